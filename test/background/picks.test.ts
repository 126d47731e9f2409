import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSite, takeAsked } from '../../entrypoints/background/sites';
import { addSite } from '../../lib/add-site';
import { ticketIdAt } from '../../lib/page/locate';
import { answerTo, ask, freshBrowser, grant, minute, monday, noAnswer, ownPage, sentinel, tab } from './helpdesk';

const origin = 'https://acme.zendesk.com';
const picked = { css: '[data-test-id="close"]', customer: null, shadow: [] };
const own = async (): Promise<unknown> => {
  const { sites } = await fakeBrowser.storage.local.get<{ sites?: Record<string, { own?: unknown }> }>('sites');
  return sites?.[origin]?.own;
};

let injected: (number | undefined)[];
beforeEach(async () => {
  await freshBrowser();
  injected = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
    { ...tab(1), url: `${origin}/agent/tickets/1`, lastAccessed: 10, windowId: 1 },
    { ...tab(2), url: `${origin}/agent/tickets/2`, lastAccessed: 20, windowId: 1 },
    { ...tab(3), url: 'https://acme.zendesk.com.evil.example/', lastAccessed: 30, windowId: 1 },
  ]);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => tab(2));
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async () => ({
    ...{ focused: true, alwaysOnTop: false, incognito: false },
  }));
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async ({ target }) => {
    injected.push(target.tabId);
    return [];
  });
});
afterEach(() => vi.useRealTimers());

describe('pointing at a part', () => {
  const start = (part: 'solve' | 'messages' | 'ticket' = 'solve') =>
    ask(ownPage('options'), 'pick.start', { origin, part });

  it('brings the tab of the site that was used last to the front, with a picker in it', async () => {
    expect(await start()).toBe(true);
    expect(injected).toEqual([2]);
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(2, { active: true });
  });

  it('is no more than an answer where no tab of the site is open', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
    expect(await start()).toBe(false);
    expect(await fakeBrowser.storage.session.get('pick')).toEqual({});
  });

  it('tells the picker what it is for, in words that tell the page nothing', async () => {
    await start('messages');
    const task = await ask(sentinel(2), 'pick.hello', {});
    expect(task).toMatchObject({ part: 'messages', direction: 'ltr', adapter: { ticketUrl: expect.any(String) } });
    expect(task?.words.second).toMatch(/colleague/);
    expect(JSON.stringify(task?.words)).not.toMatch(/Space Between|tough|breath/i);
  });

  it('has a ticket looked for in the whole page', async () => {
    await start('ticket');
    expect((await ask(sentinel(2), 'pick.hello', {}))?.adapter).not.toHaveProperty('activeTicket');
  });

  it('keeps what was shown with the site, beside what was shown before, and tells its tabs', async () => {
    await start();
    expect(await ask(sentinel(2), 'pick.done', { picked })).toEqual({ kept: true });
    await start('messages');
    await ask(sentinel(2), 'pick.done', { picked: { css: '[data-turn]', customer: '.from-client', shadow: [] } });
    expect(await own()).toEqual({
      helpdesk: 'zendesk',
      solve: '[data-test-id="close"]',
      messages: '[data-turn]',
      customer: '.from-client',
    });
    const hello = await ask(sentinel(2), 'page.hello', { again: true });
    if (hello.site !== 'known') throw new Error('the site is known');
    expect(hello.adapter.actions[0]).toMatchObject({ moment: 'solved', on: { target: [{ css: picked.css }] } });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(2, { do: 'refresh' }, { frameId: 0 });
  });

  it.each([
    ['the id in it', '/hilfe/vorgang/4711', '^/hilfe/vorgang/(?<id>\\d{1,20})(?=[/?#]|$)'],
    ['all of it, where no id can be told', '/app/#inbox', '(?<id>.+)'],
  ])('on a helpdesk that nobody described finds the ticket by its address: %s', async (_, path, address) => {
    const unknown = 'https://desk.example';
    grant(`${unknown}/*`);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ ...tab(4), url: unknown + path }]);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ name: 'x', version: '1.2.3', manifest_version: 3 });
    const at = { ...sentinel(4), url: unknown + path };
    expect(await ask(ownPage('popup'), 'site.check', { origin: unknown })).toMatchObject({
      seen: { open: path.includes('4711'), ticket: false, messages: false, solve: false },
      helpdesk: null,
      lines: expect.stringContaining('adapter none'),
    });
    await ask(ownPage('options'), 'pick.start', { origin: unknown, part: 'solve' });
    expect((await ask(at, 'pick.hello', {}))?.adapter.ticketUrl).toBe(address);
    expect(await ask(at, 'pick.done', { picked })).toEqual({ kept: true });
    const { sites } = await fakeBrowser.storage.local.get<{ sites: Record<string, object> }>('sites');
    expect(sites[unknown]).toMatchObject({ own: { address, solve: picked.css } });
    const hello = await ask(at, 'page.hello', {});
    if (hello.site !== 'known') throw new Error('what was shown makes it known');
    expect(ticketIdAt(hello.adapter, new URL(at.url))).toBe(path.includes('4711') ? '4711' : path);
  });

  it.each<[string, () => Promise<void>, number]>([
    ['in a tab that nobody asked', async () => void (await start()), 1],
    ['where nobody asked at all', async () => undefined, 2],
    [
      'after it was cancelled',
      async () => {
        await start();
        await ask(sentinel(2), 'pick.done', { picked: null });
      },
      2,
    ],
    [
      'ten minutes later',
      async () => {
        await start();
        vi.setSystemTime(monday + 10 * minute);
      },
      2,
    ],
  ])('keeps nothing %s', async (_, before, tabId) => {
    await before();
    expect(await ask(sentinel(tabId), 'pick.hello', {})).toBeNull();
    expect(await ask(sentinel(tabId), 'pick.done', { picked })).toEqual({ kept: false });
    expect(await own()).toBeUndefined();
  });

  it('takes no text of the page for a selector', async () => {
    await start();
    const payload = { picked: { css: '[aria-label="Hanne Vestergren"]', customer: null, shadow: [] } };
    expect(await answerTo({ type: 'pick.done', payload }, sentinel(2))).toBe(noAnswer);
    expect(await own()).toBeUndefined();
  });

  it('is not for a site that was not added', async () => {
    await start();
    grant();
    await expect(ask(sentinel(2), 'pick.hello', {})).rejects.toThrow();
  });
});

