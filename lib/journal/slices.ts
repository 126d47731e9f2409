import { type Entry, isKept } from '../domain/entry';
import type { Journal } from './open';
import { openAll } from './sealed';

/** Where a slice of entries ended: the next begins behind it. Entries of one millisecond go by their id. */
export type Place = Pick<Entry, 'createdAt' | 'id'>;

/** Whether an entry comes after a place in a list that is newest first. */
export const isBehind = (entry: Place, place: Place): boolean =>
  entry.createdAt < place.createdAt || (entry.createdAt === place.createdAt && entry.id < place.id);

/**
 * All entries without the bin, newest first, in slices of about `size`, from behind `after` on. `getAll` knows no
 * direction in every browser and a cursor is five times slower, so a cursor over the keys only finds where the slice
 * ends. Each slice is a transaction of its own: what is written in between may or may not be in it.
 */
export async function* slicesOfEntries(journal: Journal, size: number, after?: Place): AsyncGenerator<Entry[]> {
  let upper = after && IDBKeyRange.upperBound(after.createdAt);
  for (;;) {
    const index = journal.transaction('entries').store.index('createdAt');
    const newest = await index.openKeyCursor(upper, 'prev');
    if (!newest) return;
    const highest = newest.key;
    const end = size > 1 ? await newest.advance(size - 1) : newest;
    const range = end ? IDBKeyRange.bound(end.key, highest) : IDBKeyRange.upperBound(highest);
    const stored = (await index.getAll(range)).reverse();
    // The slice holds all entries of its last millisecond, so the next one starts strictly before it.
    const kept = stored.filter((entry) => isKept(entry) && (!after || isBehind(entry, after)));
    yield await openAll(journal, 'entries', kept);
    if (!end) return;
    upper = IDBKeyRange.upperBound(end.key, true);
  }
}
