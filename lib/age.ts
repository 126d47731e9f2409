import { armor, Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { isRecoveryKey, tidied } from './recovery-key';

/** The work factor of scrypt: N = 2^17, r = 8, p = 1, what OWASP asks for (2026). About half a second and 128 MB. */
const workFactor = 17;

/** Encrypts a text with a passphrase; the answer is an age file in ASCII armour. */
export function encryptWith(passphrase: string, text: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(text).then(armor.encode);
}

/** Encrypts a text for a recovery key; the answer is an age file in ASCII armour. */
export async function encryptFor(recoveryKey: string, text: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(recoveryKey));
  return armor.encode(await encrypter.encrypt(text));
}

/** Opens an age file with a passphrase or a recovery key; null where it doesn't fit. */
export async function decryptWith(secret: string, file: string): Promise<string | null> {
  try {
    const decrypter = new Decrypter();
    if (isRecoveryKey(secret)) decrypter.addIdentity(tidied(secret));
    else decrypter.addPassphrase(secret.normalize('NFC'));
    return await decrypter.decrypt(armor.decode(file), 'text');
  } catch {
    return null;
  }
}

/** A new recovery key: `AGE-SECRET-KEY-1…`, 74 characters. */
export const newRecoveryKey = (): Promise<string> => generateIdentity();
