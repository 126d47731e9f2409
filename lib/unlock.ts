import { decryptWith, encryptFor, encryptWith } from './age-away';
import { attempt, type Failure } from './attempt';
import { makeKeys } from './journal/keys';
import { readLock } from './journal/lock';
import { openJournal } from './journal/open';
import type { Lock } from './journal/schema';
import { send } from './messages';
import { isRecoveryKey } from './recovery-key';

/** What stood in the way, or null; `wrong`: it is not the passphrase and not the recovery key. */
export type Refusal = Failure | 'wrong';

/** Opens the lock with the passphrase or the recovery key. */
export async function unlock(secret: string): Promise<Refusal | null> {
  return withKeys(secret, (keys) => attempt(send('lock.open', { keys: JSON.parse(keys) })));
}

/** Puts a passphrase on the journal. Whoever has neither it nor the recovery key can't read the journal again. */
export async function setLock(passphrase: string, recoveryKey: string): Promise<Failure | null> {
  const { keys, inbox } = await makeKeys();
  const text = JSON.stringify(keys);
  const byPassphrase = await encryptWith(passphrase, text);
  const byRecovery = await encryptFor(recoveryKey, text);
  return attempt(send('lock.set', { keys, inbox, byPassphrase, byRecovery }));
}

/** Replaces the passphrase; the recovery key stays as it is. */
export async function changePassphrase(secret: string, next: string): Promise<Refusal | null> {
  return withKeys(secret, async (keys) =>
    attempt(send('lock.change', { byPassphrase: await encryptWith(next, keys) })),
  );
}

/** Takes the lock off and opens all that it sealed. */
export async function removeLock(secret: string): Promise<Refusal | null> {
  return withKeys(secret, async (keys) => {
    const opened = await attempt(send('lock.open', { keys: JSON.parse(keys) }));
    return opened ?? attempt(send('lock.remove', {}));
  });
}

/**
 * A file in pieces, encrypted with the passphrase or for the recovery key of this journal, which was typed anew: an age
 * file, which any program for age opens. Else what stood in the way.
 */
export async function encryptedFile(
  secret: string,
  pieces: () => Promise<Blob[]>,
): Promise<{ file: string } | Refusal> {
  let file = '';
  const refused = await withKeys(secret, async () => {
    const text = await new Blob(await pieces()).text();
    file = await (isRecoveryKey(secret) ? encryptFor(secret, text) : encryptWith(secret, text));
    return null;
  });
  return refused ?? { file };
}

/** The text of such a file; null where the secret is not the one that it was encrypted with. */
export function decryptedFile(secret: string, file: string): Promise<string | null> {
  return decryptWith(secret, file);
}

/** Whether a file begins as an encrypted one does. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await file.slice(0, 40).text()).startsWith('-----BEGIN AGE ENCRYPTED FILE-----');
}

/** The keys of a lock as text, opened with its passphrase or its recovery key; null where the secret is neither. */
export function openedKeys(secret: string, lock: Pick<Lock, 'byPassphrase' | 'byRecovery'>): Promise<string | null> {
  return decryptWith(secret, isRecoveryKey(secret) ? lock.byRecovery : lock.byPassphrase);
}

async function withKeys(secret: string, act: (keys: string) => Promise<Refusal | null>): Promise<Refusal | null> {
  const lock = await openJournal().then(readLock);
  if (!lock) return 'gone';
  const keys = await openedKeys(secret, lock);
  return keys === null ? 'wrong' : act(keys);
}
