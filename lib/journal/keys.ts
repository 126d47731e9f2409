/**
 * The keys of a locked journal, as they are used: `data` seals and opens records, `inbox` opens what was written while
 * locked. Neither can be exported again.
 */
export interface Keys {
  data: CryptoKey;
  inbox: CryptoKey;
}

/** The same keys as text, base64 of the raw AES key and of the PKCS #8 key: for session memory and the age files. */
export interface KeyText {
  data: string;
  inbox: string;
}

/** The journal is locked: nothing of it can be read until the passphrase was given. */
export class JournalLocked extends Error {}

const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;

/** Makes the keys of a journal, and the public key of its inbox (SPKI in base64). */
export async function makeKeys(): Promise<{ keys: KeyText; inbox: string }> {
  const pair = await crypto.subtle.generateKey(
    // 3072 bits are as strong as a key of 128 bits (NIST SP 800-57).
    { ...rsa, modulusLength: 3_072, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const [pkcs8, spki] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('spki', pair.publicKey),
  ]);
  return {
    keys: { data: toBase64(crypto.getRandomValues(new Uint8Array(32))), inbox: toBase64(new Uint8Array(pkcs8)) },
    inbox: toBase64(new Uint8Array(spki)),
  };
}

/** @throws {DOMException} where the text holds no such keys */
export async function importKeys({ data, inbox }: KeyText): Promise<Keys> {
  const [dataKey, inboxKey] = await Promise.all([
    crypto.subtle.importKey('raw', fromBase64(data), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('pkcs8', fromBase64(inbox), rsa, false, ['unwrapKey']),
  ]);
  return { data: dataKey, inbox: inboxKey };
}

/** The public key that records are sealed for while locked. */
export function importInbox(inbox: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', fromBase64(inbox), rsa, false, ['wrapKey']);
}

let source: () => Promise<Keys | null> = async () => null;

/** Says where this context gets the keys from while the journal is unlocked. */
export function takeKeysFrom(keys: () => Promise<Keys | null>): void {
  source = keys;
}

/** The keys, or null while locked. */
export const currentKeys = (): Promise<Keys | null> => source();

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
