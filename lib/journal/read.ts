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
  const stored = await journal.getAllFromIndex('entries', 'createdAt', IDBKeyRange.lowerBound(last.createdAt));
  const wanted = stored.filter((entry) => isKept(entry) && (entry.id === last.id || !isBehind(entry, last)));
  return openAll(journal, 'entries', wanted.reverse());
}

/** The entries with these ids in their order, without those that are gone or in the bin. */
export async function entriesById(journal: Journal, ids: readonly string[]): Promise<Entry[]> {
  const { store } = journal.transaction('entries');
  const stored = await Promise.all(ids.map((id) => store.get(id)));
  const wanted = stored.filter((entry) => entry !== undefined).filter(isKept);
  return openAll(journal, 'entries', wanted);
}

/** What is in the bin, deleted last first. */
export async function binnedEntries(journal: Journal): Promise<Entry[]> {
  return openAll(journal, 'entries', (await journal.getAllFromIndex('entries', 'deletedAt')).reverse());
}

/** The entries of the days from `first` to `last`, both included, oldest first, without the bin. */
export async function entriesOfDays(journal: Journal, first: LocalDay, last: LocalDay): Promise<Entry[]> {
  const stored = await journal.getAllFromIndex('entries', 'localDay', IDBKeyRange.bound(first, last));
  const entries = await openAll(journal, 'entries', stored.filter(isKept));
  return entries.sort((a, b) => a.createdAt - b.createdAt);
}

/** Every record of a store, by its key. */
export async function allOf<S extends StoreName>(journal: Journal, store: S): Promise<Plain[S][]> {
  // The compiler does not join what a store of any name holds.
  return openAll(journal, store, (await journal.getAll(store)) as Stored<S>[]);
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
  const drafts = await journal.getAllFromIndex('drafts', 'updatedAt', IDBKeyRange.lowerBound(now - draftLifeMs));
  const [newest] = await openAll(journal, 'drafts', drafts.filter(({ id }) => !except.includes(id)).slice(-1));
  return newest;
}

/** What the person keeps under a name; empty where there is nothing. */
export async function keepsake(journal: Journal, name: Keepsake['name']): Promise<string> {
  return (await keepsakeOf(journal, name))?.text ?? '';
}

/** The same with the time it was last written. */
export async function keepsakeOf(journal: Journal, name: Keepsake['name']): Promise<Keepsake | undefined> {
  const stored = await journal.get('keepsakes', name);
  const [kept] = await openAll(journal, 'keepsakes', stored ? [stored] : []);
  return kept;
}
