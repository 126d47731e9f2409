import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { Boundary } from './Boundary';
import type { ViewProps } from './Name';

/** Fourth beat: the next step that helps, or an if-then plan; where a limit is due, words that set one. */
export function Next({ card, context, change, heading, prompt }: ViewProps) {
  const { t } = useWords();
  const [planning, setPlanning] = useState(card.plan.when !== '' || card.plan.will !== '');
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
        <button type="button" class="link quiet" onClick={() => setPlanning(true)}>
          {t('card.next.plan')}
        </button>
      )}
    </>
  );
}
