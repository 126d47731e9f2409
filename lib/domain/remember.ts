import type { Entry, Trigger } from './entry';

/** The same words do not come back twice within fourteen days. */
const restMs = 14 * 24 * 60 * 60 * 1000;

/** Whether an entry may come back at `now`, by when it last did (both epoch ms). */
export function isRested(shownAt: number | undefined, now: number): boolean {
  return shownAt === undefined || now - shownAt >= restMs;
}

/** Whether an entry is a turnaround, in words, that one of these triggers had set off. */
export function isTurnaroundOf(entry: Entry, triggers: readonly Trigger[]): boolean {
  const turned = entry.outcome?.turnaround === true && Boolean(entry.text?.trim());
  return turned && (entry.stimulus?.triggers.some((one) => triggers.includes(one)) ?? false);
}

/** Whether an entry is a praise in words. */
export const isPraise = (entry: Entry): boolean => entry.kind === 'praise' && Boolean(entry.text?.trim());

/** Whether an entry tells, in words, of a time they helped somebody: a win, a praise or a turnaround. */
export function isOfHelp({ kind, text, outcome }: Entry): boolean {
  return Boolean(text?.trim()) && (kind === 'win' || kind === 'praise' || outcome?.turnaround === true);
}
