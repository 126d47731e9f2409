/** Marks that a search looks past: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and tatweel. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/g;

/** Letters that decomposition leaves as they are. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ς: 'σ', '’': "'", '‘': "'" },
  // Arabic as it is typed in a hurry, and as Persian and Urdu keyboards write it.
  ...{ ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const katakana = /[\u30a1-\u30f6]/g;
const nonAscii = /[^\0-\x7f]/;

/**
 * Text as a search compares it: small letters, without accents and vowel signs, wide and narrow forms as one, katakana as
 * hiragana, digits of other scripts as ours. `ä` and `a` become the same, `ß` becomes `ss`; the vowels of Indic scripts
 * and the voicing of kana stay, since another word would come of it.
 */
export function fold(text: string): string {
  if (!nonAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(digits, (digit) => String((digit.charCodeAt(0) - (digit.charCodeAt(0) >= 0x0966 ? 6 : 0)) & 15))
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .normalize('NFC');
}

/** A letter with the marks on it, and half-width kana with their voicing. */
const clusters = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

/** Where the folded words of a search stand in a text, as `[start, end)` in it; in order, and none overlaps another. */
export function findFolded(text: string, terms: readonly string[]): [start: number, end: number][] {
  if (!nonAscii.test(text)) return merged(placesOf(text.toLowerCase(), terms));
  let folded = '';
  // For each unit of the folded text, which cluster of the text it comes from.
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const part = fold(cluster);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return merged(placesOf(folded, terms).map(([at, end]) => [starts[at] ?? 0, ends[end - 1] ?? text.length]));
}

function placesOf(folded: string, terms: readonly string[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); term && at >= 0; at = folded.indexOf(term, at + term.length)) {
      found.push([at, at + term.length]);
    }
  }
  return found;
}

function merged(spans: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const span of spans.sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else result.push([...span]);
  }
  return result;
}
