import { useId } from 'preact/hooks';
import type { Edit } from '../../lib/domain/edit';
import { choices } from '../../lib/domain/entry';
import type { Key } from '../../lib/i18n/i18n';
import { HeatScale } from '../HeatScale';
import { feelingName, useWords } from '../i18n';
import { OwnWords } from '../OwnWords';

interface Props {
  edit: Edit;
  spellcheck: boolean;
  change(said: Partial<Edit>): void;
}

const lines: readonly [name: 'nextStep' | 'did' | 'learned' | 'helped', label: Key][] = [
  ['nextStep', 'card.next.step'],
  ['did', 'popup.add.did'],
  ['learned', 'card.keep.learned'],
  ['helped', 'card.keep.helped'],
];

/** What a card left behind in an entry, to be changed: each field that is there, and none that is not. */
export function CardFields({ edit, spellcheck, change }: Props) {
  const words = useWords();
  const { t } = words;
  const choiceId = useId();
  const { feeling, heat, heatAfter, turnaround, choice, plan } = edit;
  return (
    <>
      {feeling !== undefined && (
        <OwnWords
          label={t('popup.edit.feeling')}
          labelled
          value={feelingName(words, feeling)}
          change={(typed) => change({ feeling: typed })}
          spellcheck={spellcheck}
          maxLength={80}
        />
      )}
      {heat !== undefined && (
        <HeatScale label={t('card.name.heat')} value={heat} choose={(now) => now && change({ heat: now })} />
      )}
      {choice !== undefined && (
        <div class="labelled">
          <label class="quiet" for={choiceId}>
            {t('popup.edit.choice')}
          </label>
          <select
            id={choiceId}
            class="field plain"
            value={choice}
            onChange={({ currentTarget }) => {
              const chosen = choices[currentTarget.selectedIndex];
              if (chosen) change({ choice: chosen });
            }}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {t(`choice.${one}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {plan && (
        <>
          <OwnWords
            label={t('card.next.when')}
            labelled
            value={plan.when}
            change={(when) => change({ plan: { ...plan, when } })}
            spellcheck={spellcheck}
          />
          <OwnWords
            label={t('card.next.then')}
            labelled
            value={plan.will}
            change={(will) => change({ plan: { ...plan, will } })}
            spellcheck={spellcheck}
          />
        </>
      )}
      {lines.map(([name, label]) => {
        const value = edit[name];
        if (value === undefined) return null;
        return (
          <OwnWords
            key={name}
            label={t(label)}
            labelled
            value={value}
            change={(text) => change({ [name]: text })}
            spellcheck={spellcheck}
          />
        );
      })}
      {heatAfter !== undefined && (
        <HeatScale label={t('card.keep.heat')} value={heatAfter} choose={(now) => now && change({ heatAfter: now })} />
      )}
      {turnaround !== undefined && (
        <label class="tick">
          <input
            type="checkbox"
            checked={turnaround}
            onChange={(event) => change({ turnaround: event.currentTarget.checked })}
          />
          {t('card.keep.turnaround')}
        </label>
      )}
    </>
  );
}
