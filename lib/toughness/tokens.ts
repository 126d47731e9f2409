import { commonWords } from './language';

/**
 * Turns cleaned text into words that cue lists can be compared with, in one pass and with no backtracking.
 */

export interface Words {
  /** Folded words in order. An empty string marks the end of a clause, so that no phrase runs across it. */
  readonly folded: readonly string[];
  /** How many of them are words. */
  readonly count: number;
  /** Upper-case words that are everyday words, not abbreviations or part numbers. */
  readonly capitals: number;
  /** Everyday words written in any case, to compare the capitals with. */
  readonly everyday: number;
}

const pieces = /[\p{L}\p{M}\p{N}'’*@$#]+|[.!?;:\n。！？।؟]+|\p{Extended_Pictographic}/gu;
const letterRuns = /(\p{L})\1{2,}/gu;
const marks = /[\u0300-\u036f\u064b-\u0652\u0640]/g;
const apostrophes = /['’]/g;
const alefs = /[أإآ]/g;
const plainWord = /^[a-z]+$/;
const drawnOut = /([a-z])\1\1/;
const drawnOutAll = /([a-z])\1{2,}/g;
const masked =
  /^(?:f[*@#$]{1,4}c?k\p{L}*|f[*@#$]{2,6}\p{L}*|sh?[*@#$]+t\p{L}*|s[*]{3}|b[*@#$]+t?ch\p{L}*|b[*]{4}|a[*@#$]{2}|c[*]nts?|d[*]cks?|p[*]ss\p{L}*)$/u;

// Only words that people shout: an abbreviation or a part number is never in this list, whatever its case.
const everydayWords = new Set(
  `${commonWords.en} you your again still worst refund money help stop waiting service want need work fix fucking`.split(
    ' ',
  ),
);

/** The form in which cues and words are compared: lower case, no accents, no apostrophes, no drawn-out letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Plain ASCII is by far the most common and needs none of the costly steps.
  if (plainWord.test(lower)) return lower.length > 3 && drawnOut.test(lower) ? lower.replace(drawnOutAll, '$1') : lower;
  const bare = lower.replace(apostrophes, '').normalize('NFD').replace(marks, '').normalize('NFC').replace(alefs, 'ا');
  return bare.length > 3 ? bare.replace(letterRuns, '$1') : bare;
}

/** Words of one text. Numbers become `#` and things like part numbers `§`, which match no cue but keep their place. */
export function wordsOf(text: string): Words {
  const folded: string[] = [];
  let count = 0;
  let capitals = 0;
  let everyday = 0;
  for (const [piece] of text.matchAll(pieces)) {
    if (isBreak(piece)) {
      if (folded.length > 0 && folded[folded.length - 1] !== '') folded.push('');
      continue;
    }
    const word = simplify(piece);
    folded.push(word);
    count++;
    if (!everydayWords.has(word)) continue;
    everyday++;
    if (piece.length > 1 && piece === piece.toUpperCase()) capitals++;
  }
  return { folded, count, capitals, everyday };
}

function simplify(piece: string): string {
  if (/^[A-Za-z'’]+$/.test(piece)) return fold(piece);
  if (/[*@$#]/.test(piece)) return simplifyMarked(piece);
  if (/\p{N}/u.test(piece)) return simplifyNumber(piece);
  return fold(piece);
}

function simplifyMarked(piece: string): string {
  const lower = piece.toLowerCase();
  if (masked.test(lower)) return 'fuck';
  const bare = piece.replace(/[*@$#]+/g, '');
  return bare === '' ? '§' : simplify(bare);
}

function simplifyNumber(piece: string): string {
  if (/^\p{N}+$/u.test(piece)) return '#';
  if (/^\p{N}+(?:st|nd|rd|th|x|ª|º|te|e|eme)$/iu.test(piece)) return '#th';
  return '§';
}

function isBreak(piece: string): boolean {
  return /^[.!?;:\n。！？।؟]/.test(piece);
}
