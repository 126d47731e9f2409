import type { DayWords } from '../../lib/domain/day';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import './close-day.css';

const goodAtMost = 3;

interface Props {
  day: DayWords;
  spellcheck: boolean;
  /** How the way out is called: back in the journal, closed as a card. */
  leave?: 'popup.day.back' | 'card.close';
  change(said: Partial<DayWords>): void;
  close(): void;
  back(): void;
}

/** Three good things and why, what is still open, one word. The next good thing is asked for when one is there. */
export function CloseDay({ day, spellcheck, leave = 'popup.day.back', change, close, back }: Props) {
  const { t } = useWords();
  const shown = Math.min(goodAtMost, day.good.filter(({ what }) => what.trim()).length + 1);
  const rows = Array.from(
    { length: Math.max(shown, day.good.length) },
    (_, at) => day.good[at] ?? { what: '', why: '' },
  );
  const say = (at: number, said: Partial<DayWords['good'][number]>): void =>
    change({ good: rows.map((row, index) => (index === at ? { ...row, ...said } : row)) });
  return (
    <form
      class="closing"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h1>{t('popup.day')}</h1>
      <h2 class="quiet">{t('popup.day.good')}</h2>
      {rows.map((row, at) => (
        <div class="good" key={at}>
          <OwnWords
            label={t(at === 0 ? 'popup.day.what' : 'popup.day.another')}
            value={row.what}
            change={(what) => say(at, { what })}
            spellcheck={spellcheck}
            maxLength={200}
            focus={at === 0}
          />
          {row.what.trim() && (
            <OwnWords
              label={t('popup.day.why')}
              value={row.why}
              change={(why) => say(at, { why })}
              spellcheck={spellcheck}
              maxLength={200}
              class="why"
            />
          )}
        </div>
      ))}
      <OwnWords
        label={t('popup.day.open')}
        labelled
        value={day.open}
        change={(open) => change({ open })}
        spellcheck={spellcheck}
      />
      <OwnWords
        label={t('popup.day.word')}
        labelled
        value={day.word}
        change={(word) => change({ word })}
        spellcheck={spellcheck}
        maxLength={80}
      />
      <p class="quiet">{t('popup.day.hint')}</p>
      <div class="ways">
        <button type="button" class="button" onClick={back}>
          {t(leave)}
        </button>
        <button type="submit" class="button main">
          {t('popup.day.close')}
        </button>
      </div>
    </form>
  );
}
