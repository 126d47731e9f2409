import { currentKeys, type Keys } from './keys';
import type { Journal } from './open';
import type { JournalSchema, Lock, Stored, StoreName } from './schema';
import { scrub, sweepUp } from './scrub';
import { decrypt, encrypt, isSealed, openOne, sealer } from './sealed';

const strict = { durability: 'strict' } as const;
const checkPlace = 'lock/check';

/** How many records are turned in one transaction, so that a save never waits long behind it. */
const lot = 200;

/** The lock of this journal; undefined where there is none. */
export function readLock(journal: Journal): Promise<Lock | undefined> {
  return journal.get('lock', 'lock');
}

/** Puts a lock on: from here on everything new is sealed, and `settle` seals the rest. False where there is one already. */
export async function putLock(
  journal: Journal,
  lock: Pick<Lock, 'inbox' | 'byPassphrase' | 'byRecovery'>,
  keys: Keys,
  now: number,
): Promise<boolean> {
  const check = await encrypt(keys.data, checkPlace, 'check');
  const transaction = journal.transaction('lock', 'readwrite', strict);
  const there = await transaction.store.getKey('lock');
  if (!there) await transaction.store.put({ name: 'lock', state: 'closing', since: now, ...lock, check });
  await transaction.done;
  return !there;
}

/** Whether these are the keys of this lock. */
export function fits({ check }: Lock, keys: Keys): Promise<boolean> {
  return decrypt(keys, checkPlace, check).then(
    () => true,
    () => false,
  );
}

/** Changes the lock in place: a new passphrase, or its removal, which `settle` carries out. False where there is none. */
export async function changeLock(
  journal: Journal,
  changed: { byPassphrase: string } | { state: 'opening'; since: number },
): Promise<boolean> {
  const transaction = journal.transaction('lock', 'readwrite', strict);
  const lock = await transaction.store.get('lock');
  if (lock) await transaction.store.put({ ...lock, ...changed });
  await transaction.done;
  return lock !== undefined;
}

/**
 * Carries out what the lock asks for: seals what is readable, gives the data key to what was written while locked, or
 * opens everything once the lock was removed. It goes lot by lot, may be stopped at any point, and goes on where it was.
 * `now` is epoch ms. Answers whether anything is left to do, as where a removal waits for the passphrase.
 */
export async function settle(journal: Journal, now: number): Promise<'settled' | 'waiting'> {
  const lock = await readLock(journal);
  if (!lock) return 'settled';
  const keys = await currentKeys();
  if (lock.state === 'opening' && !keys) return 'waiting';
  for (const store of ['keepsakes', 'drafts', 'entries'] as const) await settleStore(journal, store, lock, keys);
  if (lock.state === 'on') return 'settled';
  // Without room for scrap the lock still goes on; what can't be driven out is no reason to leave the rest readable.
  if (lock.state === 'closing') await scrub(journal).catch(() => sweepUp(journal));
  await finish(journal, lock, now);
  return 'settled';
}

async function settleStore<S extends StoreName>(
  journal: Journal,
  store: S,
  lock: Lock,
  keys: Keys | null,
): Promise<void> {
  const seal = sealer(lock, keys);
  for (let after: string | undefined; ; ) {
    const records = await lotOf(journal, store, lock, after);
    const last = records.at(-1);
    if (!last) return;
    const turned = await Promise.all(
      records
        .filter((record) => isToTurn(record, lock, keys))
        .map(async (record) => {
          const opened = await openOne(store, record, keys);
          return opened && { before: record, after: await seal(store, opened) };
        }),
    );
    await replace(
      journal,
      store,
      lock,
      turned.filter((one) => one !== null),
    );
    after = 'id' in last ? last.id : last.name;
  }
}

/** The next records by their key. Where the lock is on and done, only those matter that were written while locked. */
async function lotOf<S extends StoreName>(
  journal: Journal,
  store: S,
  { state }: Lock,
  after: string | undefined,
): Promise<Stored<S>[]> {
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  // The compiler does not join what a store of any name holds.
  if (state !== 'on') return (await journal.getAll(store, range, lot)) as Stored<S>[];
  if (store === 'keepsakes') return [];
  const waiting = (await journal.getAllFromIndex(store as 'entries', 'waiting')) as Stored<S>[];
  return waiting.filter((record) => 'id' in record && (after === undefined || record.id > after)).slice(0, lot);
}

function isToTurn(record: Stored<StoreName>, { state }: Lock, keys: Keys | null): boolean {
  if (state === 'opening') return isSealed(record);
  return !isSealed(record) || (record.waiting === 1 && keys !== null);
}

/** Writes what was turned, unless somebody wrote the record meanwhile: that one is as the lock asks already. */
async function replace<S extends StoreName>(
  journal: Journal,
  store: S,
  lock: Lock,
  turned: { before: Stored<S>; after: Stored<S> }[],
): Promise<void> {
  if (turned.length === 0) return;
  const transaction = journal.transaction([store, 'lock'], 'readwrite');
  const records = transaction.objectStore(store);
  const same = isSameLock(await transaction.objectStore('lock').get('lock'), lock);
  for (const { before, after } of same ? turned : []) {
    const now = (await records.get('id' in before ? before.id : before.name)) as Stored<S> | undefined;
    if (now && isSame(now, before)) await records.put(after as JournalSchema[S]['value']);
  }
  await transaction.done;
}

// While the lock is closing nothing readable is written, and while it opens nothing sealed: what still is as it was is
// the same record. A sealed one has a vector of its own.
function isSame<S extends StoreName>(a: Stored<S>, b: Stored<S>): boolean {
  if (!isSealed(a) || !isSealed(b)) return isSealed(a) === isSealed(b);
  return a.sealed.iv.join() === b.sealed.iv.join();
}

async function finish(journal: Journal, lock: Lock, now: number): Promise<void> {
  const transaction = journal.transaction('lock', 'readwrite', strict);
  const there = await transaction.store.get('lock');
  if (there && isSameLock(there, lock)) {
    await (lock.state === 'closing'
      ? transaction.store.put({ ...there, state: 'on', since: now })
      : transaction.store.delete('lock'));
  }
  await transaction.done;
}

const isSameLock = (a: Lock | undefined, b: Lock): boolean => a?.state === b.state && a.since === b.since;
