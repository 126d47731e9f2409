import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCard } from '../../lib/domain/card';
import { noHistory } from '../../lib/domain/moments';
import { parseSettings } from '../../lib/domain/settings';
import { openJournal } from '../../lib/journal/open';
import { idOf } from '../journal/entries';
import { ask, card, freshBrowser, later, minute, monday, ownPage, sentinel, solve, ticketId } from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const offered = { act: 'offer', fadeAfterMs: 20_000 };
const none = { act: 'none' };
const at = (tabId: number, id = ticketId) => sentinel(tabId, `https://acme.zendesk.com/agent/tickets/${id}`);
/** Forgets the cool-down and the count of the day, but not which tickets had their offer. */
const forgetHistory = () => fakeBrowser.storage.local.remove('offers');

describe('a shown offer', () => {
  it('goes on after a page load for the time that it has left', async () => {
    await solve(1);
    later(15_000);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: { act: 'offer', fadeAfterMs: 5_000 } });
    later(5_000);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: none });
  });

  it.each([
    [300, 300_000, 285_000],
    [0, 0, 0],
  ] as const)(
    'stands for %i seconds where that was chosen, and with 0 until it is answered',
    async (pillFor, first, left) => {
      await ask(ownPage(), 'settings.put', { settings: { ...parseSettings({}), pillFor } });
      expect(await solve(1)).toEqual({ act: 'offer', fadeAfterMs: first });
      later(15_000);
      expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: { act: 'offer', fadeAfterMs: left } });
    },
  );

  it('that stays holds other tabs back for ten minutes at most, since its page may be gone', async () => {
    await ask(ownPage(), 'settings.put', { settings: { ...parseSettings({}), pillFor: 0 } });
    await solve(1);
    later(9 * minute);
    await forgetHistory();
    expect(await solve(2, 'second')).toEqual(none);
    later(minute);
    await forgetHistory();
    expect(await solve(2, 'third')).toMatchObject({ act: 'offer' });
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
