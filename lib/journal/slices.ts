import { unwrap, wrap } from 'idb';
import { type Entry, isKept } from '../domain/entry';
import type { Journal } from './open';
import type { Stored } from './schema';
import { keysToRead, openEach } from './sealed';

/** Where a slice of entries ended: the next begins behind it. Entries of one millisecond go by their id. */
export type Place = Pick<Entry, 'createdAt' | 'id'>;

/** Whether an entry comes after a place in a list that is newest first. */
export const isBehind = (entry: Place, place: Place): boolean =>
  entry.createdAt < place.createdAt || (entry.createdAt === place.createdAt && entry.id < place.id);

/**
 * All entries without the bin, newest first, in slices of about `size`, from behind `after` on; the first may be another
 * size, so that it is there sooner. Each slice is a transaction
 * of its own: what is written in between may or may not be in it.
 */
export async function* slicesOfEntries(
  journal: Journal,
  size: number,
  after?: Place,
  firstSize = size,
): AsyncGenerator<Entry[]> {
  let wanted = firstSize;
  let last = after;
  // How many more have to be read for those of the last one's millisecond that were seen already.
  let again = 0;
  for (;;) {
    const count = wanted + again;
    const [keys, read] = await Promise.all([keysToRead(journal), newestFirst(journal, last?.createdAt, count)]);
    const from = last;
    const stored = from ? read.filter((entry) => isBehind(entry, from)) : read;
    last = stored.at(-1) ?? last;
    again = stored.length === 0 ? count : read.filter(({ createdAt }) => createdAt === last?.createdAt).length;
    if (stored.length > 0) {
      const opened = await openEach('entries', stored.filter(isKept), keys);
      yield opened.filter((entry) => entry !== null);
    }
    if (read.length < count) return;
    wanted = size;
  }
}

/** Chromium from 141 on reads backwards in one request, which `getAll` can't. */
interface ReadsBackwards {
  getAllRecords?(options: {
    query?: IDBKeyRange;
    direction: 'prev';
    count: number;
  }): IDBRequest<{ value: Stored<'entries'> }[]>;
}

/** The newest `count` records down from a time, or more where they are of one millisecond. A cursor is five times slower. */
async function newestFirst(journal: Journal, upTo: number | undefined, count: number): Promise<Stored<'entries'>[]> {
  const index = journal.transaction('entries').store.index('createdAt');
  const upper = upTo === undefined ? undefined : IDBKeyRange.upperBound(upTo);
  // The types of the DOM don't know of it yet.
  const native = unwrap(index) as ReadsBackwards;
  if (native.getAllRecords) {
    const records = await wrap(native.getAllRecords({ direction: 'prev', count, ...(upper && { query: upper }) }));
    return records.map(({ value }) => value);
  }
  // A cursor over the keys only finds where the slice ends.
  const newest = await index.openKeyCursor(upper, 'prev');
  if (!newest) return [];
  const highest = newest.key;
  const end = count > 1 ? await newest.advance(count - 1) : newest;
  const range = end ? IDBKeyRange.bound(end.key, highest) : IDBKeyRange.upperBound(highest);
  return (await index.getAll(range)).reverse();
}
