import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { type Migration, migrations } from './migrations';
import type { JournalSchema } from './schema';

export type Journal = IDBPDatabase<JournalSchema>;

/** The journal was written by a newer version of the extension; it is left as it is. */
export class NewerJournal extends Error {}

const databaseName = 'space-between';
let opened: Promise<Journal> | undefined;

/**
 * The journal of this browser profile, opened once per context and again after the browser closed it.
 * @throws {NewerJournal} when a newer version of the extension wrote it
 * @throws {DOMException} when the browser refuses a database (a broken profile, a full disk)
 */
export function openJournal(): Promise<Journal> {
  opened ??= openAt(databaseName).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Opens and migrates a database by name; `steps` differ from the shipped ones in migration tests only. */
export async function openAt(name: string, steps: readonly Migration[] = migrations): Promise<Journal> {
  let failed: unknown;
  const journal = await openDB<JournalSchema>(name, steps.length, {
    async upgrade(db, oldVersion, _newVersion, transaction) {
      try {
        for (const step of steps.slice(oldVersion)) {
          // Steps see the stores untyped, as they were at their version.
          await step(db as unknown as Parameters<Migration>[0], transaction as unknown as Parameters<Migration>[1]);
        }
      } catch (error) {
        // Nobody waits for this promise: left alone, a half-done migration would be committed with the new version.
        failed = error;
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    // A newer version wants to upgrade: let go, so that it never waits for us.
    blocking: () => {
      journal.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') throw new NewerJournal(error.message);
    throw failed ?? error;
  });
  // The cached promise must not hand out a connection that the browser closed by force.
  unwrap(journal).addEventListener('close', () => {
    opened = undefined;
  });
  return journal;
}

/** Deletes the database as it is, whatever its version; connections of ours that are open let go of it. */
export async function deleteJournal(): Promise<void> {
  await deleteDB(databaseName);
  opened = undefined;
}
