import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Attention } from '../../lib/domain/attention';
import { coolDownMs } from '../../lib/domain/moments';
import type { TicketReading } from '../../lib/domain/ticket';
import type { MomentAnswer } from '../../lib/messages';
import { chance } from '../random';
import { expectRightMoment } from './agent';
import {
  angry,
  ask,
  attemptOn,
  card,
  freshBrowser,
  later,
  leave,
  minute,
  polite,
  resting,
  sentinel,
  tab,
} from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const tabs = [1, 2, 3] as const;
const answers = ['opened', 'snooze', 'dismissed', 'faded'] as const;
const mild: TicketReading = { ...angry, customer: ['I am fed up. Worst support ever!!'] };
const readings = [angry, mild, polite];
const events = 220;

it.each(Array.from({ length: 10 }, (_, at) => at + 1))('no offer breaks a promise (seed %i)', async (seed) => {
  const { whole, yes } = chance(seed);
  const pick = <T>(from: readonly [T, ...T[]]): T => from[whole(0, from.length - 1)] ?? from[0];
  await fakeBrowser.storage.local.set({ settings: { rhythm: 'often', beforeReply: true } });
  let sounding = false;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => (sounding ? [tab(9)] : []));

  /** What the sentinels know: the ticket that each of them holds an offer for, or shows one for. */
  const held = new Map<number, string>();
  const shown = new Set<number>();
  const hadOffer = new Set<string>();
  let last: { at: number; dismissals: number } | null = null;
  let dismissals = 0;
  let offers = 0;

  const check = (tabId: number, ticket: string, answer: MomentAnswer, attention: Attention): void => {
    if (answer.act === 'hold') held.set(tabId, ticket);
    if (answer.act !== 'offer') return;
    offers += 1;
    expectRightMoment(attention);
    expect(sounding).toBe(false);
    expect(hadOffer.has(ticket)).toBe(false);
    if (last) expect(Date.now() - last.at).toBeGreaterThanOrEqual(coolDownMs(last.dismissals));
    hadOffer.add(ticket);
    held.delete(tabId);
    shown.add(tabId);
    last = { at: Date.now(), dismissals };
  };
  const point = (tabId: number, id: string, reading: TicketReading, attention: Attention): Promise<MomentAnswer> => {
    const payload = { ticketId: id, reading, attention };
    if (yes(0.2)) return leave(tabId, id, { reading, attention });
    if (yes(0.2)) return ask(sentinel(tabId), 'agent.returned', payload);
    if (yes(0.2)) return ask(sentinel(tabId), 'composer.focused', payload);
    return ask(sentinel(tabId), 'ticket.confirmed', { attempt: attemptOn(id), reading, attention });
  };
  const settle = async (tabId: number): Promise<void> => {
    const answer = pick(answers);
    await ask(sentinel(tabId), 'offer.answer', { answer });
    shown.delete(tabId);
    if (answer !== 'faded') dismissals = answer === 'dismissed' ? dismissals + 1 : 0;
    if (last) last.dismissals = dismissals;
    if (answer === 'opened' || answer === 'snooze') await ask(card(tabId), 'card.close', {});
  };

  for (let event = 0; event < events; event += 1) {
    later(whole(0, 12) * minute + whole(0, 59_999));
    if (yes(0.1)) sounding = !sounding;
    const tabId = pick(tabs);
    // A shown pill is answered, or it fades, before anything else comes of its tab.
    if (shown.has(tabId)) await settle(tabId);
    const attention: Attention = {
      ...resting,
      visible: yes(0.9),
      focused: yes(0.9),
      fullScreen: yes(0.05),
      unsentDraft: yes(0.1),
      sinceKeyMs: yes(0.4) ? null : whole(0, 9_000),
    };
    const ticket = held.get(tabId);
    if (yes(0.3)) {
      const answer = await ask(sentinel(tabId), 'offer.retry', { attention });
      // Where nothing is held, nothing comes: what was dropped does not return.
      if (ticket === undefined) expect(answer).toEqual({ act: 'none' });
      else check(tabId, ticket, answer, attention);
      if (answer.act === 'none') held.delete(tabId);
      continue;
    }
    const id = `${whole(1, 60)}`;
    const answer = await point(tabId, id, pick([angry, ...readings]), attention);
    check(tabId, id, answer, attention);
    // Taken up or not: whether the tab still holds the offer before is asked of it.
    if (answer.act === 'none' && ticket !== undefined) {
      const again = await ask(sentinel(tabId), 'offer.retry', { attention });
      check(tabId, ticket, again, attention);
      if (again.act === 'none') held.delete(tabId);
    }
  }
  // Else the loop would promise nothing.
  expect(offers).toBeGreaterThan(5);
});
