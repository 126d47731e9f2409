import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSite, forgetSites, isAdded } from '../../entrypoints/background/sites';
import { adapters, outlines } from '../../lib/adapters';
import type { Sites } from '../../lib/sites';
import { ask, freshBrowser, grant, ownPage, sentinel } from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const sitesOf = (...origins: string[]): Sites =>
  Object.fromEntries(origins.map((origin) => [origin, { adapter: '', corner: 'bottom-end' }]));

describe('we may work', () => {
  it.each<[string, string, string[], string[], boolean]>([
    ['on a granted site', 'https://acme.zendesk.com', ['https://acme.zendesk.com/*'], [], true],
    ['on a granted site that is remembered', 'https://a.example', ['https://a.example/*'], ['https://a.example'], true],
    ['not where nothing is granted', 'https://a.example', [], ['https://a.example'], false],
    ['not on another scheme', 'http://a.example', ['https://a.example/*'], [], false],
    ['not on another host', 'https://b.example', ['https://a.example/*'], [], false],
    [
      'on the port that was added, where ports can be granted',
      'http://localhost:3000',
      ['http://localhost:3000/*'],
      [],
      true,
    ],
    [
      'not on another port, where ports can be granted',
      'http://localhost:4000',
      ['http://localhost:3000/*'],
      [],
      false,
    ],
    [
      'on the port that was added, in Firefox',
      'http://localhost:3000',
      ['http://localhost/*'],
      ['http://localhost:3000'],
      true,
    ],
    [
      'not on another port of that host, in Firefox',
      'http://localhost:4000',
      ['http://localhost/*'],
      ['http://localhost:3000'],
      false,
    ],
    [
      'not on the port of the web, in Firefox, where another was added',
      'http://localhost',
      ['http://localhost/*'],
      ['http://localhost:3000'],
      false,
    ],
    [
      'on both of two added ports, in Firefox',
      'http://localhost:4000',
      ['http://localhost/*'],
      ['http://localhost:3000', 'http://localhost:4000'],
      true,
    ],
    [
      'on any port of a host of which none was named',
      'http://localhost:3000',
      ['http://localhost/*'],
      ['http://rt.example'],
      true,
    ],
  ])('%s', (_, origin, granted, known, added) => {
    expect(isAdded(origin, granted, sitesOf(...known))).toBe(added);
  });
});

describe('what is remembered of a site', () => {
  it('changes a part at a time', async () => {
    await changeSite('https://a.example', { adapter: 'zendesk' });
    await changeSite('https://a.example', { corner: 'top-start' });
    expect(await fakeBrowser.storage.local.get()).toEqual({
      sites: { 'https://a.example': { adapter: 'zendesk', corner: 'top-start' } },
    });
  });

  it('leaves nothing once the last site is given back', async () => {
    await changeSite('https://a.example', { adapter: 'zendesk' });
    await forgetSites([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('survives changes that come at the same moment', async () => {
    await Promise.all([
      forgetSites(['https://a.example/*', 'https://b.example/*']),
      changeSite('https://a.example', { adapter: 'zendesk' }),
      changeSite('https://b.example', {}),
      forgetSites(['https://a.example/*', 'https://b.example/*']),
    ]);
    expect(await fakeBrowser.storage.local.get()).toEqual({
      sites: {
        'https://a.example': { adapter: 'zendesk', corner: 'bottom-end' },
        'https://b.example': { adapter: '', corner: 'bottom-end' },
      },
    });
  });

  it('starts anew where it is broken', async () => {
    await fakeBrowser.storage.local.set({ sites: 'broken' });
    await changeSite('https://a.example', {});
    expect(await fakeBrowser.storage.local.get()).toEqual({ sites: sitesOf('https://a.example') });
  });
});

describe('a page that says hello', () => {
  const rt = sentinel(1, 'https://rt.example/Ticket/Display.html?id=7');

  it('on a hosted helpdesk gets its adapter and the words of the pill', async () => {
    const hello = await ask(sentinel(1), 'page.hello', {});
    expect(hello).toMatchObject({ site: 'known', adapter: { id: 'zendesk' }, corner: 'bottom-end', pending: null });
    if (hello.site !== 'known') throw new Error('the site is known');
    const { direction, colours, ...words } = hello.words;
    expect({ direction, colours }).toEqual({ direction: 'ltr', colours: 'auto' });
    for (const word of Object.values(words)) expect(word).toMatch(/^[A-Z][^.]*$/);
  });

  it('on a host of its own is asked how it looks, once', async () => {
    grant('https://rt.example/*');
    const hello = await ask(rt, 'page.hello', {});
    if (hello.site !== 'unknown') throw new Error('the site is unknown');
    const selfHosted = [...adapters, ...outlines].filter(({ detect }) => detect.length > 0);
    expect(hello.detect.map(({ id }) => id)).toEqual(selfHosted.map(({ id }) => id));
    expect(await ask(rt, 'page.hello', { recognised: 'request-tracker' })).toMatchObject({
      site: 'known',
      adapter: { id: 'request-tracker' },
    });
    expect(await ask(rt, 'page.hello', {})).toMatchObject({ site: 'known' });
  });

  it('and looks like nothing that we know is told to do nothing, and asked again next time', async () => {
    grant('https://rt.example/*');
    expect(await ask(rt, 'page.hello', { recognised: '' })).toEqual({ site: 'off' });
    expect(await ask(rt, 'page.hello', {})).toMatchObject({ site: 'unknown' });
  });

  it('from another port of an added host is told to do nothing', async () => {
    grant('https://rt.example/*');
    await ask(ownPage(), 'site.add', { origin: 'https://rt.example:8443' });
    expect(await ask(rt, 'page.hello', {})).toEqual({ site: 'off' });
  });

  it('finds the pill in the corner where it was left', async () => {
    await ask(sentinel(1), 'pill.moved', { corner: 'top-start' });
    expect(await ask(sentinel(2), 'page.hello', {})).toMatchObject({ corner: 'top-start' });
  });
});
