import type { Entry } from '../domain/entry';
import type { Journal } from './open';
import { draftLifeMs } from './read';
import type { Draft, Keepsake } from './schema';

// Strict: an acknowledged save is on the disk, so that a crash right after it loses nothing.
const strict = { durability: 'strict' } as const;

/** The bin keeps what was deleted for thirty days. */
const binLifeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Adds an entry and ends the draft that it came from, both or neither. Repeating it changes nothing: an entry that is
 * there already is left alone.
 */
export async function addEntry(journal: Journal, entry: Entry): Promise<void> {
  const transaction = journal.transaction(['entries', 'drafts'], 'readwrite', strict);
  const entries = transaction.objectStore('entries');
  if (!(await entries.getKey(entry.id))) await entries.put(entry);
  await transaction.objectStore('drafts').delete(entry.id);
  await transaction.done;
}

/** Changes an entry and returns it, or undefined where it is gone. `updatedAt` (epoch ms) always moves forward. */
export async function changeEntry(
  journal: Journal,
  id: string,
  now: number,
  change: (entry: Entry) => Entry,
): Promise<Entry | undefined> {
  const transaction = journal.transaction('entries', 'readwrite', strict);
  const entry = await transaction.store.get(id);
  const changed = entry && { ...change(entry), updatedAt: Math.max(now, entry.updatedAt + 1) };
  if (changed) await transaction.store.put(changed);
  await transaction.done;
  return changed;
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
export async function putDraft(journal: Journal, draft: Draft): Promise<void> {
  const transaction = journal.transaction(['entries', 'drafts'], 'readwrite', strict);
  // A late pause-save must not bring back the draft of a card that was kept.
  if (!(await transaction.objectStore('entries').getKey(draft.id))) await transaction.objectStore('drafts').put(draft);
  await transaction.done;
}

/** Discards a draft. */
export async function removeDraft(journal: Journal, id: string): Promise<void> {
  await journal.delete('drafts', id);
}

/** Replaces the person's line or letter; an empty one is removed. */
export async function putKeepsake(journal: Journal, keepsake: Keepsake): Promise<void> {
  const transaction = journal.transaction('keepsakes', 'readwrite', strict);
  await (keepsake.text ? transaction.store.put(keepsake) : transaction.store.delete(keepsake.name));
  await transaction.done;
}

/** Ends drafts older than seven days and empties the bin of what was deleted thirty days ago. */
export async function tidy(journal: Journal, now: number): Promise<void> {
  const transaction = journal.transaction(['entries', 'drafts'], 'readwrite');
  const oldDrafts = await transaction
    .objectStore('drafts')
    .index('updatedAt')
    .getAllKeys(IDBKeyRange.upperBound(now - draftLifeMs));
  const oldBin = await transaction
    .objectStore('entries')
    .index('deletedAt')
    .getAllKeys(IDBKeyRange.upperBound(now - binLifeMs));
  await Promise.all([
    ...oldDrafts.map((id) => transaction.objectStore('drafts').delete(id)),
    ...oldBin.map((id) => transaction.objectStore('entries').delete(id)),
    transaction.done,
  ]);
}
