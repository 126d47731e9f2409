import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/i18n/i18n';

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/**
 * The words of the page's language.
 * @throws {Error} outside a `WordsProvider`
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
