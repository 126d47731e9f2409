import { type ComponentChild, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../i18n';

interface Props<T> {
  items: readonly T[];
  /** How many are shown before the person asks for the rest. */
  first: number;
  row(item: T): ComponentChild;
  class?: string;
}

/** A list that stays short until all of it is asked for. */
export function ShowAll<T extends { id: string }>({ items, first, row, ...rest }: Props<T>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul class={rest.class}>
        {shown.map((item) => (
          <Fragment key={item.id}>{row(item)}</Fragment>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="link quiet off-paper" onClick={() => setAll(true)}>
          {t('week.all', { count: items.length })}
        </button>
      )}
    </>
  );
}