describe('lines of one’s own', () => {
  it('take the place of what was there, and go', async () => {
    await changeSite(origin, { corner: 'top-end' });
    await ask(ownPage('options'), 'site.own', { origin, own: { solve: '#a' } });
    await ask(ownPage('options'), 'site.own', { origin, own: { reply: '#b' } });
    expect(await own()).toEqual({ reply: '#b' });
    await ask(ownPage('options'), 'site.own', { origin, own: null });
    expect(await fakeBrowser.storage.local.get('sites')).toEqual({
      sites: { [origin]: { adapter: '', corner: 'top-end' } },
    });
  });

  it('that are broken in the store leave the rest of the site alone', async () => {
    await fakeBrowser.storage.local.set({ sites: { [origin]: { corner: 'top-end', own: { solve: 7 } } } });
    expect(await ask(sentinel(1), 'page.hello', {})).toMatchObject({ adapter: { id: 'zendesk' }, corner: 'top-end' });
  });
});

describe('adding a site', () => {
  const desk = 'https://desk.example';
  const answerOf = (granted: boolean) =>
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => granted);
  beforeEach(() => {
    // The page's messages reach the router as the browser delivers them.
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
      answerTo(message, ownPage('popup')),
    );
  });
  const remembered = () => fakeBrowser.storage.local.get('sites');

  it('remembers it once the browser was told yes', async () => {
    answerOf(true);
    expect(await addSite(desk, 'request-tracker')).toBe('added');
    expect(await remembered()).toEqual({ sites: { [desk]: { adapter: 'request-tracker', corner: 'bottom-end' } } });
  });

  it('remembers nothing of a site that was refused', async () => {
    answerOf(false);
    expect(await addSite(desk, 'request-tracker')).toBe('denied');
    await takeAsked(['https://other.example/*']);
    expect(await remembered()).toEqual({});
  });

  it('remembers it though the page that asked is gone before the answer', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(() => new Promise<boolean>(() => undefined));
    void addSite(desk, 'request-tracker');
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('asked')).not.toEqual({}));
    await takeAsked([`${desk}/*`]);
    expect(await remembered()).toEqual({ sites: { [desk]: { adapter: 'request-tracker', corner: 'bottom-end' } } });
    expect(await fakeBrowser.storage.session.get('asked')).toEqual({});
  });
});
