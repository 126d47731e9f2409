import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCard } from '../../lib/domain/card';
import { noHistory } from '../../lib/domain/moments';
import { openJournal } from '../../lib/journal/open';
import { newestEntries } from '../../lib/journal/read';
import { addEntry } from '../../lib/journal/write';
import { readUnsentDay } from '../../lib/unsent-day';
import { entryOf, idOf } from '../journal/entries';
import {
  angry,
  ask,
  card,
  freshBrowser,
  later,
  minute,
  monday,
  ownPage,
  resting,
  sentinel,
  solve,
  tab,
} from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const offered = { act: 'offer', fadeAfterMs: 20_000 };
const none = { act: 'none' };
const day = 24 * 60 * minute;
const midnight = new Date(2026, 10, 24).getTime();
const due = (tabId = 1) => ask(sentinel(tabId), 'day.due', { attention: resting });
const answer = (how: 'opened' | 'dismissed' | 'faded' | 'snooze', tabId = 1) =>
  ask(sentinel(tabId), 'offer.answer', { answer: how });
const history = () => ask(ownPage(), 'offers.kept', {});
const settle = (settings: object) => fakeBrowser.storage.local.set({ settings });
const open = async () => {
  await answer('opened');
  return ask(card(1), 'card.open', {});
};

describe('the first helpdesk page of the day', () => {
  it('offers to recall, once, and touches neither the cap nor a cool-down', async () => {
    expect(await ask(sentinel(1), 'page.hello', {})).toMatchObject({ dueAt: monday });
    expect(await due()).toEqual({ moment: offered, dueAt: midnight });
    expect(await history()).toEqual({ ...noHistory, recallDay: '2026-11-23' });
    await answer('faded');
    expect((await due()).moment).toEqual(none);
    expect((await due(2)).moment).toEqual(none);
    expect(await solve(1)).toEqual(offered);
  });

  it('offers again on the next day, to a page that was open all night', async () => {
    await due();
    await answer('faded');
    vi.setSystemTime(midnight);
    expect((await due()).moment).toEqual(offered);
  });

  it.each(['dismissed', 'faded', 'opened', 'snooze'] as const)('counts nothing when it is %s', async (how) => {
    const before = { ...noHistory, dismissalsInRow: 4, day: '2026-11-20', offersToday: 2, lastOfferAt: monday - 9 };
    await fakeBrowser.storage.local.set({ offers: before });
    await due();
    expect(await answer(how)).toEqual({ asksRhythm: false });
    expect(await history()).toEqual({ ...before, recallDay: '2026-11-23' });
  });

  it.each<[string, () => Promise<unknown>, string | null]>([
    ['is switched off', () => settle({ recall: false }), null],
    ['comes only when asked', () => settle({ rhythm: 'ask' }), null],
    ['comes after the working hours', () => settle({ hours: { start: 540, end: 900 } }), '2026-11-24T09:00'],
    [
      'comes on a closed day',
      () => fakeBrowser.storage.local.set({ offers: { closedUntil: midnight } }),
      '2026-11-24T00:00',
    ],
  ])('offers nothing where it %s', async (_, given, next) => {
    await given();
    expect(await due()).toEqual({ moment: none, dueAt: next && new Date(next).getTime() });
    expect(await ask(ownPage(), 'decisions.recent', {})).toEqual([]);
  });

  it('offers nothing for the day where it is snoozed, and says why', async () => {
    await fakeBrowser.storage.local.set({ offers: { snoozedUntil: monday + minute } });
    expect(await due()).toEqual({ moment: none, dueAt: midnight });
    later(2 * minute);
    expect((await due()).moment).toEqual(none);
    expect(await ask(ownPage(), 'decisions.recent', {})).toEqual([
      { at: monday, point: 'recall', strength: 0, act: 'drop', reason: 'snoozed' },
    ]);
  });

  it('waits for a call to end', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    expect((await due()).moment).toEqual({ act: 'hold', afterMs: 10_000 });
    query.mockImplementation(async () => []);
    later(minute);
    await ask(sentinel(1), 'offer.retry', { attention: resting });
    later(10_000);
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(offered);
  });

  it('gives way to a tough ticket while it waits, for the whole day', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    await due();
    query.mockImplementation(async () => []);
    later(5 * minute);
    expect(await solve(1)).toEqual(offered);
    await answer('faded');
    expect((await due()).moment).toEqual(none);
  });

  it('asks a busy tab again after a minute', async () => {
    await solve(1);
    expect(await due()).toEqual({ moment: none, dueAt: monday + minute });
    await answer('faded');
    later(minute);
    expect((await due()).moment).toEqual(offered);
  });
});

