import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from '../../lib/browser';
import { parseSettings } from '../../lib/domain/settings';
import { frozenJournals } from '../journal/frozen';
import { fillJournal } from '../seeds/fill';
import { journalOf, lengths } from '../seeds/journal';
import { type Extension, launchChromium } from './chromium';
import { passphrase, setLock, unlock } from './passphrase';
import { until } from './until';

let extension: Extension;
let files: string;
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'space-between-files-'));
  extension = await launchChromium();
});
afterAll(async () => {
  await extension?.close();
  await rm(files, { recursive: true, force: true });
});

const entries = journalOf(lengths.week, Date.now());
const button = (page: Page, name: string) => page.locator('#data').getByRole('button', { name, exact: true });

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const path = join(files, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function bringIn(page: Page, path: string, too?: string): Promise<void> {
  await page.locator('#data input[type="file"]').setInputFiles(path);
  await page.getByRole('heading', { name: 'In this file' }).waitFor();
  if (too) await page.getByText(too).click();
  await button(page, 'Bring it in').click();
  await page.getByText('It is all in.').waitFor();
}

/** Everything in every store of ours, read from a page of ours. */
function everything(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, unknown> = {
      local: await chrome.storage.local.get(),
      session: await chrome.storage.session.get(),
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        found[`${name}/${store}`] = await done(db.transaction(store).objectStore(store).getAll());
      }
      db.close();
    }
    return found;
  });
}

/** Something in every place where a person can have put or taught us something, none of it as it comes. */
async function fillEverything(page: Page): Promise<void> {
  const stores = frozenJournals.at(-1)?.stores ?? {};
  const drafts = (stores.drafts ?? []).map((draft) => ({ ...draft, updatedAt: Date.now() }));
  const names = ['line', 'letter', 'inventory', 'outdated', 'raise', 'prompts', 'help', 'policy'];
  const keepsakes = names.map((name, n) => ({ name, text: `“${name}” 家\n<b>`, updatedAt: Date.now() - n }));
  await fillJournal(page, (stores.entries ?? []) as never);
  const rows = { drafts, keepsakes, tombstones: stores.tombstones ?? [] };
  const setup = {
    settings: parseSettings({
      ...{ rhythm: 'often', language: 'en', weekStart: 6, soundGate: false, beforeReply: true, recall: false },
      ...{ dayClose: 1_020, reminder: { day: 5, minute: 960 }, hours: { start: 480, end: 1_000 }, spellcheck: true },
      ...{ lockAfter: 60, backup: { rhythm: 'off', to: 'folder', keep: 30, remindAfter: 8 }, welcomed: false },
    }),
    sites: { 'https://desk.example': { adapter: '', corner: 'top-end', own: { helpdesk: 'zendesk' } } },
    tuning: { threshold: 1.2, weights: { insult: 0.5 }, off: ['anger'] },
    prompts: { 'own-1': { shownAt: 5, passes: 1, off: true } },
  };
  await page.evaluate(
    async ({ rows, setup }) => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      await chrome.storage.local.set(setup);
      const opening = indexedDB.open('space-between');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = db.transaction(Object.keys(rows), 'readwrite');
      for (const [store, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(store).put(row);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    },
    { rows, setup },
  );
}

/** What an export holds, but for the time at which it was made. */
async function contentOf(path: string): Promise<Record<string, unknown>> {
  const { exportedAt: _, ...content } = JSON.parse(await readFile(path, 'utf8'));
  return content;
}

it('writes all there is to a file, erases everything, and brings it back on the same or a fresh profile', async () => {
  let options = await extension.page('options');
  await fillJournal(options, entries);
  await fillEverything(options);
  await options.reload();
  const path = await save(options, 'Everything (JSON)');
  const content = await contentOf(path);
  expect(content.counts).toEqual({
    entries: entries.length + 6,
    drafts: 1,
    keepsakes: 8,
    tombstones: 1,
    unreadable: 0,
  });
  expect(await readFile(await save(options, 'A table (CSV)'), 'utf8')).toMatch(/^\ufeff"day","time","kind"/);
  expect(await readFile(await save(options, 'Text (Markdown)'), 'utf8')).toMatch(/^# Space Between\n\n## \d{4}-/);
  const { entries: before, drafts } = await extension.stored();

  await button(options, 'Erase everything').click();
  await button(options, 'Yes, erase it').click();
  await options.getByText('Everything is erased.').waitFor();
  const left = Object.entries(await everything(options)).filter(([, held]) => Object.keys(held as object).length > 0);
  // The page that asked is open, and what the background knows of open tabs is none of the person's.
  expect(left.filter(([name]) => name !== 'session')).toEqual([]);

  await bringIn(options, path);
  expect(await extension.stored()).toMatchObject({ entries: before, drafts });
  const fresh = await launchChromium();
  options = await fresh.page('options');
  await bringIn(options, path, 'Take over its settings too');
  expect(await fresh.stored()).toMatchObject({ entries: before, drafts });
  // Nothing that a file holds is lost, whether a store of its own has it or not: the next file is the same.
  await options.reload();
  expect(await contentOf(await save(options, 'Everything (JSON)'))).toEqual(content);
  await fresh.close();
});

it('backs up into a folder by itself, keeps the newest, and the backup restores a fresh profile', async () => {
  const options = await extension.page('options');
  // The origin's own folder is one like any other; the browser's dialog can't be driven from here.
  await options.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true }),
    });
  });
  await options.getByText('Every day', { exact: true }).click();
  await options.getByText('A folder that you choose').click();
  await options.getByText('A backup is waiting for you to choose its folder.').waitFor();
  await button(options, 'Choose the folder').click();
  await options.getByText('The folder is backups.').waitFor();
  const inFolder = (): Promise<{ name: string; text: string }[]> =>
    options.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
      const found: { name: string; text: string }[] = [];
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
        found.push({ name, text: await (await handle.getFile()).text() });
      }
      return found;
    });
  await until(async () => (await inFolder()).some(({ text }) => text.endsWith('}\n')));
  await options.getByText('A backup is waiting').waitFor({ state: 'detached' });
  const [backup] = await inFolder();
  expect(backup?.name).toMatch(/^space-between-\d{4}-\d{2}-\d{2}-\d{4}\.json$/);
  expect(JSON.parse(backup?.text ?? '').entries).toEqual((await extension.stored()).entries);

  const before = (await extension.stored()).entries;

  // With a passphrase it is sealed, and is made while nobody has given that.
  await setLock(options);
  await options.getByRole('button', { name: 'Lock now' }).click();
  // The page is drawn anew when it is locked; a click in between would be lost.
  await options.getByRole('button', { name: 'Unlock' }).waitFor();
  await button(options, 'Back up now').click();
  const newest = async (): Promise<string> => (await inFolder()).at(-1)?.text ?? '';
  await until(async () => (await newest()).includes('"version":3') && (await newest()).endsWith('}\n'));
  const sealed = await newest();
  expect(before.filter(({ text }) => text && sealed.includes(text))).toEqual([]);

  const fresh = await launchChromium();
  const page = await fresh.page('options');
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(sealed) };
  await page.locator('#data input[type="file"]').setInputFiles(file);
  await page.getByLabel('This file is encrypted').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText('Take over its settings too').click();
  await button(page, 'Bring it in').click();
  await page.getByText('It is all in.').waitFor();
  expect((await fresh.stored()).entries).toEqual(before);
  expect((await fresh.stored()).local.settings).toMatchObject({ backup: { rhythm: 'daily', to: 'folder' } });
  await fresh.close();

  await unlock(options, passphrase);
  await options.getByRole('button', { name: 'Remove the lock' }).click();
  await options.getByLabel('Passphrase now').fill(passphrase);
  await options.getByRole('button', { name: 'Remove the lock' }).last().click();
  await options.getByRole('button', { name: 'Set a passphrase' }).waitFor();
});

