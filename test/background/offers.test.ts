import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab } from '../../entrypoints/background/offers';
import { newCard } from '../../lib/domain/card';
import { noHistory } from '../../lib/domain/moments';
import { openJournal } from '../../lib/journal/open';
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
  monday,
  ownPage,
  polite,
  resting,
  sentinel,
  solve,
  tab,
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

describe('an action that a page load cut short', () => {
  const attempted = (lastKeyAt: number | null = null) =>
    ask(at(1), 'ticket.attempted', { attempt: attemptOn(ticketId), reading: angry, lastKeyAt });

  it('is confirmed by the next page of the same ticket', async () => {
    await attempted(monday - 500);
    later(5_000);
    const hello = await ask(at(1), 'page.hello', {});
    expect(hello).toMatchObject({
      site: 'known',
      lastKeyAt: monday - 500,
      moment: none,
      pending: { attempt: attemptOn(ticketId), withinMs: 15_000 },
    });
    expect(await solve(1, ticketId, null)).toEqual(offered);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ pending: null });
  });

  it('fills what its form did not show with what was seen before', async () => {
    await ask(at(1), 'ticket.left', { ticketId, reading: angry, ...gone });
    const before = { status: null, messages: null, composing: true };
    await ask(at(1), 'ticket.attempted', {
      attempt: { ...attemptOn(ticketId), before },
      reading: null,
      lastKeyAt: null,
    });
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({
      pending: { attempt: { before: { status: 'open', messages: 3, composing: true } } },
    });
  });

  it.each<[string, () => ReturnType<typeof sentinel>, number]>([
    ['another ticket', () => at(1, '12'), 0],
    ['no ticket', () => sentinel(1, 'https://acme.zendesk.com/agent/dashboard'), 0],
    ['another tab', () => at(2), 0],
    ['the same ticket twenty seconds later', () => at(1), 20_000],
  ])('waits for no confirmation from %s', async (_, from, ms) => {
    await attempted();
    later(ms);
    expect(await ask(from(), 'page.hello', {})).toMatchObject({ site: 'known', pending: null });
  });
});

describe('an offer that has to wait', () => {
  it.each([
    ['typing', { sinceKeyMs: 100 }],
    ['a draft', { unsentDraft: true }],
    ['another window', { focused: false }],
  ])('because of %s is made once that has passed', async (_, over) => {
    expect(await solve(1, ticketId, angry, { ...resting, ...over })).toEqual({ act: 'hold', afterMs: 0 });
    expect(await ask(sentinel(1), 'offer.retry', { attention: { ...resting, ...over } })).toMatchObject({
      act: 'hold',
    });
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(offered);
  });

  it('because a tab sounds asks ever later, and wants ten seconds of silence', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    const retry = () => ask(sentinel(1), 'offer.retry', { attention: resting });
    expect(await solve(1)).toEqual({ act: 'hold', afterMs: 10_000 });
    later(10_000);
    expect(await retry()).toEqual({ act: 'hold', afterMs: 20_000 });
    query.mockImplementation(async () => []);
    later(20_000);
    expect(await retry()).toEqual({ act: 'hold', afterMs: 10_000 });
    later(10_000);
    expect(await retry()).toEqual(offered);
  });

  it('waits where a sound just heard for another ticket has ended', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    await solve(1, 'first');
    query.mockImplementation(async () => []);
    later(3_000);
    expect(await solve(2, 'second')).toEqual({ act: 'hold', afterMs: 10_000 });
  });

  it('waits for no sound, and looks for none, where that is music', async () => {
    await fakeBrowser.storage.local.set({ settings: { soundGate: false } });
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    expect(await solve(1)).toEqual(offered);
    expect(query).not.toHaveBeenCalled();
  });

  it('goes on waiting after a page load', async () => {
    await solve(1, ticketId, angry, { ...resting, visible: false });
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: { act: 'hold' } });
  });

  it('is dropped after ten minutes, for good', async () => {
    await solve(1, ticketId, angry, { ...resting, visible: false });
    later(10 * minute);
    expect(await ask(sentinel(1), 'offer.retry', { attention: { ...resting, visible: false } })).toEqual(none);
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(none);
  });

  it('is asked for by no tab that has none', async () => {
    expect(await ask(sentinel(3), 'offer.retry', { attention: resting })).toEqual(none);
  });
});

