import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encryptFor, encryptWith, newRecoveryKey } from '../lib/age';
import { backupPieces } from '../lib/backup-file';
import { BadFile, type FileEnd, type RawPart, readFile } from '../lib/import-file';
import { importKeys, type KeyText, makeKeys, takeKeysFrom } from '../lib/journal/keys';
import { putLock, settle } from '../lib/journal/lock';
import { openJournal } from '../lib/journal/open';
import { addEntry, putDraft, putKeepsake } from '../lib/journal/write';
import { lockOf, openerOf } from '../lib/sealed-file';
import { draftOf, entryOf, idOf } from './journal/entries';

// Node has no threads as a page has them.
vi.mock('../lib/age-away', () => import('../lib/age'));
vi.mock('../lib/journal/scrub', () => ({ scrub: async () => undefined, sweepUp: async () => undefined }));

const passphrase = 'plum bicycle harbour nine';
const now = Date.UTC(2026, 10, 23, 18);
let made: { keys: KeyText; inbox: string };
let recoveryKey: string;
let ageFiles: { byPassphrase: string; byRecovery: string };
let file: Blob;

beforeAll(async () => {
  made = await makeKeys();
  recoveryKey = await newRecoveryKey();
  const text = JSON.stringify(made.keys);
  ageFiles = { byPassphrase: await encryptWith(passphrase, text), byRecovery: await encryptFor(recoveryKey, text) };
});

/** Two entries, a card and a line under the lock, the second written while locked, as a backup. */
beforeEach(async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0', manifest_version: 3, name: 'x' });
  await fakeBrowser.storage.local.set({ settings: { rhythm: 'often' } });
  const journal = await openJournal();
  await Promise.all([...journal.objectStoreNames].map((name) => journal.clear(name)));
  const keys = await importKeys(made.keys);
  takeKeysFrom(async () => keys);
  await addEntry(journal, entryOf(1, { text: 'one' }));
  await putDraft(journal, draftOf(3, now));
  await putLock(journal, { inbox: made.inbox, ...ageFiles }, keys, now);
  await settle(journal, now);
  await putKeepsake(journal, { name: 'line', text: 'easier', updatedAt: now });
  await putKeepsake(journal, { name: 'unsent-popup', text: 'not yet', updatedAt: now });
  takeKeysFrom(async () => null);
  await addEntry(journal, entryOf(2, { text: 'two' }));
  file = new Blob(await backupPieces());
});

async function read(from: Blob, secret: string): Promise<{ part: RawPart | undefined; setup: unknown } | null> {
  const lock = await lockOf(from);
  const opener = lock && (await openerOf(lock, secret));
  if (!opener) return null;
  const parts = readFile(from);
  let part: RawPart | undefined;
  let end: FileEnd | undefined;
  for (let next = await parts.next(); ; next = await parts.next()) {
    if (next.done) end = next.value;
    else part = await opener.part(next.value);
    if (next.done) break;
  }
  return { part, setup: await opener.setup(end?.setup) };
}

describe('a backup of a locked journal', () => {
  it.each<[string, () => string]>([
    ['passphrase', () => passphrase],
    ['recovery key', () => recoveryKey.toLowerCase()],
  ])('opens with the %s, whole', async (_, secret) => {
    const opened = await read(file, secret());
    expect(opened?.part?.lists).toEqual({
      entries: [entryOf(1, { text: 'one' }), entryOf(2, { text: 'two' })],
      drafts: [draftOf(3, now)],
      keepsakes: [{ name: 'line', text: 'easier', updatedAt: now }],
      tombstones: [],
    });
    expect(opened?.part?.broken).toBe(0);
    expect(opened?.setup).toEqual({ settings: { rhythm: 'often' } });
  });

  it('opens with nothing else', async () => {
    expect(await read(file, 'plum bicycle harbour ten')).toBeNull();
    expect(await read(file, await newRecoveryKey())).toBeNull();
  });

  it('counts as broken what was changed, or put in the place of another', async () => {
    const text = await file.text();
    const swapped = text
      .replaceAll(idOf(1), '#')
      .replaceAll(idOf(2), idOf(1))
      // No letter of base64, which what is sealed may end with.
      .replaceAll('#"', `${idOf(2)}"`);
    expect((await read(new Blob([swapped]), passphrase))?.part).toMatchObject({ broken: 2, lists: { entries: [] } });
    const harmed = text.replace(/(?<="entries":\[\n.*"data":")..../, 'AAAA');
    expect((await read(new Blob([harmed]), passphrase))?.part).toMatchObject({ broken: 1 });
    const odd = text.replace('"entries":[', '"entries":[1,{"id":"x","sealed":{"iv":"€","data":""}},');
    expect((await read(new Blob([odd]), passphrase))?.part).toMatchObject({ broken: 2 });
  });

  it('is refused, not misread, where it is of a still newer version', async () => {
    const newer = new Blob([(await file.text()).replace('"version":3', '"version":4')]);
    await expect(readFile(newer).next()).rejects.toEqual(new BadFile('newer'));
  });

  it('has a lock that no keys come out of', async () => {
    const lock = { byPassphrase: await encryptWith(passphrase, '{"data":1}'), byRecovery: '' };
    expect(await openerOf(lock, passphrase)).toBeNull();
    expect(await lockOf(new Blob(['{"lock":{"byPassphrase":1}}']))).toBeNull();
    expect(await lockOf(new Blob(['nothing of ours']))).toBeNull();
  });
});
