import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab } from '../../entrypoints/background/offers';
import { newCard } from '../../lib/domain/card';
import { noHistory } from '../../lib/domain/moments';
import { idOf } from '../journal/entries';
import {
  allStores,
  angry,
  ask,
  attemptOn,
  canaries,
  card,
  freshBrowser,
  gone,
  later,
  minute,
  ownPage,
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
const at = (tabId: number, id = ticketId) => sentinel(tabId, `https://acme.zendesk.com/agent/tickets/${id}`);
/** Forgets the cool-down and the count of the day, but not which tickets had their offer. */
const forgetHistory = () => fakeBrowser.storage.local.remove('offers');

describe('a solved ticket', () => {
  it('brings an offer where it was rough', async () => {
    expect(await solve(1)).toEqual(offered);
  });

  it('brings none where it was polite', async () => {
    expect(await solve(1, ticketId, polite)).toEqual(none);
    expect(await fakeBrowser.storage.local.get('offers')).toEqual({ offers: undefined });
  });

  it('brings none where nothing was ever read of it', async () => {
    expect(await solve(1, ticketId, null)).toEqual(none);
  });

  it('is judged by what was seen before, where the page that closes it does not show it', async () => {
    await ask(sentinel(1), 'ticket.left', { ticketId, reading: angry, ...gone });
    expect(await solve(1, ticketId, null)).toEqual(offered);
  });

  it('brings none where the person said "only when I ask"', async () => {
    await fakeBrowser.storage.local.set({ settings: { rhythm: 'ask' } });
    expect(await solve(1)).toEqual(none);
  });

  it('brings one offer, in whichever tab it is solved again', async () => {
    expect(await solve(1)).toEqual(offered);
    await ask(sentinel(1), 'offer.answer', { answer: 'dismissed' });
    await forgetHistory();
    expect(await solve(1)).toEqual(none);
    expect(await solve(2)).toEqual(none);
    expect(await solve(2, 'another')).toEqual(offered);
  });

  it('brings none within the cool-down of another', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'dismissed' });
    later(44 * minute);
    expect(await solve(1, 'another')).toEqual(none);
  });

  it('brings up to four offers a day where each was rough enough', async () => {
    const acts: string[] = [];
    for (const id of ['1', '2', '3', '4', '5']) {
      acts.push((await solve(1, id)).act);
      await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
      await ask(card(1), 'card.close', {});
      later(46 * minute);
    }
    expect(acts).toEqual(['offer', 'offer', 'offer', 'offer', 'none']);
  });

  it('names being reopened once it was seen solved', async () => {
    await ask(sentinel(1), 'ticket.left', { ticketId, reading: { ...angry, solved: true }, ...gone });
    await solve(1, ticketId, angry);
    expect((await ask(card(1), 'card.open', {})).signals).toContain('reopened');
  });
});

describe('while another tab', () => {
  it('shows an offer there is none, until that has faded', async () => {
    await solve(1);
    await forgetHistory();
    expect(await solve(2, 'second')).toEqual(none);
    later(20_000);
    expect(await solve(2, 'third')).toEqual(offered);
  });

  it('has its card open there is none, for ten minutes', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
    await forgetHistory();
    later(10 * minute - 1);
    expect(await solve(2, 'second')).toEqual(none);
    later(1);
    expect(await solve(2, 'third')).toEqual(offered);
  });

  it('that showed one is closed there may be one', async () => {
    await solve(1);
    await forgetHistory();
    await forgetTab(1);
    expect(await solve(2, 'second')).toEqual(offered);
  });
});

describe('a card that the person asked for', () => {
  it('knows the ticket in front, and counts as no offer', async () => {
    await ask(sentinel(1), 'card.asked', { ticketId, reading: angry });
    const opened = await ask(card(1), 'card.open', {});
    expect(opened).toMatchObject({ offered: false, menu: false });
    expect(opened.signals).toContain('insult');
    expect(await ask(ownPage(), 'offers.kept', {})).toEqual(noHistory);
    await ask(card(1), 'card.close', {});
    expect(await solve(1)).toEqual(offered);
  });

  it('knows nothing away from any ticket', async () => {
    await ask(sentinel(1), 'card.asked', { ticketId: null, reading: null });
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ offered: false, signals: [], card: newCard() });
  });

  it('holds the offers of other tabs back', async () => {
    await ask(sentinel(1), 'card.asked', { ticketId, reading: null });
    expect(await solve(2, 'second')).toEqual(none);
  });
});

it('a page that says hello again goes on with what waits, and with nothing that it shows', async () => {
  await solve(1, ticketId, angry, { ...resting, sinceKeyMs: 100 });
  expect(await ask(at(1), 'page.hello', { again: true })).toMatchObject({ moment: { act: 'hold' }, pending: null });
  await ask(at(1), 'offer.retry', { attention: resting });
  expect(await ask(at(1), 'page.hello', { again: true })).toMatchObject({ moment: none, pending: null });
  expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: offered });
});

it('a long session remembers the last five hundred tickets', async () => {
  for (let id = 0; id < 510; id += 1)
    await ask(sentinel(1), 'ticket.left', { ticketId: `${id}`, reading: angry, ...gone });
  expect(await solve(1, '9', null)).toEqual(none);
  expect(await solve(1, '10', null)).toEqual(offered);
});

it('no word, name or id of a ticket is found in any store', async () => {
  const check = async (): Promise<void> => {
    const stores = await allStores();
    for (const canary of canaries) expect(stores).not.toContain(canary);
  };
  await ask(at(1), 'ticket.attempted', { attempt: attemptOn(ticketId), reading: angry, lastKeyAt: null });
  await check();
  await ask(at(1), 'page.hello', {});
  await solve(1, ticketId, angry, { ...resting, visible: false });
  await check();
  await ask(sentinel(1), 'offer.retry', { attention: resting });
  await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
  await ask(card(1), 'card.save', { id: idOf(1), card: { ...newCard(), feeling: 'stung' } });
  await ask(card(1), 'card.tough', { tough: true });
  await ask(card(1), 'card.close', {});
  await ask(at(1), 'ticket.left', { ticketId, reading: angry, ...gone });
  await check();
  // The stores were not empty: what the person said is there, and the reasons by their ids.
  expect(await allStores()).toMatch(/stung.*|insult/);
});