describe('the card at the start of the day', () => {
  const keep = async (n: number, over: Parameters<typeof entryOf>[1]) =>
    addEntry(await openJournal(), entryOf(n, over));

  it('brings a saved win to mind, and the same one not within fourteen days', async () => {
    await keep(1, { kind: 'win', text: 'The refund for the flood', localDay: '2026-11-10' });
    await keep(2, { kind: 'lesson', text: 'Ask first', createdAt: monday - 5 });
    await due();
    // The frame behind the pill shows nothing yet.
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ point: 'recall', memory: null });
    const memory = { kind: 'win', text: 'The refund for the flood', localDay: '2026-11-10' };
    expect(await open()).toMatchObject({ point: 'recall', memory, draftFrom: null, signals: [] });
    expect(await ask(card(1), 'card.open', {})).toMatchObject({ memory });
    for (const [days, shown] of [
      [1, null],
      [13, memory],
    ] as const) {
      await ask(card(1), 'card.close', {});
      later(days * day);
      await due();
      expect((await open()).memory).toEqual(shown);
    }
  });

  it('keeps a line as a win, with no word of the past after it', async () => {
    await keep(1, { kind: 'praise', text: 'You saved my week' });
    await due();
    const { id, memory } = await open();
    expect(memory).toMatchObject({ kind: 'praise' });
    const saved = await ask(card(1), 'card.save', { id, card: { ...newCard(), text: 'The parcel for Mara' } });
    expect(saved).toEqual({ saved: true, remembered: null });
    const entries = await newestEntries(await openJournal(), 9);
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['praise', 'win']);
  });

  it('leaves an unfinished card of another moment where it is', async () => {
    await ask(card(9), 'card.draft', { id: idOf(7), card: { ...newCard(), feeling: 'stung' } });
    await due();
    expect(await open()).toMatchObject({ draftFrom: null, card: { feeling: '' } });
    expect((await ask(card(2), 'card.open', {})).id).toBe(idOf(7));
  });

  it('is switched off in one click', async () => {
    await due();
    await open();
    await ask(card(1), 'card.off', {});
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { recall: false } });
    later(day);
    expect(await due()).toEqual({ moment: none, dueAt: null });
  });
});

describe('the hour for closing the day', () => {
  const words = { good: [{ what: 'The flood', why: 'I asked first' }], open: 'Rack 7, at nine', word: 'light' };
  beforeEach(() => settle({ recall: false, dayClose: 15 * 60 }));

  it('offers it, once, and touches neither the cap nor a cool-down', async () => {
    expect(await ask(sentinel(1), 'page.hello', {})).toMatchObject({ dueAt: monday });
    const tomorrow = new Date(2026, 10, 24, 15).getTime();
    expect(await due()).toEqual({ moment: offered, dueAt: tomorrow });
    expect(await history()).toEqual({ ...noHistory, dayCloseDay: '2026-11-23' });
    await answer('dismissed');
    expect((await due(2)).moment).toEqual(none);
    expect(await history()).toMatchObject({ dismissalsInRow: 0 });
  });

  it('is not the one of tomorrow', async () => {
    later(2 * 60 * minute);
    expect((await due()).moment).toEqual(none);
  });

  it('closes the day by its card, and what was typed before is not asked for again', async () => {
    await due();
    expect(await open()).toMatchObject({ point: 'day-close', draftFrom: null, day: { good: [], open: '', word: '' } });
    await ask(card(1), 'card.day-draft', { day: words });
    const { id, day: typed } = await ask(card(1), 'card.open', {});
    expect(typed).toEqual(words);
    expect(await ask(card(1), 'card.day-close', { id, ...words })).toEqual({ changed: true });
    expect(await ask(card(1), 'card.day-close', { id, ...words })).toEqual({ changed: true });
    const entries = await newestEntries(await openJournal(), 9);
    expect(entries).toMatchObject([{ kind: 'day-close', day: words, localDay: '2026-11-23' }]);
    expect(await readUnsentDay()).toEqual({ good: [], open: '', word: '' });
    expect(await solve(1)).toEqual(none);
    expect((await due()).moment).toEqual(none);
  });

  it('comes to nothing where the day was closed in the journal', async () => {
    await ask(ownPage('popup'), 'day.close', { id: idOf(1), ...words });
    expect((await due()).moment).toEqual(none);
    const until = new Date('2026-11-24T04:00').getTime();
    expect(await history()).toMatchObject({ closedUntil: until, dayCloseDay: null });
  });

  it('is switched off in one click', async () => {
    await due();
    await open();
    await ask(card(1), 'card.off', {});
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { dayClose: null } });
  });
});

it('a card on a ticket has no switch to turn', async () => {
  await solve(1, '1', angry);
  await answer('opened');
  await ask(card(1), 'card.off', {});
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: undefined });
});
