import type { Entry } from '../entry';

/** What is left of an entry that was erased for good, so that an old copy does not bring it back. Epoch ms. */
export interface Tombstone {
  id: string;
  deletedAt: number;
}

interface Timed {
  updatedAt: number;
}

/**
 * Which of two states of one record stands, as a number that orders them: the later one, and of two of the same time the
 * one whose content sorts last. As this is one order for all states, merging is the same in whatever order, and however
 * often, states are merged. Above 0: `a` stands · below 0: `b` stands · 0: they are the same.
 */
export function compareStates(a: Timed, b: Timed): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  // Mostly they were written by the same code, and this is many times faster.
  if (JSON.stringify(a) === JSON.stringify(b)) return 0;
  const [left, right] = [canonical(a), canonical(b)];
  return left === right ? 0 : left > right ? 1 : -1;
}

/** Whether an entry is gone by a tombstone: it is, unless it was changed after it was erased. */
export function isErasedBy({ updatedAt }: Pick<Entry, 'updatedAt'>, tombstone: Tombstone | undefined): boolean {
  return tombstone !== undefined && tombstone.deletedAt >= updatedAt;
}

/** What becomes of an entry of a file: `here` is the same entry in the journal, `tombstone` that it was erased there. */
export type Fate = 'added' | 'newer' | 'same' | 'older' | 'erased';

export function fateOf(entry: Entry, here: Entry | undefined, tombstone: Tombstone | undefined): Fate {
  if (isErasedBy(entry, tombstone)) return 'erased';
  if (!here) return 'added';
  const order = compareStates(entry, here);
  return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}

/** JSON with the names of each object in order, so that equal contents are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
