import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOn, dropForgotten } from '../../entrypoints/background/imports';
import { acceptImport, readImport } from '../../lib/journal/import';
import { openJournal } from '../../lib/journal/open';
import { readSetup } from '../../lib/setup';
import { entryOf, idOf } from '../journal/entries';
import { ask, freshBrowser, later, ownPage } from './helpdesk';

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockImplementation(async () => ({ os: 'linux', arch: 'x86-64' }));
});
afterEach(() => vi.useRealTimers());

const id = idOf(900);
const none = { keepsakes: [], drafts: [], tombstones: [] };
const page = ownPage('options');

async function putAside(entries: unknown[]) {
  await ask(page, 'import.begin', { import: id });
  return ask(page, 'import.stage', { import: id, nth: 0, lists: { ...none, entries }, broken: 1 });
}
const accept = (setup: Record<string, unknown> | null = null) =>
  ask(page, 'import.accept', { import: id, bringBack: false, setup });

describe('an import by messages', () => {
  it('counts first, changes nothing, and brings in after the yes', async () => {
    const journal = await openJournal();
    const staged = await putAside([entryOf(1), { ...entryOf(2), heat: 'very' }, { ...entryOf(3), kind: 'x' }, null]);
    expect(staged).toMatchObject({ done: true, tally: { added: 2, unreadable: { broken: 1, shape: 2, long: 0 } } });
    expect(await journal.count('entries')).toBe(0);
    expect(await accept()).toEqual({ done: true });
    await carryOn();
    // A field that no entry has is dropped.
    expect(await journal.getAll('entries')).toEqual([entryOf(1), entryOf(2)]);
    expect(await ask(page, 'import.progress', {})).toEqual({ bringing: false });
  });

  it('goes on after a restart, which knows nothing but what is stored', async () => {
    await putAside([entryOf(1)]);
    const journal = await openJournal();
    const state = await readImport(journal);
    if (state) await journal.put('transfer', { ...state, state: 'applying' });
    await carryOn();
    expect(await journal.count('entries')).toBe(1);
  });

  it('takes the setup over after a restart too, once', async () => {
    await putAside([entryOf(1)]);
    const journal = await openJournal();
    const settings = { rhythm: 'often' };
    await acceptImport(journal, id, { bringBack: false, setup: { settings } }, Date.now());
    await carryOn();
    expect(await readSetup()).toMatchObject({ settings });
    expect([await journal.count('entries'), await readImport(journal)]).toEqual([1, undefined]);
    await fakeBrowser.storage.local.set({ settings: { rhythm: 'ask' } });
    await carryOn();
    expect(await readSetup()).toMatchObject({ settings: { rhythm: 'ask' } });
  });

  it('says what stands in its way, and goes on when that is gone', async () => {
    await putAside([entryOf(1)]);
    const journal = await openJournal();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await ask(page, 'import.begin', { import: id })).toEqual({ done: false, problem: 'full' });
    full.mockRestore();
    await putAside([entryOf(1)]);
    await accept();
    await carryOn();
    expect(await journal.count('entries')).toBe(1);
  });

  it('that was dropped is not brought in', async () => {
    await putAside([entryOf(1)]);
    await ask(page, 'import.drop', {});
    expect(await accept()).toEqual({ done: false, problem: 'gone' });
    expect(await (await openJournal()).count('entries')).toBe(0);
  });

  it('that was forgotten is dropped after a day', async () => {
    await putAside([entryOf(1)]);
    await dropForgotten(Date.now());
    expect(await readImport(await openJournal())).toBeDefined();
    later(25 * 60 * 60 * 1000);
    await dropForgotten(Date.now());
    expect(await readImport(await openJournal())).toBeUndefined();
  });
});

it('a setup is taken over field by field, and only what can be read', async () => {
  await putAside([entryOf(1)]);
  await accept({
    settings: { rhythm: 'often', language: 'tlh', evil: 1 },
    tuning: { threshold: 2 },
    prompts: 'broken',
    sites: { 'https://acme.zendesk.com': { adapter: 'zendesk', corner: 'top-end' }, ['__proto__']: { adapter: 'x' } },
  });
  await carryOn();
  const stored = await fakeBrowser.storage.local.get();
  expect(stored.settings).toMatchObject({ rhythm: 'often', language: 'auto' });
  expect(stored.settings).not.toHaveProperty('evil');
  expect(stored.tuning).toMatchObject({ threshold: 2 });
  expect(stored.prompts).toBeUndefined();
  expect(stored.sites).toEqual({ 'https://acme.zendesk.com': { adapter: 'zendesk', corner: 'top-end' } });
});

it('what a file knows of a site that was not added here waits until it is', async () => {
  await putAside([entryOf(1)]);
  const own = { helpdesk: 'zendesk' };
  await accept({ sites: { 'https://desk.example': { adapter: 'zendesk', corner: 'top-start', own } } });
  await carryOn();
  expect(await fakeBrowser.storage.local.get('sites')).toEqual({});
  // An export made meanwhile has it too.
  expect(await readSetup()).toMatchObject({ sites: { 'https://desk.example': { adapter: 'zendesk', own } } });
  await ask(page, 'site.add', { origin: 'https://desk.example' });
  const { sites } = await fakeBrowser.storage.local.get('sites');
  expect(sites).toMatchObject({ 'https://desk.example': { adapter: 'zendesk', corner: 'top-start' } });
  expect(await fakeBrowser.storage.local.get('sites-waiting')).toEqual({ 'sites-waiting': {} });
});

it('erasing everything leaves nothing in any store, and gives sites and permissions back', async () => {
  const journal = await openJournal();
  await putAside([entryOf(1)]);
  await journal.put('entries', entryOf(2));
  await journal.put('tombstones', { id: idOf(3), deletedAt: 1 });
  await fakeBrowser.storage.local.set({ settings: {}, offers: {}, anything: 1 });
  await fakeBrowser.storage.session.set({ session: {} });
  const removed = vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async () => true);
  expect(await ask(page, 'journal.erase', {})).toEqual({ changed: true });
  for (const name of journal.objectStoreNames) expect(await journal.count(name), name).toBe(0);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(removed.mock.calls.flat()).toEqual([
    { origins: ['https://acme.zendesk.com/*'] },
    { permissions: ['downloads', 'notifications'] },
  ]);
});
