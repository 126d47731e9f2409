import { lazily } from './lazily';
import { type Mask, type MaskedPart, masks } from './masked-parts';
import { findNames } from './names-around';
import { findNumbers, type Span } from './numbers';

const local = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]";
const emails = lazily((): readonly RegExp[] => [
  new RegExp(`(?!['\\x60])${local}{1,64}@[\\p{L}\\p{M}\\p{N}_-]+(?:\\.[\\p{L}\\p{M}\\p{N}_-]+)+`, 'gu'),
  // As people write them for machines not to read.
  /[\p{L}\p{N}_][\p{L}\p{N}_.+-]*\s?[([{]\s?at\s?[)\]}]\s?[\p{L}\p{N}_-]+(?:\s?(?:\.|[([{]\s?(?:dot|punkt|ponto|punto|point)\s?[)\]}])\s?[\p{L}\p{N}_-]+)+/giu,
]);
const links: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"]+/giu,
  /(?<![\p{L}\p{N}@.])www\.[^\s<>"]+/giu,
  // Without a scheme, but with something behind the host.
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?::\d+)?[/?#][^\s<>"]+/gu,
];
const handles = /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,30}/gu;

/** The text with e-mail addresses, links, long numbers and codes, and names masked, and what was masked, in order. */
export function maskedParts(text: string): { text: string; parts: MaskedPart[] } {
  const parts: MaskedPart[] = [];
  let result = '';
  let done = 0;
  for (const { start, end, mask } of findings(text)) {
    result += text.slice(done, start) + mask;
    parts.push({ mask, original: text.slice(start, end) });
    done = end;
  }
  return { text: result + text.slice(done), parts };
}

/** The text as a praise is shown before it is kept. */
export const masked = (text: string): string => maskedParts(text).text;

interface Finding {
  start: number;
  end: number;
  mask: Mask;
}

/** In order; those that touch or overlap are one, named by the one that is first in the list of masks. */
function findings(text: string): Finding[] {
  const own = [...text.matchAll(/\[(?:e-mail|link|number|name)\]/g)].map(
    ({ 0: one, index }): Span => [index, index + one.length],
  );
  const spans = (mask: Mask, found: readonly Span[]): Finding[] => found.map(([start, end]) => ({ start, end, mask }));
  const all = [
    ...spans('[e-mail]', matches(text, emails())),
    ...spans(
      '[link]',
      matches(text, links).map(([start, end]) => [start, end - trailing(text.slice(start, end))]),
    ),
    ...spans('[number]', findNumbers(text)),
    ...spans('[name]', [...findNames(text), ...matches(text, [handles])]),
  ].filter(({ start, end }) => end > start && !own.some(([from, to]) => start < to && end > from));
  const joined: Finding[] = [];
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || one.start >= last.end) joined.push({ ...one });
    else {
      last.end = Math.max(last.end, one.end);
      if (masks.indexOf(one.mask) < masks.indexOf(last.mask)) last.mask = one.mask;
    }
  }
  return joined;
}

const matches = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): Span => [index, index + found.length]),
  );

/** How many characters at the end of a link belong to the sentence around it. */
const trailing = (link: string): number => /[.,;:!?…)\]}'’"”»。、，！？]*$/u.exec(link)?.[0].length ?? 0;
