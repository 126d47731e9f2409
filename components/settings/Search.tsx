import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../lib/domain/fold';
import { useWords } from '../i18n';

const Sought = createContext({ sought: '', seek: (_text: string): void => {} });

/** What the search field and the parts that it narrows stand in. */
export function Searchable({ children }: { children: ComponentChildren }) {
  const [sought, seek] = useState('');
  return <Sought.Provider value={{ sought, seek }}>{children}</Sought.Provider>;
}

/** The field that narrows the settings down to the parts that speak of something. */
export function Search() {
  const { t } = useWords();
  const { sought, seek } = useContext(Sought);
  return (
    <input
      class="field plain search"
      type="search"
      aria-label={t('options.search')}
      placeholder={t('options.search')}
      value={sought}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => seek(event.currentTarget.value)}
    />
  );
}

/**
 * Whether a part of the settings speaks of what is sought, and the element to look in. What is folded away in it is
 * opened where the word stands there.
 */
export function useFound<E extends HTMLElement>() {
  const sought = fold(useContext(Sought).sought.trim());
  const part = useRef<E>(null);
  const [found, setFound] = useState(true);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    setFound(fold(element.textContent ?? '').includes(sought));
    if (!sought) return;
    for (const details of element.querySelectorAll('details')) {
      if (fold(details.textContent ?? '').includes(sought)) details.open = true;
    }
  }, [sought]);
  return { part, found };
}
