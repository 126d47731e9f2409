import type { IDBPTransaction } from 'idb';
import { currentKeys } from './keys';
import type { Journal } from './open';
import type { JournalSchema } from './schema';
import { type Seal, sealer } from './sealed';

const stores = ['entries', 'drafts', 'keepsakes', 'lock', 'tombstones', 'staged', 'transfer'] as const;
export type Writing = IDBPTransaction<JournalSchema, typeof stores, 'readwrite'>;

/** What `apply` answers when what it was prepared for is no longer so. */
export const again = Symbol('again');

/**
 * Writes to the journal in two steps: `prepare` reads and seals, which takes longer than a transaction lives, then `apply`
 * writes in one transaction, which is strict unless told otherwise: an acknowledged save is on the disk. Both are repeated where the lock was switched
 * between them, so that nothing readable is written behind a lock that was just closed.
 */
export async function writing<P, T>(
  journal: Journal,
  prepare: (seal: Seal) => Promise<P>,
  apply: (transaction: Writing, prepared: P) => Promise<T | typeof again>,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  for (;;) {
    const before = await journal.get('lock', 'lock');
    const prepared = await prepare(sealer(before, before ? await currentKeys() : null));
    const transaction = journal.transaction(stores, 'readwrite', { durability });
    const lock = await transaction.objectStore('lock').get('lock');
    const same = lock?.state === before?.state && lock?.since === before?.since;
    const result = same ? await apply(transaction, prepared) : again;
    await transaction.done;
    if (result !== again) return result;
  }
}
