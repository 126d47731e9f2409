import { describe, expect, it } from 'vitest';
import { decryptWith, encryptFor, encryptWith, newRecoveryKey } from '../lib/age';
import { isRecoveryKey } from '../lib/recovery-key';

const secret = 'correct horse battery staple';

describe('a text encrypted with a passphrase', () => {
  it('is an age file that opens with this passphrase only', async () => {
    const file = await encryptWith(secret, 'Ä line 😀');
    expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(atob(file.split('\n')[1] ?? '')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(await decryptWith(secret, file)).toBe('Ä line 😀');
    expect(await decryptWith(`${secret} `, file)).toBeNull();
    expect(await decryptWith('', file)).toBeNull();
    expect(await decryptWith(await newRecoveryKey(), file)).toBeNull();
  });

  it('opens however the letters of the passphrase are composed', async () => {
    const file = await encryptWith('Fu\u0308r die Ka\u0308tzchen', 'a');
    expect(await decryptWith('F\u00fcr die K\u00e4tzchen', file)).toBe('a');
  });

  it('does not open where anything of it was changed', async () => {
    const file = await encryptWith(secret, 'a line');
    const lines = file.split('\n');
    for (const at of [1, lines.length - 3]) {
      const harmed = lines.map((line, n) =>
        n === at ? line.replace(/[A-Z]/, (letter) => (letter === 'A' ? 'B' : 'A')) : line,
      );
      expect(await decryptWith(secret, harmed.join('\n'))).toBeNull();
    }
    expect(await decryptWith(secret, 'no file at all')).toBeNull();
  });
});

describe('a text encrypted for a recovery key', () => {
  it('opens with this key only, however it was copied', async () => {
    const [key, other] = await Promise.all([newRecoveryKey(), newRecoveryKey()]);
    expect(key).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    const file = await encryptFor(key, 'a line');
    expect(await decryptWith(key, file)).toBe('a line');
    expect(await decryptWith(` ${key.slice(0, 30).toLowerCase()} \n${key.slice(30)} `, file)).toBe('a line');
    expect(await decryptWith(other, file)).toBeNull();
    expect(await decryptWith(key.slice(0, -1), file)).toBeNull();
    expect(await decryptWith(secret, file)).toBeNull();
  });

  it.each([
    ['AGE-SECRET-KEY-1ABC', true],
    [' age-secret-key-1abc', true],
    ['a passphrase', false],
  ])('is told from a passphrase: %j', (typed, isKey) => {
    expect(isRecoveryKey(typed)).toBe(isKey);
  });
});
