import type { Entry } from './entry';
import { type Inventory, speaksTo } from './inventory';

/** How many entries a week opens with: as many as the person picked, up to three, else two. */
const mostPicked = 3;
const mostFound = 2;

/** Entries with a text that is good to meet again. Reflections and notes for upstream are for another hour. */
const isBright = ({ kind, text, outcome }: Entry): boolean =>
  Boolean(text?.trim()) && (kind === 'win' || kind === 'praise' || kind === 'lesson' || outcome?.turnaround === true);

/**
 * What a week opens with: what the person picked, else what speaks to their inventory, the newest turnaround and the
 * newest praise. `newest` is newest first.
 */
export function pickHighlights(newest: readonly Entry[], inventory: Inventory): Entry[] {
  const picked = newest.filter(({ picked, text }) => picked && text?.trim());
  if (picked.length > 0) return picked.slice(0, mostPicked);
  const told = newest.filter(({ text }) => text?.trim());
  const found = [
    told.find((entry) => isBright(entry) && speaksTo(inventory, entry)),
    told.find(({ outcome }) => outcome?.turnaround),
    told.find(({ kind }) => kind === 'praise'),
  ].filter((entry) => entry !== undefined);
  return [...new Set(found)].slice(0, mostFound);
}
