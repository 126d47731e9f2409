import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPraise } from '../../entrypoints/background/praise';
import { allStores, ask, freshBrowser, ownPage, tab } from './helpdesk';

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
    { ...tab(1), url: 'https://mail.example/inbox/9', title: 'Inbox of Hanne' },
  ]);
});
afterEach(() => vi.useRealTimers());

/** What the page in front would return as its selection. */
const select = (result: unknown): void => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(
    async () => [{ result, frameId: 0, documentId: '1' }] as never,
  );
};
const take = () => ask(ownPage('popup'), 'praise.take', {});

describe('a selection that is kept as praise', () => {
  it('waits masked and is handed out once', async () => {
    select('  Thank you!\n\nhanne@mail.example, 0171 2345678 ');
    await keepPraise();
    expect(await take()).toBe('Thank you!\n\n[e-mail], [number]');
    expect(await take()).toBeNull();
  });

  it('comes without the address and the title of its page', async () => {
    select('Thank you!');
    await keepPraise();
    expect(await allStores()).toContain('Thank you!');
    expect(await allStores()).not.toMatch(/inbox/i);
  });

  it('is kept on no disk before it was looked at', async () => {
    select('Thank you!');
    await keepPraise();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Thank');
  });

  it.each([undefined, null, 7])('is empty where a page returns %j', async (result) => {
    select(result);
    await keepPraise();
    expect(await take()).toBe('');
  });

  it('is empty where a page cannot be read', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
      throw new Error('Cannot access a chrome:// URL');
    });
    await keepPraise();
    expect(await take()).toBe('');
  });
});
