import type { Journal } from './open';
import type { BackupState } from './schema';

const none: BackupState = { name: 'backup', lastAt: null, problem: null, files: [], downloads: [] };

/** What is known of backups and exports. */
export async function readBackup(journal: Journal): Promise<BackupState> {
  const state = await journal.get('transfer', 'backup');
  return state?.name === 'backup' ? state : none;
}

/**
 * Changes it in one step. A page calls this for the folder alone: its handle is no message. Everything else is written by
 * the background.
 */
export async function changeBackup(
  journal: Journal,
  change: (state: BackupState) => BackupState,
): Promise<BackupState> {
  const transaction = journal.transaction('transfer', 'readwrite', { durability: 'strict' });
  const state = await transaction.store.get('backup');
  const changed = change(state?.name === 'backup' ? state : none);
  await transaction.store.put(changed);
  await transaction.done;
  return changed;
}

/** When the oldest entry was written, epoch ms; null in an empty journal. */
export async function firstEntryAt(journal: Journal): Promise<number | null> {
  const cursor = await journal.transaction('entries').store.index('createdAt').openKeyCursor();
  return cursor?.key ?? null;
}
