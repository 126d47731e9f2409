import type { Tombstone } from '../domain/transfer/merge';
import type { Journal } from './open';
import type { Plain, Stored, StoreName } from './schema';
import { keysToRead, openEach } from './sealed';

/** So many records are read and written at once: a few milliseconds, between which a page draws and answers. */
const sliceSize = 1_000;

/** Records of a store in the order of their keys; `damaged` are those that can't be shown, as they lie there. */
export interface Slice<S extends StoreName> {
  records: Plain[S][];
  damaged: unknown[];
}

/**
 * All records of a store, slice by slice. Each slice is a transaction of its own, so that a save never waits for it: what
 * is changed meanwhile may or may not be in it.
 * @throws {JournalLocked} while the journal is locked
 */
export async function* slicesOf<S extends StoreName>(journal: Journal, store: S): AsyncGenerator<Slice<S>> {
  const keys = await keysToRead(journal);
  for await (const rows of rawSlicesOf(journal, store)) {
    const opened = await openEach(store, rows, keys);
    yield {
      records: opened.filter((record) => record !== null),
      damaged: rows.filter((_, at) => opened[at] === null),
    };
  }
}

/** The same as they lie there, which needs no key. Each is read while use is made of the one before. */
export async function* rawSlicesOf<S extends StoreName>(journal: Journal, store: S): AsyncGenerator<Stored<S>[]> {
  const read = (range?: IDBKeyRange): Promise<Stored<S>[]> => {
    // The compiler does not join what a store of any name holds.
    const stored = journal.getAll(store, range, sliceSize) as Promise<Stored<S>[]>;
    return stored.catch(() => oneByOne(journal, store, range));
  };
  for (let reading: Promise<Stored<S>[]> | null = read(); reading; ) {
    const rows: Stored<S>[] = await reading;
    const last = rows.at(-1);
    reading = last && rows.length === sliceSize ? read(IDBKeyRange.lowerBound(keyOf(last), true)) : null;
    // Whoever stops half-way does not hear of it.
    reading?.catch(() => undefined);
    yield rows;
  }
}

/** The key of a record, sealed or not. */
export const keyOf = (record: Stored<StoreName>): string => ('id' in record ? record.id : record.name);

/** Where a damaged file of the browser spoils a whole slice, the rest of it is still read; what can't be is its key. */
async function oneByOne<S extends StoreName>(
  journal: Journal,
  store: S,
  range: IDBKeyRange | undefined,
): Promise<Stored<S>[]> {
  const keys = await journal.getAllKeys(store, range, sliceSize);
  const path = store === 'keepsakes' ? 'name' : 'id';
  return Promise.all(
    keys.map(async (key) => (await journal.get(store, key).catch(() => ({ [path]: key }))) as Stored<S>),
  );
}

/**
 * How many records can't be shown, counted in slices.
 * @throws {JournalLocked} while the journal is locked
 */
export async function countUnreadable(journal: Journal): Promise<number> {
  let count = 0;
  for (const store of ['entries', 'drafts', 'keepsakes'] as const) {
    for await (const { damaged } of slicesOf(journal, store)) count += damaged.length;
  }
  return count;
}

/** What was erased for good. */
export function allTombstones(journal: Journal): Promise<Tombstone[]> {
  return journal.getAll('tombstones');
}
