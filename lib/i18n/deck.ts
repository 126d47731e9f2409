import type en from '../../assets/deck/en.json';
import type { Language } from '../domain/settings';

/** Every prompt and every reason has its key in English; `<id>.follow` is a follow-up, `why.<technique>` a reason. */
export type DeckKey = keyof typeof en;
export type DeckWords = Record<DeckKey, string>;

// The build gives the keys once and each language as a list in the same order.
const keys = import.meta.glob<readonly DeckKey[]>('../../assets/deck/en.json', {
  eager: true,
  import: 'default',
  query: '?keys',
});
const decks = import.meta.glob<readonly string[]>('../../assets/deck/*.json', { import: 'default', query: '?words' });

/**
 * Loads the prompts in one language.
 * @throws {Error} where the build has no deck in it, which a rule forbids
 */
export async function loadDeck(language: Language): Promise<DeckWords> {
  const load = decks[`../../assets/deck/${language}.json`];
  if (!load) throw new Error(`no deck in ${language}`);
  const texts = await load();
  const pairs = Object.values(keys)
    .flat()
    .map((key, at) => [key, texts[at] ?? '']);
  return Object.fromEntries(pairs);
}
