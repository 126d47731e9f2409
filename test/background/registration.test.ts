import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcile, refreshSentinels, startInOpenTabs } from '../../entrypoints/background/registration';
import { freshBrowser, grant } from './helpdesk';
import { fakeScripts } from './scripts';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const zendesk = 'https://acme.zendesk.com/*';
const desk = 'http://localhost/*';
const script = (...matches: string[]) => ({ id: 'sentinel', js: ['/sentinel.js'], matches, runAt: 'document_idle' });

describe('the registered script', () => {
  it('comes with the first grant, follows the grants, and goes with the last', async () => {
    const registered = fakeScripts();
    await reconcile();
    expect(registered).toEqual([script(zendesk)]);
    grant(zendesk, desk);
    await reconcile();
    expect(registered).toEqual([script(zendesk, desk)]);
    grant(desk);
    await reconcile();
    expect(registered).toEqual([script(desk)]);
    grant();
    await reconcile();
    expect(registered).toEqual([]);
  });

  it('comes back where the browser dropped it', async () => {
    await reconcileWith([]);
    expect(await reconcileWith([])).toEqual([script(zendesk)]);
  });

  it('is brought up to date where the browser kept an older one', async () => {
    expect(await reconcileWith([{ id: 'sentinel', js: ['/old.js'], matches: [desk] }])).toEqual([script(zendesk)]);
  });

  it('is one, however many changes come at once', async () => {
    const registered = fakeScripts();
    await Promise.all([reconcile(), reconcile(), reconcile()]);
    expect(registered).toEqual([script(zendesk)]);
  });

  it('is none where nothing is granted, and none was', async () => {
    grant();
    expect(await reconcileWith([])).toEqual([]);
  });

  it('never covers the pages of the extension itself', async () => {
    grant('chrome-extension://test-extension-id/*', 'file:///*', zendesk);
    expect(await reconcileWith([])).toEqual([script(zendesk)]);
  });

  it('is reconciled again after a run that failed', async () => {
    const registered = fakeScripts();
    vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementationOnce(async () => {
      throw new Error('the browser is shutting down');
    });
    await expect(reconcile()).rejects.toThrow();
    await reconcile();
    expect(registered).toEqual([script(zendesk)]);
  });

  async function reconcileWith(existing: Parameters<typeof fakeScripts>[0]) {
    const registered = fakeScripts(existing);
    await reconcile();
    return registered;
  }
});

it('what is remembered of a site goes with its grant', async () => {
  fakeScripts();
  const site = { adapter: 'zendesk', corner: 'top-end' };
  await fakeBrowser.storage.local.set({
    sites: { 'https://acme.zendesk.com': site, 'http://localhost:3000': site, 'https://other.example': site },
  });
  grant(zendesk, desk);
  await reconcile();
  expect(await fakeBrowser.storage.local.get()).toEqual({
    sites: { 'https://acme.zendesk.com': site, 'http://localhost:3000': site },
  });
});

describe('tabs that are open already', () => {
  it('get the script, though one refuses it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs(1, 2, 3));
    const started: (number | undefined)[] = [];
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async ({ target }) => {
      if (target.tabId === 2) throw new Error('Cannot access contents of the page');
      started.push(target.tabId);
      return [];
    });
    await startInOpenTabs([zendesk]);
    expect(started).toEqual([1, 3]);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: [zendesk] });
  });

  it('are left alone where nothing was granted: no pattern would mean every tab', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    await startInOpenTabs([]);
    expect(query).not.toHaveBeenCalled();
  });

  it('say hello again, though one has no sentinel', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs(1, 2));
    const told: number[] = [];
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId) => {
      if (tabId === 1) throw new Error('Receiving end does not exist');
      told.push(tabId);
    });
    await refreshSentinels();
    expect(told).toEqual([2]);
  });

  const tabs = (...ids: number[]) =>
    ids.map((id) => ({
      ...{ id, index: 0, windowId: 1, highlighted: false, active: false, pinned: false, selected: false },
      ...{ frozen: false, incognito: false, discarded: false, autoDiscardable: true, groupId: -1 },
    }));
});
