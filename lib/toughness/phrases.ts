import { fold } from './tokens';

/**
 * Finds cue phrases among words. Phrases wait under their first word, so each word of a text is looked up once and the
 * time grows with the text, never with its tricks.
 *
 * A phrase is words with spaces between; `a|b` is either, `word*` any ending, `_` any one word, a closing `?` makes the
 * word optional, `.` the end of a clause. Phrases in a list stand between commas or on lines of their own.
 */
export interface PhraseBook {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases whose first word is given by its beginning, under the first three letters of it. */
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
}

export interface Match {
  /** What the phrase was filed under. */
  readonly key: number;
  /** Index of its first word. */
  readonly start: number;
  /** Index after its last word. */
  readonly end: number;
}

interface Phrase {
  readonly key: number;
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly any: boolean;
  /** The clause may end here instead. */
  readonly end: boolean;
  readonly optional: boolean;
}

const startLength = 3;

export function compile(lists: readonly (readonly [key: number, list: string])[]): PhraseBook {
  const byWord = new Map<string, Phrase[]>();
  const byStart = new Map<string, Phrase[]>();
  for (const [key, list] of lists) {
    for (const line of list.split(/[,\n]/)) {
      const slots = line.trim().split(/\s+/).filter(Boolean).map(parseSlot);
      if (slots.length > 0) file({ key, slots }, byWord, byStart);
    }
  }
  return { byWord, byStart };
}

export function findPhrases(book: PhraseBook, words: readonly string[]): Match[] {
  const found: Match[] = [];
  for (const [start, word] of words.entries()) {
    if (word === '') continue;
    tryAll(book.byWord.get(word), words, start, found);
    tryAll(book.byStart.get(word.slice(0, startLength)), words, start, found);
  }
  return found;
}

function tryAll(phrases: readonly Phrase[] | undefined, words: readonly string[], start: number, found: Match[]): void {
  if (!phrases) return;
  for (const { key, slots } of phrases) {
    const end = matchEnd(slots, 0, words, start);
    if (end !== undefined) found.push({ key, start, end });
  }
}

/** Index after the last word, or undefined. Tries at most two ways per optional word, and phrases are short. */
function matchEnd(slots: readonly Slot[], slotAt: number, words: readonly string[], at: number): number | undefined {
  const slot = slots[slotAt];
  if (slot === undefined) return at;
  const word = words[at];
  if (word !== undefined && word !== '' && accepts(slot, word)) {
    const end = matchEnd(slots, slotAt + 1, words, at + 1);
    if (end !== undefined) return end;
  }
  if (slot.end && !word) return matchEnd(slots, slotAt + 1, words, at);
  return slot.optional ? matchEnd(slots, slotAt + 1, words, at) : undefined;
}

function accepts(slot: Slot, word: string): boolean {
  return slot.any || slot.words.has(word) || slot.starts.some((start) => word.startsWith(start));
}

function parseSlot(text: string): Slot {
  const optional = text.endsWith('?');
  const choices = (optional ? text.slice(0, -1) : text).split('|').filter(Boolean);
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*')).map(fold)),
    starts: choices.filter((choice) => choice.endsWith('*')).map((choice) => fold(choice.slice(0, -1))),
    any: choices.includes('_'),
    end: choices.includes('.'),
    optional,
  };
}

/** Files a phrase under each word it can begin with; optional first words hand on to the next. */
function file(phrase: Phrase, byWord: Map<string, Phrase[]>, byStart: Map<string, Phrase[]>): void {
  for (const [skipped, slot] of phrase.slots.entries()) {
    const rest = { key: phrase.key, slots: skipped === 0 ? phrase.slots : phrase.slots.slice(skipped) };
    if (slot.any || slot.end) throw new Error('Bad cue: begins with _ or .');
    for (const word of slot.words) push(byWord, word, rest);
    for (const start of slot.starts) {
      if (start.length < startLength) throw new Error(`Bad cue: ${start}*`);
      push(byStart, start.slice(0, startLength), rest);
    }
    if (!slot.optional) return;
  }
  throw new Error('Bad cue: all optional');
}

function push(shelf: Map<string, Phrase[]>, word: string, phrase: Phrase): void {
  const shelved = shelf.get(word);
  if (shelved) shelved.push(phrase);
  else shelf.set(word, [phrase]);
}
