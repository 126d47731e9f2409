import * as v from 'valibot';

const typed = v.string();

/** What is said at the end of a day, not sent yet: good things and why, what is still open, one word. */
export const dayWordsSchema = v.object({
  good: v.array(v.object({ what: typed, why: typed })),
  open: typed,
  word: typed,
});
export type DayWords = v.InferOutput<typeof dayWordsSchema>;

export const emptyDay: DayWords = { good: [], open: '', word: '' };

/** The good things that were said; a row that stayed empty is none. */
export const saidGood = ({ good }: DayWords): DayWords['good'] =>
  good.filter(({ what, why }) => what.trim() || why.trim());

/** All that was said, a line each. */
export function dayText(day: DayWords): string {
  const lines = [...saidGood(day).flatMap(({ what, why }) => [what, why]), day.open, day.word];
  return lines.filter((line) => line.trim()).join('\n');
}