it('says on the week page when there was no backup for weeks, and when one waits', async () => {
  const week = await extension.page('week');
  const set = (state: object): Promise<void> =>
    week.evaluate(async (changed) => {
      const opening = indexedDB.open('space-between');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = db.transaction('transfer', 'readwrite');
      transaction.objectStore('transfer').put({ name: 'backup', problem: null, files: [], downloads: [], ...changed });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    }, state);
  await set({ lastAt: Date.now() - 36 * 24 * 60 * 60 * 1000 });
  await week.reload();
  await week.getByText('No backup or export for 5 weeks.').waitFor();
  await set({ lastAt: Date.now(), problem: 'full' });
  await week.reload();
  await week.getByText('there is no room left where it goes').waitFor();
  await set({ lastAt: Date.now() });
  await week.reload();
  await week.getByText('Other formats, backup and import').waitFor();
  expect(await week.getByText('No backup or export for').count()).toBe(0);
});

it('shows the other entries where one record is spoiled, and exports that one raw', async () => {
  const options = await extension.page('options');
  await fillJournal(options, [{ ...entries[0], id: '0193a000-0000-7000-8000-00000000dead', tags: 'lost' } as never]);
  await options.reload();
  await options.getByText('1 record can’t be read any more').waitFor();
  const file = JSON.parse(await readFile(await save(options, 'Everything (JSON)'), 'utf8'));
  expect(file.unreadable).toMatchObject([{ store: 'entries', record: { tags: 'lost' } }]);
  expect(file.counts.entries).toBe(entries.length + 6);
  const popup = await extension.page('popup');
  await popup.getByRole('listitem').first().waitFor();
});
