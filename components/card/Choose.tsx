import { useEffect, useRef, useState } from 'preact/hooks';
import { type Choice, choices } from '../../lib/domain/entry';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import type { ViewProps } from './Name';
import { Played } from './Played';

const shownAtFirst = 4;
/** Where the text held threats, hate or abuse, nothing is offered that asks for empathy. */
const boundaryChoices: readonly Choice[] = ['limit', 'hand-over', 'step-away', 'not-now'];

/** Third beat: the response, as a choice. The person's most used come first; none is ranked. */
export function Choose({ card, context, change, outdated, heading, prompt }: ViewProps) {
  const { t } = useWords();
  const order = context.boundary ? boundaryChoices : [...new Set([...context.choices, ...choices])];
  const [more, setMore] = useState(card.choice !== null && order.indexOf(card.choice) >= shownAtFirst);
  const shown = more ? order : order.slice(0, shownAtFirst);
  const hadMore = useRef(more);
  useEffect(() => {
    // "More" is gone, and the focus with it: it goes to the first of those that came.
    const chips = heading.current?.parentElement?.querySelectorAll<HTMLElement>('.chips > .chip');
    if (more && !hadMore.current && document.activeElement === document.body) chips?.[shownAtFirst]?.focus();
    hadMore.current = more;
  }, [more]);
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
      {prompt}
      {!context.boundary && <Played plays={context.plays} triggers={card.triggers} outdated={outdated} />}
      <ChipChoice
        label={t('card.choose.hint')}
        options={shown}
        chosen={card.choice ? [card.choice] : []}
        name={(choice) => t(`choice.${choice}`)}
        toggle={choose}
        onKeyDown={onKey}
      >
        {!more && order.length > shownAtFirst && (
          <button type="button" class="chip" onClick={() => setMore(true)}>
            {t('card.choose.more')} <kbd>0</kbd>
          </button>
        )}
      </ChipChoice>
    </>
  );
}
