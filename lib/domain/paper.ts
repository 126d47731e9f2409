/** A list that shares one sheet with others: the heights of its items and of its heading, in points. */
export interface PaperList<Name extends string> {
  name: Name;
  frame: number;
  items: readonly number[];
}

/** What "and 12 more" takes. */
const moreHeight = 13;

/**
 * How many items of each list go on one sheet with `room` points left. The lists take turns, so that no long one pushes
 * the others off the sheet; a list that comes earlier is served first.
 */
export function shareSheet<Name extends string>(lists: readonly PaperList<Name>[], room: number): Record<Name, number> {
  const shares = Object.fromEntries(lists.map(({ name }) => [name, 0])) as Record<Name, number>;
  let left = room;
  let open = lists.filter(({ items }) => items.length > 0);
  while (open.length > 0) {
    open = open.filter(({ name, frame, items }) => {
      const shown = shares[name];
      const item = items[shown];
      if (item === undefined) return false;
      // The line that tells of the rest is reserved with the first item.
      const cost = item + (shown === 0 ? frame + (items.length > 1 ? moreHeight : 0) : 0);
      if (cost > left) return false;
      left -= cost;
      shares[name] += 1;
      return true;
    });
  }
  return shares;
}

/** Signs that are about as wide as high. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu;

/** How many lines a text takes where `perLine` Latin letters fit, at most `most`. */
export function linesOf(text: string, perLine: number, most: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + (line.match(wide)?.length ?? 0)) / perLine)), 0);
  return Math.min(most, lines);
}
