import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab } from '../../entrypoints/background/offers';
import type { Payload } from '../../lib/protocol';
import {
  angry,
  ask,
  attemptOn,
  card,
  freshBrowser,
  gone,
  grant,
  later,
  leave,
  minute,
  polite,
  resting,
  sentinel,
  solve,
  ticketId,
} from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const offered = { act: 'offer', fadeAfterMs: 20_000 };
const none = { act: 'none' };
const held = { act: 'hold', afterMs: 0 };
const forgetHistory = () => fakeBrowser.storage.local.remove('offers');
const dismiss = (tabId = 1) => ask(sentinel(tabId), 'offer.answer', { answer: 'dismissed' });
const back = (tabId: number, over: Partial<Payload<'agent.returned'>> = {}) =>
  ask(sentinel(tabId), 'agent.returned', { ticketId, reading: angry, attention: resting, ...over });
const focus = (tabId: number, over: Partial<Payload<'composer.focused'>> = {}) =>
  ask(sentinel(tabId), 'composer.focused', { ticketId, reading: angry, attention: resting, ...over });
/** The next page of the tab says hello. */
const next = (tabId: number, path: string) =>
  ask(sentinel(tabId, `https://acme.zendesk.com/agent/${path}`), 'page.hello', {});
const newMessage = { ...angry, turns: angry.turns + 1 };

describe('a ticket left for the list', () => {
  it('brings an offer where it was tough', async () => {
    expect(await leave(1)).toEqual(offered);
  });

  it.each<[string, Parameters<typeof leave>[2]]>([
    ['where it was polite', { reading: polite }],
    ['where nothing of it could be read', { reading: null }],
    ['where it was answered', { answered: true }],
    ['where a draft stays on it', { attention: { ...resting, unsentDraft: true } }],
    ['where another ticket came next', { to: 'ticket' }],
  ])('brings none %s', async (_, over) => {
    expect(await leave(1, ticketId, over)).toEqual(none);
    expect(await fakeBrowser.storage.local.get('offers')).toEqual({ offers: undefined });
  });

  it('brings none a second time, though the first was dropped', async () => {
    await fakeBrowser.storage.local.set({ offers: { snoozedUntil: Date.now() + minute } });
    expect(await leave(1)).toEqual(none);
    later(2 * minute);
    expect(await leave(1)).toEqual(none);
    expect(await back(1)).toEqual(none);
    expect(await leave(1, ticketId, { reading: newMessage })).toEqual(offered);
  });

  it('brings none after an offer, though the customer wrote again', async () => {
    await solve(1);
    await dismiss();
    await forgetHistory();
    expect(await leave(1, ticketId, { reading: newMessage })).toEqual(none);
  });

  it('brings none where the person opened the card on it by themselves', async () => {
    await ask(sentinel(1), 'card.asked', { ticketId, reading: angry });
    await ask(card(1), 'card.close', {});
    expect(await leave(1)).toEqual(none);
  });

  it('waits for the keys to rest', async () => {
    expect(await leave(1, ticketId, { attention: { ...resting, sinceKeyMs: 100 } })).toEqual(held);
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(offered);
  });
});

describe('a ticket whose page was left', () => {
  const unload = (over: Parameters<typeof leave>[2] = {}) => leave(1, ticketId, { to: 'page', ...over });
  beforeEach(() => next(1, `tickets/${ticketId}`));

  it.each([
    ['was not left where its form came back', '/Ticket/Update.html', none],
    ['was left where the list behind it came', '/Search/Results.html', held],
  ])('%s', async (_, path, moment) => {
    const rt = 'https://rt.example';
    grant(`${rt}/*`);
    await fakeBrowser.storage.local.set({ sites: { [rt]: { adapter: 'request-tracker', corner: 'bottom-end' } } });
    const at = (path: string) => sentinel(1, rt + path);
    await ask(at('/Ticket/Update.html?id=7'), 'page.hello', {});
    await ask(at('/Ticket/Update.html?id=7'), 'ticket.left', { ...gone, ticketId: '7', reading: angry, to: 'page' });
    expect(await ask(at(path), 'page.hello', {})).toMatchObject({ moment });
  });

  it('has its time counted once, though its page tells twice', async () => {
    const spent = { reading: { ...angry, activeMs: 1_000 } };
    await unload(spent);
    await unload(spent);
    const { session } = await fakeBrowser.storage.session.get<{ session: { seen: object } }>('session');
    expect(Object.values(session.seen)).toMatchObject([{ activeMs: 1_000 }]);
  });

  it('was left for the list where the next page is no ticket', async () => {
    expect(await unload()).toEqual(none);
    expect(await next(1, 'filters/12')).toMatchObject({ moment: held });
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(offered);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the next page is another ticket', () => next(1, 'tickets/12')],
    ['the next page is the same', () => next(1, `tickets/${ticketId}`)],
  ])('was not where %s', async (_, load) => {
    await unload();
    expect(await load()).toMatchObject({ moment: none });
    // Nor does a later page bring it back.
    expect(await next(1, 'filters/12')).toMatchObject({ moment: none });
  });

  it('is of no concern to another tab', async () => {
    await unload();
    expect(await next(2, 'filters/12')).toMatchObject({ moment: none });
    expect(await next(1, 'filters/12')).toMatchObject({ moment: held });
  });

  it('was not where the next page came late, or an answer was on its way', async () => {
    await unload();
    later(20_000);
    expect(await next(1, 'filters/12')).toMatchObject({ moment: none });
    const attempt = { ...attemptOn(ticketId), confirm: ['status' as const] };
    await ask(sentinel(1), 'ticket.attempted', { attempt, reading: angry, lastKeyAt: null });
    await unload();
    expect(await next(1, 'filters/12')).toMatchObject({ moment: none });
  });

  it('leaves no tab behind that was closed', async () => {
    await forgetTab(1);
    await unload();
    expect(await fakeBrowser.storage.session.get('session')).toMatchObject({ session: { tabs: {} } });
  });
});