describe('a shown offer', () => {
  it('goes on after a page load for the time that it has left', async () => {
    await solve(1);
    later(15_000);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: { act: 'offer', fadeAfterMs: 5_000 } });
    later(5_000);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: none });
  });

  it('comes back after a page load closed its card', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
    later(60_000);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: offered });
  });

  it.each([
    ['dismissed', 1],
    ['faded', 0],
  ] as const)('that is %s writes counters and nothing else', async (answer, dismissalsInRow) => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer });
    const offers = { ...noHistory, day: '2026-11-23', offersToday: 1, lastOfferAt: monday, dismissalsInRow };
    expect(await fakeBrowser.storage.local.get()).toEqual({ offers });
    const journal = await openJournal();
    expect([await journal.count('entries'), await journal.count('drafts')]).toEqual([0, 0]);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: none });
  });

  it('that was opened is not ended by an answer that comes late', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
    await ask(sentinel(1), 'offer.answer', { answer: 'dismissed' });
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ offered: true });
    expect(await ask(ownPage(), 'offers.kept', {})).toMatchObject({ dismissalsInRow: 0 });
  });

  it('is answered once', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'dismissed' });
    await ask(sentinel(1), 'offer.answer', { answer: 'dismissed' });
    expect(await ask(ownPage(), 'offers.kept', {})).toMatchObject({ dismissalsInRow: 1 });
  });

  it.each(['dismissed', 'faded'] as const)(
    'that is %s gives the draft back that its frame had claimed',
    async (answer) => {
      await ask(card(9), 'card.draft', { id: idOf(1), card: { ...newCard(), feeling: 'stung' } });
      await solve(1);
      expect((await ask(card(1), 'card.open', {})).id).toBe(idOf(1));
      await ask(sentinel(1), 'offer.answer', { answer });
      expect((await ask(card(2), 'card.open', {})).id).toBe(idOf(1));
    },
  );

  it('opens as the snooze menu or as the card', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'snooze' });
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ menu: true, offered: true });
    await ask(card(1), 'card.close', {});
    await forgetHistory();
    await solve(1, 'second');
    await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ menu: false, offered: true });
  });
});

describe('the fifth dismissal in a row', () => {
  const fourDismissed = { ...noHistory, dismissalsInRow: 4 };
  const dismissOne = async (id: string) => {
    expect(await solve(1, id)).toEqual(offered);
    return ask(sentinel(1), 'offer.answer', { answer: 'dismissed' });
  };
  beforeEach(() => fakeBrowser.storage.local.set({ offers: fourDismissed }));

  it('asks in the frame whether it should come only when asked, once', async () => {
    expect(await dismissOne('first')).toEqual({ asksRhythm: true });
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ asksRhythm: true });
    await ask(card(1), 'card.close', {});
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ asksRhythm: false });
    expect(await ask(ownPage(), 'offers.kept', {})).toMatchObject({ rhythmAsked: true, dismissalsInRow: 5 });
    later(90 * minute);
    expect(await dismissOne('second')).toEqual({ asksRhythm: false });
  });

  it('whose question is answered with yes is the last', async () => {
    await dismissOne('first');
    await ask(card(1), 'card.snooze', { until: 'ask' });
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { rhythm: 'ask' } });
    later(90 * minute);
    expect(await solve(1, 'second')).toEqual(none);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a page load', () => ask(at(1), 'page.hello', {})],
    ['the hotkey', () => ask(sentinel(1), 'card.asked', { ticketId: null, reading: null })],
  ])('whose question %s takes away leaves a card that is a card', async (_, takeAway) => {
    await dismissOne('first');
    await takeAway();
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ asksRhythm: false });
  });

  it.each(['faded', 'opened', 'snooze'] as const)('is none that was %s', async (answer) => {
    await solve(1);
    expect(await ask(sentinel(1), 'offer.answer', { answer })).toEqual({ asksRhythm: false });
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

it('a page that says hello again goes on with nothing', async () => {
  await solve(1);
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
