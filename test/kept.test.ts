import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOn } from '../entrypoints/background/imports';
import { openJournal } from '../lib/journal/open';
import { isLost, markKept } from '../lib/kept';
import { ask, freshBrowser, ownPage } from './background/helpdesk';
import { entryOf, idOf } from './journal/entries';

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockImplementation(async () => ({ os: 'linux', arch: 'x86-64' }));
});

const lost = async (): Promise<boolean> => isLost(await openJournal());

/** What Chromium does to a journal whose files it finds damaged, as tried with each of them. */
async function empty(): Promise<void> {
  const journal = await openJournal();
  await Promise.all([...journal.objectStoreNames].map((name) => journal.clear(name)));
}

describe('a journal that the browser lost', () => {
  beforeEach(async () => {
    const journal = await openJournal();
    await journal.put('entries', entryOf(1));
    await markKept(journal);
    expect(await lost()).toBe(false);
    await empty();
  });

  it('is told of, also after something new was written and the browser started anew', async () => {
    const journal = await openJournal();
    expect(await lost()).toBe(true);
    await journal.put('entries', entryOf(2));
    await markKept(journal);
    expect(await lost()).toBe(true);
  });

  it('is told of no more once the person put that away', async () => {
    expect(await ask(ownPage(), 'journal.lost', {})).toEqual({ changed: true });
    expect(await lost()).toBe(false);
    await empty();
    expect(await lost()).toBe(true);
  });

  it('is told of no more once a backup was brought in', async () => {
    const page = ownPage('options');
    const lists = { keepsakes: [], drafts: [], tombstones: [], entries: [entryOf(1)] };
    await ask(page, 'import.begin', { import: idOf(9) });
    await ask(page, 'import.stage', { import: idOf(9), nth: 0, lists, broken: 0 });
    await ask(page, 'import.accept', { import: idOf(9), bringBack: false, setup: null });
    await carryOn();
    expect(await lost()).toBe(false);
  });
});

it('a journal without an entry, or one that the person erased, is not taken for lost', async () => {
  const journal = await openJournal();
  await markKept(journal);
  expect(await lost()).toBe(false);
  await journal.put('entries', entryOf(1));
  await markKept(journal);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async () => true);
  await ask(ownPage('options'), 'journal.erase', {});
  expect(await lost()).toBe(false);
});
