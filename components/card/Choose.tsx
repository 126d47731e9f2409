import { useState } from 'preact/hooks';
import { type Choice, choices } from '../../lib/domain/entry';
import { useWords } from '../i18n';
import type { ViewProps } from './Name';

const shownAtFirst = 4;
/** Where the text held threats, hate or abuse, nothing is offered that asks for empathy. */
const boundaryChoices: readonly Choice[] = ['limit', 'hand-over', 'step-away', 'not-now'];

/** Third beat: the response, as a choice. The person's most used come first; none is ranked. */
export function Choose({ card, context, change, heading }: ViewProps) {
  const { t } = useWords();
  const order = context.boundary ? boundaryChoices : [...new Set([...context.choices, ...choices])];
  const [more, setMore] = useState(card.choice !== null && order.indexOf(card.choice) >= shownAtFirst);
  const shown = more ? order : order.slice(0, shownAtFirst);
  const choose = (choice: Choice): void => change({ choice: card.choice === choice ? null : choice });
  const onKey = ({ key }: KeyboardEvent): void => {
    const choice = shown[Number(key) - 1];
    if (key === '0') setMore(true);
    else if (choice) choose(choice);
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('card.choose.title')}
      </h1>
      <p class="quiet">{t('card.choose.hint')}</p>
      <div class="chips" role="group" aria-label={t('card.choose.title')} onKeyDown={onKey}>
        {shown.map((choice) => (
          <button
            key={choice}
            type="button"
            class="chip"
            aria-pressed={card.choice === choice}
            onClick={() => choose(choice)}
          >
            {t(`choice.${choice}`)}
          </button>
        ))}
        {!more && order.length > shownAtFirst && (
          <button type="button" class="chip" onClick={() => setMore(true)}>
            {t('card.choose.more')} <kbd>0</kbd>
          </button>
        )}
      </div>
    </>
  );
}
