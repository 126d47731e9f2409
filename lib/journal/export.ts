import type { Tombstone } from '../domain/transfer/merge';
import type { Journal } from './open';
import type { Plain, Stored, StoreName } from './schema';
import { keysToRead, openOne } from './sealed';

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
  for (let after: string | undefined; ; ) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const [there, stored] = await Promise.all([
      journal.getAllKeys(store, range, sliceSize),
      // The compiler does not join what a store of any name holds.
      journal.getAll(store, range, sliceSize).catch(() => null) as Promise<Stored<S>[] | null>,
    ]);
    const slice: Slice<S> = { records: [], damaged: [] };
    const rows = stored?.length === there.length ? stored : await oneByOne(journal, store, there);
    const opened = await Promise.all(rows.map(async (row) => row && openOne(store, row, keys)));
    opened.forEach((record, at) => {
      if (record) slice.records.push(record);
      else slice.damaged.push(rows[at] ?? { key: there[at] });
    });
    yield slice;
    after = there.at(-1);
    if (there.length < sliceSize) return;
  }
}

/** Where a damaged file of the browser spoils a whole slice, the rest of it is still read. */
function oneByOne<S extends StoreName>(
  journal: Journal,
  store: S,
  keys: readonly string[],
): Promise<(Stored<S> | undefined)[]> {
  return Promise.all(
    keys.map((key) => journal.get(store, key).catch(() => undefined) as Promise<Stored<S> | undefined>),
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
