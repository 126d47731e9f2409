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
const masked =
  /^(?:f[*@#$]{1,4}c?k\p{L}*|f[*@#$]{2,6}\p{L}*|sh?[*@#$]+t\p{L}*|s[*]{3}|b[*@#$]+t?ch\p{L}*|b[*]{4}|a[*@#$]{2}|c[*]nts?|d[*]cks?|p[*]ss\p{L}*|b[*]{2,}s[*]{2,})$/u;

// Only words that people shout: an abbreviation or a part number is never in this list, whatever its case.
const everydayWords = new Set(
  `the you your are is was were not no why what this that these still never again now my me we our have has had can
  cannot cant wont dont didnt doesnt isnt will would should how when where who and but for with from they them their
  because just only all any every nothing nobody anything someone please stop help want need get give fix refund money
  back time days weeks worst terrible horrible bad service work works working broken do did does know read again ever
  been being so very really about after before than then there here or if of to in on at be as by an out up down more
  right wrong people company answer call waiting ridiculous useless unacceptable immediately fucking fuck stupid`.split(
    /\s+/,
  ),
);

/** The form in which cues and words are compared: lower case, no accents, no apostrophes, no drawn-out letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(apostrophes, '');
  // Plain ASCII is by far the most common and needs none of the costly steps.
  const plain = isAscii(lower)
    ? lower
    : lower.normalize('NFD').replace(marks, '').normalize('NFC').replace(/[أإآ]/g, 'ا');
  return plain.length > 3 ? plain.replace(letterRuns, '$1') : plain;
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

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
