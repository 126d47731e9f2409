import { type ComponentChild, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../i18n';

/** How many are shown before the person asks for the rest. */
const first = 12;

interface Props<T> {
  items: readonly T[];
  /** How many go on paper. */
  paper: number;
  /** `place` is the class of an item that stays off the paper; `before` is the item above it. */
  row(item: T, place: string | undefined, before: T | undefined): ComponentChild;
  class?: string;
}

/** A list that stays short until all of it is asked for, and on paper says how many are left out. */
export function ShowAll<T extends { id: string }>({ items, paper, row, ...rest }: Props<T>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  const printed = Math.min(paper, shown.length);
  return (
    <>
      <ul class={rest.class}>
        {shown.map((item, at) => (
          <Fragment key={item.id}>{row(item, at < printed ? undefined : 'off-paper', shown[at - 1])}</Fragment>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="link quiet off-paper" onClick={() => setAll(true)}>
          {t('week.all', { count: items.length })}
        </button>
      )}
      {printed < items.length && (
        <p class="quiet on-paper">{t('week.calendar.more', { count: items.length - printed })}</p>
      )}
    </>
  );
}
