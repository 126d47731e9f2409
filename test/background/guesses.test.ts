import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { demo } from '../../lib/adapters/demo';
import type { Adapter } from '../../lib/adapters/schema';
import { readSites } from '../../lib/sites';
import { answerTo, ask, freshBrowser, gone, grant, noAnswer, sentinel } from './helpdesk';

const origin = 'https://desk.example';
const at = (path = '/cases/7') => sentinel(3, `${origin}${path}`);
const adapter: Adapter = { ...demo, id: 'guessed', name: 'desk.example', detect: [], ticketUrl: '^/cases/(?<id>\\d+)' };

beforeEach(async () => {
  await freshBrowser();
  grant(`${origin}/*`, 'https://acme.zendesk.com/*');
});
afterEach(() => vi.useRealTimers());

const injected = (): string[] =>
  vi.mocked(fakeBrowser.scripting.executeScript).mock.calls.flatMap(([{ files }]) => files ?? []);
const unrecognised = () => ask(at(), 'page.hello', { recognised: '' });
const found = (sure = true) => ask(at(), 'guess.found', { guess: { adapter, sure } });
const leave = (reading: Parameters<typeof ask<'ticket.left'>>[2]['reading']) =>
  ask(at(), 'ticket.left', { ticketId: '7', reading, ...gone });
const conversation = {
  ...{ status: null, messages: 2, composing: false, customer: ['Hello'], turns: 1, solved: false, urgent: false },
  ...{ rating: null, reopened: false },
};

describe('a site that no adapter knows', () => {
  it('is looked into, once its sentinel has recognised nothing', async () => {
    await ask(at(), 'page.hello', {});
    expect(injected()).toEqual([]);
    expect(await unrecognised()).toEqual({ site: 'off' });
    expect(injected()).toEqual(['/guess.js']);
    expect(await ask(at(), 'guess.hello', {})).toEqual({ helpdesk: false });
  });

  it('works by what was guessed from then on, and its tab starts at once', async () => {
    await found();
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { do: 'refresh' }, { frameId: 0 });
    expect(await unrecognised()).toMatchObject({ site: 'known', adapter: { id: 'guessed', name: 'desk.example' } });
    expect(await ask(at(), 'guess.hello', {})).toBeNull();
    expect(injected()).toEqual([]);
  });

  it('is asked for an adapter first, even where a guess is there', async () => {
    await found();
    expect(await ask(at(), 'page.hello', {})).toMatchObject({ site: 'unknown' });
    expect(await ask(at(), 'page.hello', { recognised: 'request-tracker' })).toMatchObject({
      adapter: { id: 'request-tracker' },
    });
    expect(await ask(at(), 'guess.hello', {})).toBeNull();
  });

  it('is looked into again while the guess is half of one, and keeps the better one', async () => {
    await found(false);
    expect(await unrecognised()).toMatchObject({ site: 'known' });
    expect(injected()).toEqual(['/guess.js']);
    await found();
    await found(false);
    expect((await readSites())[origin]?.guess?.sure).toBe(true);
  });

  it('is looked into again when two tickets in a row showed no conversation', async () => {
    await found();
    await leave(null);
    await leave(conversation);
    await leave(null);
    expect(injected()).toEqual([]);
    await leave(null);
    expect(injected()).toEqual(['/guess.js']);
    await found(false);
    expect((await readSites())[origin]?.guess).toMatchObject({ sure: false, misses: 0 });
  });

  it('loses its guess with its grant', async () => {
    await found();
    const { forgetSites } = await import('../../entrypoints/background/sites');
    await forgetSites([]);
    expect(await readSites()).toEqual({});
  });
});

describe('a helpdesk of which the address only is known', () => {
  const desk = 'https://acme.gorgias.com';
  const there = (path = '/app/ticket/7') => sentinel(3, `${desk}${path}`);
  beforeEach(() => grant(`${desk}/*`));

  it('knows its ticket at once, and is looked into for the rest, as a helpdesk', async () => {
    const hello = await ask(there(), 'page.hello', {});
    expect(hello).toMatchObject({ site: 'known', adapter: { id: 'gorgias', name: 'Gorgias', actions: [] } });
    expect(injected()).toEqual(['/guess.js']);
    const known = { helpdesk: true, ticketUrl: expect.stringContaining('/app/') };
    expect(await ask(there(), 'guess.hello', {})).toEqual(known);
  });

  it('works by what was guessed from then on, under its own name and address', async () => {
    await ask(there(), 'guess.found', { guess: { adapter, sure: true } });
    const hello = await ask(there(), 'page.hello', {});
    expect(hello).toMatchObject({ adapter: { id: 'gorgias', actions: adapter.actions, composer: adapter.composer } });
    if (hello.site !== 'known') throw new Error('the site is known');
    expect(hello.adapter.ticketUrl).not.toBe(adapter.ticketUrl);
    expect(injected()).toEqual([]);
  });

  it('is known at an address of its own where the person said so, or its page does', async () => {
    grant('https://help.example/*');
    const elsewhere = sentinel(3, 'https://help.example/agent/#Conversation;id=ab12');
    expect(await ask(elsewhere, 'page.hello', {})).toMatchObject({
      detect: expect.arrayContaining([expect.objectContaining({ id: 'liveagent' })]),
    });
    expect(await ask(elsewhere, 'page.hello', { recognised: 'liveagent' })).toMatchObject({
      adapter: { id: 'liveagent' },
    });
    expect(await ask(elsewhere, 'guess.hello', {})).toMatchObject({ helpdesk: true });
  });

  it('of which the address of a ticket is not known either has that guessed too', async () => {
    grant('https://acme.us-1.gladly.com/*');
    const gladly = sentinel(3, 'https://acme.us-1.gladly.com/cases/7');
    expect(await ask(gladly, 'page.hello', {})).toMatchObject({ adapter: { id: 'gladly' } });
    expect(await ask(gladly, 'guess.hello', {})).toEqual({ helpdesk: true });
    await ask(gladly, 'guess.found', { guess: { adapter, sure: true } });
    expect(await ask(gladly, 'page.hello', {})).toMatchObject({
      adapter: { id: 'gladly', ticketUrl: adapter.ticketUrl },
    });
  });
});

it('a guess for a site that an adapter knows is not kept', async () => {
  await ask(sentinel(1), 'guess.found', { guess: { adapter, sure: true } });
  expect((await readSites())['https://acme.zendesk.com']?.guess).toBeUndefined();
});

it('a guess from a site that was not added is refused', async () => {
  grant();
  const answer = await answerTo({ type: 'guess.found', payload: { guess: { adapter, sure: true } } }, at());
  expect(answer).toHaveProperty('failed');
});

it.each<[string, object]>([
  ['another id', { ...adapter, id: 'zendesk' }],
  ['an address that is no expression', { ...adapter, ticketUrl: '^/(?<id>' }],
  ['no composer', { ...adapter, composer: [] }],
  ['more than a page can need', { ...adapter, keepOut: Array.from({ length: 900 }, () => 'a'.repeat(40)) }],
])('a guess with %s gets no answer', async (_, broken) => {
  expect(await answerTo({ type: 'guess.found', payload: { guess: { adapter: broken, sure: true } } }, at())).toBe(
    noAnswer,
  );
});
