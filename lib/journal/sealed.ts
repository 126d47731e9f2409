import { recordChecks } from '../domain/transfer/records';
import { currentKeys, importInbox, JournalLocked, type Keys } from './keys';
import type { Journal } from './open';
import type { Lock, Plain, Readable, Sealed, SealedRecord, Stored, StoreName } from './schema';

/** Turns a record into what is written to the disk. */
export type Seal = <S extends StoreName>(store: S, record: Plain[S]) => Promise<Stored<S>>;

const gcm = 'AES-GCM';

/** Lengths are rounded up to this many bytes, so that they say little about the words. */
const paddedTo = 256;

/** How many records are opened at once; between two lots a page can draw and answer. */
const lot = 400;

const readableOf: { [S in StoreName]: (record: Plain[S]) => Readable[S] } = {
  entries: ({ id, createdAt, localDay, updatedAt, deletedAt }) => ({
    ...{ id, createdAt, localDay, updatedAt },
    ...(deletedAt !== undefined && { deletedAt }),
  }),
  drafts: ({ id, updatedAt }) => ({ id, updatedAt }),
  keepsakes: ({ name, updatedAt }) => ({ name, updatedAt }),
};

/** How records are written now: as they are without a lock, with the data key, or, while locked, for the inbox. */
export function sealer(lock: Lock | undefined, keys: Keys | null): Seal {
  if (!lock || lock.state === 'opening') return async (_, record) => record;
  return async (store, record) => {
    const place = placeOf(store, record);
    const sealed = await sealText({ lock, keys }, place, JSON.stringify(record));
    return { ...readableOf[store](record), sealed, ...(sealed.wrapped && { waiting: 1 as const }) };
  };
}

/** How a record goes into a file that is as closed as the journal: as it lies there, or, where it lies open, sealed now. */
export function sealerOfFiles(
  lock: Lock,
  keys: Keys | null,
): <S extends StoreName>(store: S, record: Stored<S>) => Promise<SealedRecord<S>> {
  return async (store, record) => {
    if (isSealed(record)) return record;
    return {
      ...readableOf[store](record),
      sealed: await sealText({ lock, keys }, placeOf(store, record), JSON.stringify(record)),
    };
  };
}

/** Seals a text with the data key, or, while locked, for the inbox. `place` is authenticated along with it. */
export function sealText(
  { lock, keys }: { lock: Lock; keys: Keys | null },
  place: string,
  text: string,
): Promise<Sealed> {
  return keys ? encrypt(keys.data, place, text) : encryptFor(lock.inbox, place, text);
}

export const isSealed = <S extends StoreName>(record: Stored<S>): record is SealedRecord<S> => 'sealed' in record;

/**
 * Opens what was read from a store, or is being read: whether there is a lock is asked meanwhile. A damaged record is left
 * out here and stays where it is.
 * @throws {JournalLocked} while the journal is locked, whatever was read
 */
export async function openAll<S extends StoreName>(
  journal: Journal,
  store: S,
  reading: readonly Stored<S>[] | Promise<readonly Stored<S>[]>,
): Promise<Plain[S][]> {
  const [keys, records] = await Promise.all([keysToRead(journal), reading]);
  const opened = await openEach(store, records, keys);
  return opened.filter((record) => record !== null);
}

/** Opens records one for one, with null in the place of what can't be opened. */
export async function openEach<S extends StoreName>(
  store: S,
  records: readonly Stored<S>[],
  keys: Keys | null,
): Promise<(Plain[S] | null)[]> {
  const opened: (Plain[S] | null)[] = [];
  for (let at = 0; at < records.length; at += lot) {
    const some = records.slice(at, at + lot);
    // What is not sealed waits for nothing: promises for each of 100,000 would take longer than reading them.
    if (some.every((record) => !isSealed(record))) {
      for (const record of some) opened.push(readable(store, record as Plain[S]));
    } else {
      opened.push(...(await Promise.all(some.map((record) => openOne(store, record, keys)))));
    }
  }
  return opened;
}

/** Opens one record; null where it can't be opened. */
export async function openOne<S extends StoreName>(
  store: S,
  record: Stored<S>,
  keys: Keys | null,
): Promise<Plain[S] | null> {
  if (!isSealed(record)) return readable(store, record);
  if (!keys) return null;
  try {
    return readable(store, JSON.parse(await decrypt(keys, placeOf(store, record), record.sealed)));
  } catch {
    return null;
  }
}

/** One damaged record, shown as it is, would take the whole page down with it. */
const readable = <S extends StoreName>(store: S, record: Plain[S]): Plain[S] | null =>
  recordChecks[store](record) ? record : null;

const asked = new WeakMap<Journal, Promise<Lock | undefined>>();

/** The lock as it is now. Reads that begin together, as those of a page that opens, ask once. */
export function lockNow(journal: Journal): Promise<Lock | undefined> {
  const asking = asked.get(journal) ?? journal.get('lock', 'lock').finally(() => asked.delete(journal));
  asked.set(journal, asking);
  return asking;
}

/** @throws {JournalLocked} while the journal is locked */
export async function keysToRead(journal: Journal): Promise<Keys | null> {
  // The keys are asked of the browser, which takes longer than the journal itself; most people have no lock.
  if (!(await lockNow(journal))) return null;
  const keys = await currentKeys();
  if (!keys) throw new JournalLocked();
  return keys;
}

/** Bound to the ciphertext, so that one record can't be put into the place of another. */
export function placeOf<S extends StoreName>(store: S, record: Readable[S]): string {
  return `${store}/${'id' in record ? record.id : record.name}`;
}

/** Encrypts with a new random initialisation vector of 96 bits; `place` is authenticated along with it. */
export async function encrypt(key: CryptoKey, place: string, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / paddedTo) * paddedTo).fill(0x20);
  padded.set(bytes);
  return { iv, data: await crypto.subtle.encrypt(algorithm(iv, place), key, padded) };
}

async function encryptFor(inbox: Lock['inbox'], place: string, text: string): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: gcm, length: 256 }, true, ['encrypt']);
  const [sealed, wrapped] = await Promise.all([
    encrypt(key, place, text),
    importInbox(inbox).then((wrapping) => crypto.subtle.wrapKey('raw', key, wrapping, 'RSA-OAEP')),
  ]);
  return { ...sealed, wrapped };
}

/** @throws {DOMException} where the key is another, or anything was changed */
export async function decrypt(keys: Keys, place: string, { iv, data, wrapped }: Sealed): Promise<string> {
  const key = wrapped
    ? await crypto.subtle.unwrapKey('raw', wrapped, keys.inbox, 'RSA-OAEP', gcm, false, ['decrypt'])
    : keys.data;
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(iv, place), key, data));
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: gcm,
  iv,
  additionalData: new TextEncoder().encode(place),
});
