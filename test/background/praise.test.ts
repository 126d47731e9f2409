import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPraise } from '../../entrypoints/background/praise';
import { readUnsent, selectedAt } from '../../entrypoints/popup/unsent';
import { parseSettings } from '../../lib/domain/settings';
import { allStores, ask, freshBrowser, ownPage, tab } from './helpdesk';

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(fakeBrowser.windows, 'create');
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
/** When the window was opened that shows the newest selection. */
const opened = (): number =>
  Number(new URL(String(vi.mocked(fakeBrowser.windows.create).mock.lastCall?.[0]?.url)).search.replace('?praise=', ''));
const takeAll = (at = opened()) => ask(ownPage('popup'), 'praise.take', { at });
const take = async (at = opened()) => (await takeAll(at))?.text ?? null;

it('the menu of a selection says in the person’s language what it does, and says so anew with the settings', async () => {
  await ask(ownPage('options'), 'settings.put', { settings: parseSettings({ language: 'en' }) });
  expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalled();
  expect(fakeBrowser.contextMenus.create).toHaveBeenCalledWith({
    id: 'praise',
    title: 'Keep this praise',
    contexts: ['selection'],
  });
});

describe('a selection that is kept as praise', () => {
  it('waits masked and is handed out once', async () => {
    select('  Thank you!\n\nhanne@mail.example, 0171 2345678 ');
    await keepPraise();
    expect(await take()).toBe('Thank you!\n\n[e-mail], [number]');
    expect(await take()).toBeNull();
  });

  it('comes with what was masked, which is in no store', async () => {
    select('Hi Anna, write to hanne@mail.example');
    await keepPraise();
    expect(await allStores()).not.toMatch(/Anna|hanne/);
    expect(await takeAll()).toEqual({
      text: 'Hi [name], write to [e-mail]',
      parts: [
        { mask: '[name]', original: 'Anna' },
        { mask: '[e-mail]', original: 'hanne@mail.example' },
      ],
    });
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

  it('in a frame comes masked from the menu, where the page itself has none', async () => {
    select('');
    await keepPraise({ selectionText: 'Thank you! hanne@mail.example' });
    expect(await take()).toBe('Thank you! [e-mail]');
  });

  it('of the page goes before that of the menu, which has no line breaks', async () => {
    select('Thank\nyou!');
    await keepPraise({ selectionText: 'Thank you!' });
    expect(await take()).toBe('Thank\nyou!');
  });

  it('is empty where a page cannot be read', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
      throw new Error('Cannot access a chrome:// URL');
    });
    await keepPraise();
    expect(await take()).toBe('');
  });
});

describe('praise that was selected and not logged', () => {
  const line = (text: string) => ({ kind: 'praise' as const, text, did: '', tags: '' });
  const put = (at: number, text: string) =>
    ask(ownPage('popup'), 'unsent.line', { place: `praise-${at}`, line: line(text) });

  it('waits, each by itself, until it is logged or let go', async () => {
    await put(1, 'Thank you!');
    await put(2, 'You made my day.');
    expect((await readUnsent('popup')).waiting).toEqual([
      { at: 2, text: 'You made my day.' },
      { at: 1, text: 'Thank you!' },
    ]);
    expect((await readUnsent('praise-2')).waiting).toEqual([{ at: 1, text: 'Thank you!' }]);
    await put(1, '');
    expect((await readUnsent('popup')).waiting).toEqual([{ at: 2, text: 'You made my day.' }]);
    expect(await allStores()).not.toContain('Thank you!');
  });

  it('is another for each window, so that the next does not take the place of the last', async () => {
    select('First');
    await keepPraise();
    const first = opened();
    vi.setSystemTime(Date.now() + 1_000);
    select('Second');
    await keepPraise();
    expect(await take(first)).toBe('First');
    expect(await take()).toBe('Second');
  });
});

it('the popup takes what is selected below it on a click, masked and kept nowhere', async () => {
  select(' Thank you!\nhanne@mail.example');
  expect(await ask(ownPage('popup'), 'praise.select', {})).toEqual({
    text: 'Thank you!\n[e-mail]',
    parts: [{ mask: '[e-mail]', original: 'hanne@mail.example' }],
  });
  expect(await allStores()).not.toContain('Thank you!');
});

it.each([
  ['?praise=1764329000000', 1764329000000],
  ['?praise', null],
  ['?praise=x', null],
  ['', null],
])('an address with %s names the praise %j', (search, at) => {
  expect(selectedAt(search)).toBe(at);
});
