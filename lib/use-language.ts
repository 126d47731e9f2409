import { useEffect, useState } from 'preact/hooks';
import type { Settings } from './domain/settings';
import { dressPage } from './dress-page';
import { type Key, loadWords, type Part, type Words } from './i18n/i18n';

/** The words of a page, loaded anew when the language changes; the document is told how it looks and what it is called. */
export function useLanguage(settings: Settings, first: Words, title: Key, parts: readonly Part[]): Words {
  const { language: chosen, look, still } = settings;
  const [words, setWords] = useState(first);
  useEffect(() => {
    let current = true;
    loadWords(chosen, parts).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [chosen]);
  useEffect(() => {
    dressPage(words, { look, still });
    document.title = words.t(title);
  }, [words, title, look, still]);
  return words;
}
