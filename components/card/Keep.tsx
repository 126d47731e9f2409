import { useState } from 'preact/hooks';
import { HeatScale } from '../HeatScale';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import type { ViewProps } from './Name';

/** Fifth beat: what went well, how hot it is now, and, if wanted, who it helped and what it taught. */
export function Keep({ card, context, change, heading, prompt }: ViewProps) {
  const { t } = useWords();
  // What is opened by a press takes the focus, which the button had.
  const [more, setMore] = useState<'kept' | 'pressed' | null>(
    card.helped !== '' || card.learned !== '' ? 'kept' : null,
  );
  const { spellcheck } = context.settings;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('card.keep.title')}
      </h1>
      {prompt}
      <OwnWords
        label={t('card.keep.text')}
        focus
        value={card.text}
        change={(text) => change({ text })}
        spellcheck={spellcheck}
      />
      <HeatScale label={t('card.keep.heat')} value={card.heatAfter} choose={(heatAfter) => change({ heatAfter })} />
      <label class="check">
        <input
          type="checkbox"
          checked={card.turnaround}
          onChange={(event) => change({ turnaround: event.currentTarget.checked })}
        />{' '}
        {t('card.keep.turnaround')}
      </label>
      {more ? (
        <>
          <OwnWords
            label={t('card.keep.helped')}
            labelled
            focus={more === 'pressed'}
            value={card.helped}
            change={(helped) => change({ helped })}
            spellcheck={spellcheck}
          />
          <OwnWords
            label={t('card.keep.learned')}
            labelled
            value={card.learned}
            change={(learned) => change({ learned })}
            spellcheck={spellcheck}
          />
        </>
      ) : (
        <button type="button" class="link quiet" onClick={() => setMore('pressed')}>
          {t('card.keep.more')}
        </button>
      )}
    </>
  );
}
