const masks: readonly [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
  [/\bhttps?:\/\/\S+/g, '[link]'],
  // Phone, card, account and order numbers: six digits or more, with the usual separators between them.
  [/\+?\d(?:[ ./()-]{0,2}\d){5,}/g, '[number]'],
];

/** The text with e-mail addresses, links and long numbers masked, as a praise is shown before it is kept. */
export function masked(text: string): string {
  return masks.reduce((result, [pattern, mask]) => result.replace(pattern, mask), text);
}
