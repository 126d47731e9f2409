import type en from '../../assets/deck/en.json';
import type { Language } from '../domain/settings';

/** Every prompt and every reason has its key in English; `<id>.follow` is a follow-up, `why.<technique>` a reason. */
export type DeckKey = keyof typeof en;
export type DeckWords = Record<DeckKey, string>;

const decks = import.meta.glob<DeckWords>('../../assets/deck/*.json', { import: 'default' });

/**
 * Loads the prompts in one language.
 * @throws {Error} where the build has no deck in it, which a rule forbids
 */
export async function loadDeck(language: Language): Promise<DeckWords> {
  const load = decks[`../../assets/deck/${language}.json`];
  if (!load) throw new Error(`no deck in ${language}`);
  return load();
}
