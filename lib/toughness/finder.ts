import { ar } from './cues/ar';
import { de } from './cues/de';
import { en } from './cues/en';
import { es } from './cues/es';
import { fil } from './cues/fil';
import { fr } from './cues/fr';
import { hi } from './cues/hi';
import { ja } from './cues/ja';
import { pt } from './cues/pt';
import { type Calming, type Cues, calming, type Family, families } from './cues/types';
import type { CueLanguage } from './language';
import { compile, findPhrases, type Match, type PhraseBook } from './phrases';
import { fold } from './tokens';

/** How often something was found: as strong wording and as mild wording. */
export interface Found {
  readonly strong: readonly number[];
  readonly mild: readonly number[];
  readonly calming: Readonly<Record<Calming, number>>;
}

interface Finder {
  readonly negators: ReadonlySet<string>;
  /** For languages with spaces. */
  readonly book?: PhraseBook;
  /** For languages without: each phrase is looked for anywhere. */
  readonly pieces?: readonly (readonly [key: number, piece: string])[];
}

const cuesOf: Readonly<Record<CueLanguage, Cues>> = { en, es, pt, fr, de, fil, hi, ja, ar };
const finders = new Map<CueLanguage, Finder>();

// Keys of phrases: strong families, then mild ones, then what calms.
const mildFrom = families.length;
const calmingFrom = families.length * 2;

// Swearing is swearing in a negated sentence too ("not a fucking reply"); so are the boundary families.
const negatableFamilies: readonly Family[] = ['leaving', 'legal', 'insult', 'anger', 'harsh', 'distress'];
const negatable = new Set(negatableFamilies.map((family) => families.indexOf(family)));

/** Built on first use, so that a page pays for its own customers' languages only. */
function finderFor(language: CueLanguage): Finder {
  const known = finders.get(language);
  if (known) return known;
  const cues = cuesOf[language];
  const lists = listsOf(cues);
  const negators = new Set(cues.negators.split(/[\s,]+/).map(fold));
  const fresh = cues.unspaced ? { negators, pieces: piecesOf(lists) } : { negators, book: compile(lists) };
  finders.set(language, fresh);
  return fresh;
}

export function negatorsOf(language: CueLanguage): ReadonlySet<string> {
  return finderFor(language).negators;
}

export function findCues(language: CueLanguage, text: string, words: readonly string[]): Found {
  const finder = finderFor(language);
  const matches = finder.book ? findPhrases(finder.book, words) : findPieces(finder.pieces ?? [], text);
  const strong = families.map(() => 0);
  const mild = families.map(() => 0);
  const calm = calming.map(() => 0);
  const seen = new Set<string>();
  for (const match of matches) {
    // Two phrases over the same first word are one finding, not two.
    const place = `${match.key} ${match.start}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (match.key >= calmingFrom) add(calm, match.key - calmingFrom);
    else if (isNegated(finder, words, match)) continue;
    else if (match.key >= mildFrom) add(mild, match.key - mildFrom);
    else add(strong, match.key);
  }
  const [thanks = 0, polite = 0, unresolved = 0] = calm;
  return { strong, mild, calming: { thanks, polite, unresolved } };
}

function isNegated(finder: Finder, words: readonly string[], match: Match): boolean {
  if (finder.pieces || !negatable.has(match.key % mildFrom)) return false;
  for (let at = match.start - 1; at >= Math.max(0, match.start - 2); at--) {
    const word = words[at] ?? '';
    if (word === '') return false;
    if (finder.negators.has(word)) return true;
  }
  return false;
}

function findPieces(pieces: readonly (readonly [number, string])[], text: string): Match[] {
  const found: Match[] = [];
  for (const [key, piece] of pieces) {
    const start = text.indexOf(piece);
    if (start >= 0) found.push({ key, start, end: start + piece.length });
  }
  return found;
}

function listsOf(cues: Cues): [number, string][] {
  const strong = families.map((family, index): [number, string] => [index, cues.strong[family] ?? '']);
  const mild = families.map((family, index): [number, string] => [mildFrom + index, cues.mild?.[family] ?? '']);
  const calm = calming.map((kind, index): [number, string] => [calmingFrom + index, cues.calming[kind]]);
  return [...strong, ...mild, ...calm];
}

function piecesOf(lists: readonly (readonly [number, string])[]): [number, string][] {
  return lists.flatMap(([key, list]) =>
    list
      .split(/[,\n]/)
      .map((piece) => piece.trim())
      .filter(Boolean)
      .map((piece): [number, string] => [key, piece]),
  );
}

function add(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
