import { useEffect, useState } from 'preact/hooks';
import type { Settings } from './domain/settings';
import { type Catalogs, type Key, loadWords, type Words } from './i18n/i18n';

/** The words of a page, loaded anew when the language changes; the document is told its language and its title. */
export function useLanguage(chosen: Settings['language'], first: Words, title: Key, catalogs: Catalogs): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let current = true;
    loadWords(chosen, catalogs).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.title = words.t(title);
  }, [words, title]);
  return words;
}
