import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isKnownFeeling } from '../lib/domain/own-words';
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

/** The name of a feeling: translated where it is one of ours, else the person's own word as it is. */
export const feelingName = ({ t }: Words, feeling: string): string =>
  isKnownFeeling(feeling) ? t(`feeling.${feeling}`) : feeling;
