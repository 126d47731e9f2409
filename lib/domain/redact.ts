const masks: readonly [RegExp, string][] = [
  [/[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu, '[e-mail]'],
  [/\bhttps?:\/\/\S+/gi, '[link]'],
  // Phone, card, account and order numbers: six digits or more, with the usual separators between them. Copied from a
  // page, spaces are often ones that don't break, and dashes those of a typesetter.
  [/\+?\p{Nd}(?:[ \u00a0\u202f\u2010-\u2013./()-]{0,2}\p{Nd}){5,}/gu, '[number]'],
];

/** The text with e-mail addresses, links and long numbers masked, as a praise is shown before it is kept. */
export function masked(text: string): string {
  return masks.reduce((result, [pattern, mask]) => result.replace(pattern, mask), text);
}
