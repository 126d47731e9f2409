import { useState } from 'preact/hooks';
import type { Plan } from '../../lib/domain/entry';
import { withoutStop } from '../../lib/domain/own-words';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { useFocusBack } from '../use-focus-back';
import { Section } from './Section';

interface Props {
  plan: Plan | null;
  /** Whether a plan may be written here: only in the days that are still going on. */
  open: boolean;
  spellcheck: boolean;
  /** Resolves to whether it was written. */
  add(plan: Plan): Promise<boolean>;
}

const empty: Plan = { when: '', will: '' };

/** One if-then for the time to come: the newest of these days, or one written here. */
export function NextPlan({ plan, open, spellcheck, add }: Props) {
  const { t } = useWords();
  const [writing, setWriting] = useState<Plan | null>(null);
  const opener = useFocusBack(writing !== null);
  const keep = async (): Promise<void> => {
    if (!writing?.when.trim() || !writing.will.trim()) return;
    if (await add({ when: writing.when.trim(), will: writing.will.trim() })) setWriting(null);
  };
  return (
    <Section title={t('week.plan')} class={plan ? undefined : writing ? 'off-paper' : 'vacant off-paper'}>
      {plan && (
        <p ref={opener} class="own" dir="auto" tabIndex={-1}>
          {t('week.plan.sentence', { when: withoutStop(plan.when), will: withoutStop(plan.will) })}
        </p>
      )}
      {!plan && !writing && (
        <p class="quiet">
          {t('week.plan.none')}{' '}
          {open && (
            <button ref={opener} type="button" class="link" onClick={() => setWriting(empty)}>
              {t('week.plan.write')}
            </button>
          )}
        </p>
      )}
      {writing && (
        <form
          class="line-edit"
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
          onKeyDown={({ key }) => key === 'Escape' && setWriting(null)}
        >
          <OwnWords
            label={t('card.next.when')}
            labelled
            focus
            value={writing.when}
            change={(when) => setWriting({ ...writing, when })}
            spellcheck={spellcheck}
          />
          <OwnWords
            label={t('card.next.then')}
            labelled
            value={writing.will}
            change={(will) => setWriting({ ...writing, will })}
            spellcheck={spellcheck}
          />
          <div class="ways">
            <button type="button" class="button" onClick={() => setWriting(null)}>
              {t('week.line.cancel')}
            </button>
            <button type="submit" class="button main">
              {t('week.line.save')}
            </button>
          </div>
        </form>
      )}
    </Section>
  );
}
