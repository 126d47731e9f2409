import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { Boundary } from './Boundary';
import type { ViewProps } from './Name';

/** Fourth beat: the next step that helps, or an if-then plan; where a limit is due, words that set one. */
export function Next({ card, context, change, heading, prompt }: ViewProps) {
  const { t } = useWords();
  // What is opened by a press takes the focus, which the button had.
  const [planning, setPlanning] = useState<'kept' | 'pressed' | null>(
    card.plan.when !== '' || card.plan.will !== '' ? 'kept' : null,
  );
  const { spellcheck } = context.settings;
  const limit = context.boundary || card.choice === 'limit';
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(limit ? 'card.boundary.title' : 'card.next.title')}
      </h1>
      {prompt}
      {limit && <Boundary {...context.support} />}
      <OwnWords
        label={t('card.next.step')}
        labelled
        focus={!limit}
        value={card.nextStep}
        change={(nextStep) => change({ nextStep })}
        spellcheck={spellcheck}
      />
      {planning ? (
        <>
          <OwnWords
            label={t('card.next.when')}
            labelled
            focus={planning === 'pressed'}
            value={card.plan.when}
            change={(when) => change({ plan: { ...card.plan, when } })}
            spellcheck={spellcheck}
          />
          <OwnWords
            label={t('card.next.then')}
            labelled
            value={card.plan.will}
            change={(will) => change({ plan: { ...card.plan, will } })}
            spellcheck={spellcheck}
          />
        </>
      ) : (
        <button type="button" class="link quiet" onClick={() => setPlanning('pressed')}>
          {t('card.next.plan')}
        </button>
      )}
    </>
  );
}
