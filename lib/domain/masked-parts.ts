/** What a word that could tell who somebody is becomes. Symbols of ours, the same in every language. */
export const masks = ['[e-mail]', '[link]', '[number]', '[name]'] as const;
export type Mask = (typeof masks)[number];

/** A place of a text that is masked, and what stood there. */
export interface MaskedPart {
  mask: Mask;
  original: string;
}

/**
 * Shows one masked part of a text again, or masks it again; null where it can't be found any more, since the person
 * changed the text. `shown` says which parts are shown now.
 */
export function toggled(
  text: string,
  parts: readonly MaskedPart[],
  shown: readonly boolean[],
  at: number,
): string | null {
  const part = parts[at];
  if (!part) return null;
  const [from, to] = shown[at] ? [part.original, part.mask] : [part.mask, part.original];
  const looksLike = (index: number): boolean => (shown[index] ? parts[index]?.original : parts[index]?.mask) === from;
  const alike = parts.map((_, index) => index).filter(looksLike);
  const places = [...placesOf(text, from)];
  const place = places.length === alike.length ? places[alike.indexOf(at)] : undefined;
  return place === undefined ? null : text.slice(0, place) + to + text.slice(place + from.length);
}

function* placesOf(text: string, wanted: string): Generator<number> {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) yield at;
}
