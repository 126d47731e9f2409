import type { Entry } from '../domain/entry';
import type { Tombstone } from '../domain/transfer/merge';
import type { Journal } from './open';
import { draftLifeMs } from './read';
import type { Draft, Keepsake, Shown } from './schema';
import { openAll } from './sealed';
import { again, writing } from './writing';

/** The bin keeps what was deleted for thirty days. */
const binLifeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Adds an entry and ends the draft that it came from, both or neither. Repeating it changes nothing: an entry that is
 * there already is left alone.
 */
export function addEntry(journal: Journal, entry: Entry): Promise<void> {
  return writing(
    journal,
    (seal) => seal('entries', entry),
    async (transaction, sealed) => {
      const entries = transaction.objectStore('entries');
      if (!(await entries.getKey(entry.id))) await entries.put(sealed);
      await transaction.objectStore('drafts').delete(entry.id);
    },
  );
}

/**
 * Changes an entry and returns it, or undefined where it is gone. `updatedAt` (epoch ms) always moves forward.
 * @throws {JournalLocked} while the journal is locked
 */
export function changeEntry(
  journal: Journal,
  id: string,
  now: number,
  change: (entry: Entry) => Entry,
): Promise<Entry | undefined> {
  return writing(
    journal,
    async (seal) => {
      const stored = await journal.get('entries', id);
      const [entry] = stored ? await openAll(journal, 'entries', [stored]) : [];
      if (!entry) return undefined;
      const changed = { ...change(entry), updatedAt: Math.max(now, entry.updatedAt + 1) };
      return { before: entry.updatedAt, changed, sealed: await seal('entries', changed) };
    },
    async (transaction, prepared) => {
      if (!prepared) return undefined;
      const entries = transaction.objectStore('entries');
      const stored = await entries.get(id);
      if (!stored) return undefined;
      if (stored.updatedAt !== prepared.before) return again;
      await entries.put(prepared.sealed);
      return prepared.changed;
    },
  );
}

/** Puts an entry into the bin, or takes it out again. */
export async function binEntry(
  journal: Journal,
  id: string,
  now: number,
  deleted: boolean,
): Promise<Entry | undefined> {
  return changeEntry(journal, id, now, ({ deletedAt: _, ...entry }) =>
    deleted ? { ...entry, deletedAt: now } : entry,
  );
}

/** Keeps a draft; the newest state of a card wins. */
export function putDraft(journal: Journal, draft: Draft): Promise<void> {
  return writing(
    journal,
    (seal) => seal('drafts', draft),
    async (transaction, sealed) => {
      // A late pause-save must not bring back the draft of a card that was kept.
      if (await transaction.objectStore('entries').getKey(draft.id)) return;
      await transaction.objectStore('drafts').put(sealed);
    },
  );
}

/** Discards a draft. */
export async function removeDraft(journal: Journal, id: string): Promise<void> {
  await journal.delete('drafts', id);
}

/**
 * Replaces the person's own words of a name. Emptied ones stay as an empty text, so that an old copy does not bring them back.
 * @throws {JournalLocked} while the journal is locked: who can't read the old ones must not replace them
 */
export function putKeepsake(journal: Journal, keepsake: Keepsake): Promise<void> {
  return writing(
    journal,
    async (seal) => {
      await openAll(journal, 'keepsakes', []);
      const before = (await journal.get('keepsakes', keepsake.name))?.updatedAt;
      // Where a clock went back, what is written later must still win over what an export holds.
      const updatedAt = Math.max(keepsake.updatedAt, (before ?? 0) + 1);
      return { before, sealed: await seal('keepsakes', { ...keepsake, updatedAt }) };
    },
    async (transaction, { before, sealed }) => {
      const keepsakes = transaction.objectStore('keepsakes');
      if ((await keepsakes.get(keepsake.name))?.updatedAt !== before) return again;
      await keepsakes.put(sealed);
    },
  );
}

/** Lets go of words that were never sent; what is kept for good is emptied instead, see `putKeepsake`. */
export async function removeKeepsake(journal: Journal, name: `unsent-${string}` & Keepsake['name']): Promise<void> {
  await journal.delete('keepsakes', name);
}

/** Notes that an entry came back to the person. */
export async function putShown(journal: Journal, shown: Shown): Promise<void> {
  await journal.put('shown', shown);
}

/** Erases an entry for good, or all, where it is in the bin; a tombstone stays. Returns how many were erased. */
export async function eraseBinned(journal: Journal, now: number, id?: string): Promise<number> {
  const transaction = journal.transaction(['entries', 'shown', 'tombstones'], 'readwrite', { durability: 'strict' });
  const binned = await transaction.objectStore('entries').index('deletedAt').getAll();
  const erased = binned.filter((entry) => id === undefined || entry.id === id);
  await Promise.all([
    ...erased.map((entry) => transaction.objectStore('entries').delete(entry.id)),
    ...erased.map((entry) => transaction.objectStore('shown').delete(entry.id)),
    ...erased.map((entry) => transaction.objectStore('tombstones').put(tombstoneOf(entry, now))),
    transaction.done,
  ]);
  return erased.length;
}

/**
 * Ends drafts older than seven days and empties the bin of what was deleted thirty days ago. Of an erased entry a tombstone
 * stays: an id and a time.
 */
export async function tidy(journal: Journal, now: number): Promise<void> {
  const transaction = journal.transaction(['entries', 'drafts', 'tombstones'], 'readwrite');
  const entries = transaction.objectStore('entries');
  const oldDrafts = await transaction
    .objectStore('drafts')
    .index('updatedAt')
    .getAllKeys(IDBKeyRange.upperBound(now - draftLifeMs));
  const oldBin = await entries.index('deletedAt').getAll(IDBKeyRange.upperBound(now - binLifeMs));
  await Promise.all([
    ...oldDrafts.map((id) => transaction.objectStore('drafts').delete(id)),
    ...oldBin.map(({ id }) => entries.delete(id)),
    ...oldBin.map((entry) => transaction.objectStore('tombstones').put(tombstoneOf(entry, now))),
    transaction.done,
  ]);
}

/** Not before the entry's last state, so that no copy of it comes back where a clock went back. */
const tombstoneOf = ({ id, updatedAt }: { id: string; updatedAt: number }, now: number): Tombstone => ({
  id,
  deletedAt: Math.max(now, updatedAt),
});
