import type { Entry } from '../domain/entry';
import { isKept } from '../domain/entry';
import type { LocalDay } from '../time';
import type { Journal } from './open';
import type { Draft, Keepsake, Plain, Stored, StoreName } from './schema';
import { openAll } from './sealed';
import { isBehind, type Place, slicesOfEntries } from './slices';

/** Drafts are kept for seven days. */
export const draftLifeMs = 7 * 24 * 60 * 60 * 1000;

/** The newest `count` entries that are not in the bin, newest first, from behind `after` on. */
export async function newestEntries(journal: Journal, count: number, after?: Place): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const slice of slicesOfEntries(journal, count, after)) {
    found.push(...slice);
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

/** The entries from the newest down to `last`, both included, newest first, without the bin. */
export async function entriesDownTo(journal: Journal, last: Place): Promise<Entry[]> {
  const reading = journal.getAllFromIndex('entries', 'createdAt', IDBKeyRange.lowerBound(last.createdAt));
  const isWanted = (entry: Stored<'entries'>): boolean =>
    isKept(entry) && (entry.id === last.id || !isBehind(entry, last));
  return openAll(
    journal,
    'entries',
    reading.then((stored) => stored.filter(isWanted).reverse()),
  );
}

/** The entries with these ids in their order, without those that are gone or in the bin. */
export async function entriesById(journal: Journal, ids: readonly string[]): Promise<Entry[]> {
  const { store } = journal.transaction('entries');
  const reading = Promise.all(ids.map((id) => store.get(id)));
  return openAll(
    journal,
    'entries',
    reading.then((stored) => stored.filter((entry) => entry !== undefined).filter(isKept)),
  );
}

/** What is in the bin, deleted last first. */
export async function binnedEntries(journal: Journal): Promise<Entry[]> {
  const reading = journal.getAllFromIndex('entries', 'deletedAt');
  return openAll(
    journal,
    'entries',
    reading.then((stored) => stored.reverse()),
  );
}

/** The entries of the days from `first` to `last`, both included, oldest first, without the bin. */
export async function entriesOfDays(journal: Journal, first: LocalDay, last: LocalDay): Promise<Entry[]> {
  const reading = journal.getAllFromIndex('entries', 'localDay', IDBKeyRange.bound(first, last));
  const entries = await openAll(
    journal,
    'entries',
    reading.then((stored) => stored.filter(isKept)),
  );
  return entries.sort((a, b) => a.createdAt - b.createdAt);
}

/** Whether there is an entry of the days from `first` to `last`, both included, outside of the bin. */
export async function hasEntryOn(journal: Journal, first: LocalDay, last: LocalDay): Promise<boolean> {
  const days = journal.transaction('entries').store.index('localDay');
  let entry = await days.openCursor(IDBKeyRange.bound(first, last));
  while (entry && !isKept(entry.value)) entry = await entry.continue();
  return entry !== null;
}

/** Every record of a store, by its key. */
export async function allOf<S extends StoreName>(journal: Journal, store: S): Promise<Plain[S][]> {
  // The compiler does not join what a store of any name holds.
  return openAll(journal, store, journal.getAll(store) as Promise<Stored<S>[]>);
}

/** The draft of a card, if there is one. */
export async function draftOf(journal: Journal, id: string): Promise<Draft | undefined> {
  const stored = await journal.get('drafts', id);
  return stored && (await openAll(journal, 'drafts', [stored]))[0];
}

/** The newest draft that has not expired and is not among `except`. */
export async function newestDraft(
  journal: Journal,
  now: number,
  except: readonly string[],
): Promise<Draft | undefined> {
  const reading = journal.getAllFromIndex('drafts', 'updatedAt', IDBKeyRange.lowerBound(now - draftLifeMs));
  const [newest] = await openAll(
    journal,
    'drafts',
    reading.then((drafts) => drafts.filter(({ id }) => !except.includes(id)).slice(-1)),
  );
  return newest;
}

/** What the person keeps under a name; empty where there is nothing. */
export async function keepsake(journal: Journal, name: Keepsake['name']): Promise<string> {
  return (await keepsakeOf(journal, name))?.text ?? '';
}

/** The same with the time it was last written. */
export async function keepsakeOf(journal: Journal, name: Keepsake['name']): Promise<Keepsake | undefined> {
  const reading = journal.get('keepsakes', name);
  const [kept] = await openAll(
    journal,
    'keepsakes',
    reading.then((stored) => (stored ? [stored] : [])),
  );
  return kept;
}
