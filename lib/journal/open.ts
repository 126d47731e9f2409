import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { isForWantOfRoom } from './full';
import { type Migration, migrations } from './migrations';
import type { JournalSchema } from './schema';

export type Journal = IDBPDatabase<JournalSchema>;

/** The journal was written by a newer version of the extension; it is left as it is. */
export class NewerJournal extends Error {}

/** Another page of an older version holds the journal open and does not let go of it, as one that the browser froze. */
export class BlockedJournal extends Error {}

/** Why the journal can't be read: a newer version wrote it, there is no room left to open it, or anything else. */
export type OpenProblem = 'newer' | 'full' | 'open';
export async function openProblem(error: unknown): Promise<OpenProblem> {
  if (error instanceof NewerJournal) return 'newer';
  return (await isForWantOfRoom(error)) ? 'full' : 'open';
}

const databaseName = 'space-between';

/** A page that runs lets go at once. */
const blockedMs = 4_000;
let opened: Promise<Journal> | undefined;

/** Who is told that the browser gave the journal up, and mends what that left before it is used again. */
export interface Mender {
  broke(): void;
  mend(journal: Journal): Promise<void>;
}
let mender: Mender | undefined;

/** Says who mends the journal in this context. */
export function mendWith(one: Mender): void {
  mender = one;
}

/**
 * The journal of this browser profile, opened once per context and again after the browser closed it.
 * @throws {NewerJournal} when a newer version of the extension wrote it
 * @throws {BlockedJournal} when another page keeps an older version of it
 * @throws {DOMException} when the browser refuses a database (a broken profile, a full disk)
 */
export function openJournal(): Promise<Journal> {
  opened ??= openMended().catch((error: unknown) => {
    opened = undefined;
    // These two leave it as it is.
    if (!(error instanceof NewerJournal || error instanceof BlockedJournal)) mender?.broke();
    throw error;
  });
  return opened;
}

async function openMended(): Promise<Journal> {
  const journal = await openAt(databaseName);
  try {
    await mender?.mend(journal);
  } catch (error) {
    journal.close();
    throw error;
  }
  return journal;
}

/** Opens and migrates a database by name; `steps` differ from the shipped ones in migration tests only. */
export async function openAt(name: string, steps: readonly Migration[] = migrations): Promise<Journal> {
  let failed: unknown;
  let giveUp: (error: BlockedJournal) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<JournalSchema>(name, steps.length, {
    async upgrade(db, oldVersion, _newVersion, transaction) {
      clearTimeout(waiting);
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
    blocked: () => {
      waiting = setTimeout(() => giveUp(new BlockedJournal()), blockedMs);
    },
    // A newer version wants to upgrade: let go, so that it never waits for us.
    blocking: () => {
      void opening.then((journal) => journal.close());
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  // What comes after it was given up is let go of again, so that it is in nobody's way.
  blocked.catch(() => opening.then((late) => late.close())).catch(() => undefined);
  const journal = await Promise.race([opening, blocked]).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') throw new NewerJournal(error.message);
    throw failed ?? error;
  });
  // The cached promise must not hand out a connection that the browser closed by force.
  unwrap(journal).addEventListener('close', () => {
    opened = undefined;
    mender?.broke();
  });
  return journal;
}

/** Deletes the database as it is, whatever its version; connections of ours that are open let go of it. */
export async function deleteJournal(): Promise<void> {
  await deleteDB(databaseName);
  opened = undefined;
}
