import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpIfDue } from '../../entrypoints/background/backups';
import { readBackup } from '../../lib/journal/backup';
import { importKeys, makeKeys, takeKeysFrom } from '../../lib/journal/keys';
import { putLock } from '../../lib/journal/lock';
import { openJournal } from '../../lib/journal/open';
import { addEntry } from '../../lib/journal/write';
import { entryOf, idOf } from '../journal/entries';
import { ask, freshBrowser, later, monday, ownPage } from './helpdesk';

const day = 24 * 60 * 60 * 1000;

interface Download {
  id: number;
  url: string;
  filename: string;
  text: string;
}

/** What a browser's downloads hold. */
let saved: Download[];
let allowed: boolean;
let state: 'complete' | 'interrupted';

beforeEach(async () => {
  await freshBrowser();
  saved = [];
  allowed = true;
  state = 'complete';
  const downloads = {
    download: async ({ url, filename }: Download) => {
      // A worker of Chromium makes data addresses, a page of Firefox addresses of blobs.
      const text = url.startsWith('data:') ? atob(url.slice(url.indexOf(',') + 1)) : '';
      const id = saved.length + 1;
      saved.push({ id, url, filename, text });
      return id;
    },
    search: async ({ id }: { id: number }) => [{ id, state, error: 'FILE_NO_SPACE' }],
    removeFile: async (id: number) => {
      saved = saved.map((one) => (one.id === id ? { ...one, text: '' } : one));
    },
    erase: async () => [],
  };
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
  Object.assign(fakeBrowser, { downloads });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(
    () => ({ version: '0.1.0', manifest_version: 3, name: 'x' }) as ReturnType<typeof fakeBrowser.runtime.getManifest>,
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const choose = (backup: Record<string, unknown>) => fakeBrowser.storage.local.set({ settings: { backup } });
const daily = { rhythm: 'daily', to: 'downloads', keep: 3, remindAfter: 4 };
const known = async () => readBackup(await openJournal());

describe('a backup by itself', () => {
  it('is not made before it is asked for', async () => {
    await backUpIfDue();
    expect(saved).toEqual([]);
    expect(await known()).toMatchObject({ lastAt: null, problem: null });
  });

  it('is the whole journal, once in its time, and only the newest stay', async () => {
    await (await openJournal()).put('entries', entryOf(1, { text: 'Grüße 家' }));
    await choose(daily);
    await backUpIfDue();
    await backUpIfDue();
    expect(saved.map(({ filename }) => filename)).toEqual(['space-between/space-between-2026-11-23-1500.json']);
    const file = JSON.parse(new TextDecoder().decode(Uint8Array.from(saved[0]?.text ?? '', (c) => c.charCodeAt(0))));
    expect(file).toMatchObject({ format: 'space-between', entries: [{ text: 'Grüße 家' }], setup: { settings: {} } });
    expect(await known()).toMatchObject({ lastAt: monday, problem: null, downloads: [1] });
    for (let days = 1; days <= 4; days += 1) {
      later(day);
      await backUpIfDue();
    }
    expect(await known()).toMatchObject({ downloads: [3, 4, 5] });
    expect(saved.filter(({ text }) => text !== '').map(({ id }) => id)).toEqual([3, 4, 5]);
  });

  it('waits where the permission was taken back, and is made when it is there again', async () => {
    await choose(daily);
    allowed = false;
    await backUpIfDue();
    expect(await known()).toMatchObject({ lastAt: null, problem: 'ask' });
    allowed = true;
    expect(await ask(ownPage('options'), 'backup.now', {})).toBeNull();
    expect(await known()).toMatchObject({ lastAt: monday, problem: null });
  });

  it('says that there is no room, and keeps the older ones', async () => {
    await choose({ ...daily, keep: 3 });
    await backUpIfDue();
    later(day);
    state = 'interrupted';
    await backUpIfDue();
    expect(await known()).toMatchObject({ lastAt: monday, problem: 'full', downloads: [1] });
    state = 'complete';
    await backUpIfDue();
    expect(await known()).toMatchObject({ problem: null });
  });

  it('that is too large for a worker waits for a page', async () => {
    const journal = await openJournal();
    for (let n = 1; n <= 90; n += 1) await journal.put('entries', entryOf(n, { text: 'x'.repeat(20_000) }));
    await choose(daily);
    await backUpIfDue();
    expect(await known()).toMatchObject({ problem: 'page' });
    await ask(ownPage('options'), 'backup.exported', {});
    expect(await known()).toMatchObject({ lastAt: monday, problem: null });
  });

  it('of a journal with a passphrase keeps every word sealed, also while it is locked', async () => {
    const journal = await openJournal();
    await journal.put('entries', entryOf(1, { text: 'Kanariengelb' }));
    const { keys, inbox } = await makeKeys();
    const ageFiles = { byPassphrase: 'one', byRecovery: 'two' };
    await putLock(journal, { inbox, ...ageFiles }, await importKeys(keys), Date.now());
    takeKeysFrom(async () => null);
    await addEntry(journal, entryOf(2, { text: 'Kanarienblau' }));
    await choose(daily);
    await backUpIfDue();
    const [{ text = '' } = {}] = saved;
    expect(text).not.toMatch(/Kanarien|settings|daily/);
    expect(JSON.parse(text)).toMatchObject({ version: 3, lock: ageFiles, entries: [{ id: idOf(1) }, { id: idOf(2) }] });
    expect(await known()).toMatchObject({ lastAt: monday, problem: null });
  });

  it('into a folder that was never chosen says so', async () => {
    await choose({ ...daily, to: 'folder' });
    expect(await ask(ownPage('options'), 'backup.now', {})).toBe('gone');
  });
});