describe('an agent who came back', () => {
  it('gets an offer for the tough ticket in front', async () => {
    expect(await back(1)).toEqual(offered);
  });

  it('gets one for the ticket looked at last, where none is in front', async () => {
    await leave(1, 'first', { to: 'ticket' });
    await leave(1, 'second', { to: 'ticket', reading: polite });
    expect(await back(1, { ticketId: null, reading: null })).toEqual(none);
    await leave(1, 'first', { to: 'ticket' });
    expect(await back(1, { ticketId: null, reading: null })).toEqual(offered);
  });

  it('gets none where nothing was looked at', async () => {
    expect(await back(1, { ticketId: null, reading: null })).toEqual(none);
  });

  it('gets none for a ticket that was decided on', async () => {
    await solve(1);
    await dismiss();
    await forgetHistory();
    expect(await back(1)).toEqual(none);
  });

  it.each([
    [4 * minute, none],
    [5 * minute, offered],
    [undefined, offered],
  ])('was away where another tab was last used %j ms ago: %j', async (ms, answer) => {
    await next(2, 'tickets/2');
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ms);
    expect(await back(1)).toEqual(answer);
  });
});

describe('focus in the composer', () => {
  const switchOn = () => fakeBrowser.storage.local.set({ settings: { beforeReply: true } });

  it('brings nothing until it is switched on', async () => {
    expect(await next(1, 'tickets/1')).toMatchObject({ beforeReply: false });
    expect(await focus(1)).toEqual(none);
    await switchOn();
    expect(await next(1, 'tickets/1')).toMatchObject({ beforeReply: true });
    expect(await focus(1)).toEqual(offered);
  });

  it.each<[string, Parameters<typeof focus>[1]]>([
    ['on a polite ticket', { reading: polite }],
    ['while a key is pressed', { attention: { ...resting, sinceKeyMs: 0 } }],
    ['in another window', { attention: { ...resting, focused: false } }],
  ])('brings nothing %s, and is not waited for', async (_, over) => {
    await switchOn();
    expect(await focus(1, over)).toEqual(none);
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(none);
  });

  it('that brought nothing leaves the offer after the answer', async () => {
    await switchOn();
    await focus(1, { attention: { ...resting, sinceKeyMs: 0 } });
    expect(await solve(1)).toEqual(offered);
  });
});

describe('while an offer is held in a tab', () => {
  const typing = { ...resting, sinceKeyMs: 0 };
  const furious = { ...angry, customer: Array(3).fill(angry.customer[0] ?? ''), turns: 9, urgent: true };

  it('a tougher ticket takes its place, and a milder one does not', async () => {
    await solve(1, 'first', angry, typing);
    expect(await solve(1, 'second', { ...angry, customer: ['You are useless. I am furious.'] })).toEqual(none);
    expect(await solve(1, 'third', furious)).toEqual(offered);
    await dismiss();
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(none);
  });

  it('a quieter point never takes its place', async () => {
    await solve(1, 'first', angry, typing);
    expect(await leave(1, 'second', { reading: furious })).toEqual(none);
  });

  it('any ticket takes its place once its ten minutes are over', async () => {
    await solve(1, 'first', furious, typing);
    later(10 * minute);
    expect(await leave(1, 'second')).toEqual(offered);
  });
});
