import { isDayPoint } from '../../lib/domain/day-points';
import { afterAnswer, asksRhythm } from '../../lib/domain/moments';
import { confirmWithinMs } from '../../lib/domain/ticket';
import type { Hello, MomentAnswer } from '../../lib/messages';
import type { Attempt } from '../../lib/page/watch';
import type { Payload } from '../../lib/protocol';
import { answer, fadeAfterMs, none, raise } from './deciding';
import { look, withSeen } from './judging';
import { type TabState, tabState, ticketHash, withSession } from './session';
import type { Turn } from './turn';

/** The person asked for the card: it knows the ticket in front, if there is one, and counts as no offer. */
export async function asked(
  { desk, session, tuning }: Turn,
  { ticketId, reading }: Payload<'card.asked'>,
): Promise<null> {
  const ticket = ticketId === null ? null : await ticketHash(session, desk.origin, ticketId);
  const seen = ticket === null ? undefined : look(session, ticket, reading, tuning);
  // Whoever opened the card on a ticket needs no offer for it when they leave it.
  if (seen) seen.decided = seen.turns;
  const { score = 0, level = 'calm', signals = [], triggers = [], boundary = false } = seen ?? {};
  const now = Date.now();
  const tab = tabState(session, desk.tabId);
  delete tab.asksRhythm;
  tab.episode = {
    phase: 'open',
    ticket,
    offered: false,
    signals,
    triggers,
    boundary,
    score,
    level,
    helpdesk: desk.helpdesk,
    since: now,
    shownAt: now,
  };
  return null;
}

/** The pill was answered or faded. Opening keeps the episode for the card; the others end it without a trace. */
export function answered(turn: Turn, answer: Payload<'offer.answer'>['answer']): { asksRhythm: boolean } {
  const tab = tabState(turn.session, turn.desk.tabId);
  const { episode } = tab;
  if (episode?.phase !== 'shown') return { asksRhythm: false };
  // A point of the day counts as no offer, so neither does saying no to it.
  const counts = !isDayPoint(episode.point);
  const history = counts ? afterAnswer(turn.history, answer) : turn.history;
  // The fifth dismissal is the instant at which the question is about something.
  const asks = counts && answer === 'dismissed' && asksRhythm(history);
  turn.history = asks ? { ...history, rhythmAsked: true } : history;
  if (asks) tab.asksRhythm = true;
  if (answer === 'opened' || answer === 'snooze') Object.assign(episode, { phase: 'open', menu: answer === 'snooze' });
  else {
    // The frame behind the pill had claimed the newest draft; unopened, it gives it back to the other tabs.
    delete tab.episode;
    delete tab.cardId;
  }
  return { asksRhythm: asks };
}

/** What a page that just loaded has to go on with: an action to confirm, an offer to show. */
export async function resume(
  turn: Turn,
  { ticketId, isList }: { ticketId: string | null; isList: boolean },
): Promise<Pick<Extract<Hello, { site: 'known' }>, 'pending' | 'moment' | 'lastKeyAt'>> {
  const tab = tabState(turn.session, turn.desk.tabId);
  const now = Date.now();
  // The question was asked once; a page load takes it away for good.
  delete tab.asksRhythm;
  const ticket = ticketId === null ? null : await ticketHash(turn.session, turn.desk.origin, ticketId);
  raiseClosed(turn, now);
  raiseGone(turn, ticket, now);
  raiseLeft(turn, isList, now);
  return {
    pending: pendingAttempt(turn, ticketId, ticket, now),
    moment: standing(tab, fadeAfterMs(turn.settings), now),
    lastKeyAt: tab.lastKeyAt ?? null,
  };
}

/** What a page whose sentinel begins anew has to go on with: an offer that waits. What it shows stays as it is. */
export function goOn({
  session,
  desk,
}: Turn): Pick<Extract<Hello, { site: 'known' }>, 'pending' | 'moment' | 'lastKeyAt'> {
  const waits = tabState(session, desk.tabId).episode?.phase === 'held';
  return { pending: null, moment: waits ? { act: 'hold', afterMs: 0 } : none, lastKeyAt: null };
}

/** An answer that leaves its ticket may do so by loading another page, which shows another ticket or none. */
function raiseGone(turn: Turn, ticket: string | null, now: number): void {
  const { session, desk } = turn;
  const tab = tabState(session, desk.tabId);
  const { pending } = tab;
  if (pending?.origin !== desk.origin || pending.ticket === ticket || !pending.confirm.includes('left')) return;
  // A window that is about to close may show any page before.
  if (pending.confirm.includes('closed')) return;
  delete tab.pending;
  if (now < pending.at + confirmWithinMs) answer(turn, pending.moment, pending.ticket);
}

/** The page before showed a ticket and this one shows none: that ticket was left for the list. */
function raiseLeft(turn: Turn, isList: boolean, now: number): void {
  const tab = tabState(turn.session, turn.desk.tabId);
  const { left, pending, episode } = tab;
  delete tab.left;
  if (!left || !isList || now >= left.at + confirmWithinMs) return;
  // An answer that was used there may still be on its way.
  if (pending?.ticket === left.ticket && now < pending.at + confirmWithinMs) return;
  if (!episode) raise(turn, 'left', left.ticket);
}

/**
 * An attempt that this page may confirm: made in its tab, in a window of the site that has closed since, or in another
 * tab on the same ticket.
 */
function pendingAttempt(
  { session, desk }: Turn,
  ticketId: string | null,
  ticket: string | null,
  now: number,
): { attempt: Attempt; withinMs: number } | null {
  const tab = tabState(session, desk.tabId);
  for (const holder of [tab, session.closed ?? {}, ...Object.values(session.tabs)]) {
    const { pending } = holder;
    const withinMs = (pending?.at ?? 0) + confirmWithinMs - now;
    if (withinMs <= 0) delete holder.pending;
    else if (pending && ticketId !== null && pending.ticket === ticket) {
      const { moment, confirm, before } = pending;
      tab.pending = pending;
      return { attempt: { moment, confirm, before: withSeen(before, session.seen[ticket]), ticketId }, withinMs };
    }
  }
  return null;
}

/** A window that closed after its form was sent is all there is to see of some answers. */
function raiseClosed(turn: Turn, now: number): void {
  const { session, desk } = turn;
  const pending = session.closed?.pending;
  if (!pending?.confirm.includes('closed') || pending.origin !== desk.origin) return;
  delete session.closed;
  if (now < pending.at + confirmWithinMs) answer(turn, pending.moment, pending.ticket);
}

/** An offer that a full page load cut short goes on for the time that it has left. */
function standing(tab: TabState, staysMs: number, now: number): MomentAnswer {
  const { episode } = tab;
  if (!episode) return none;
  if (episode.phase === 'held') return { act: 'hold', afterMs: 0 };
  // A card that a page load closed left a draft; the pill is the way back to it.
  if (episode.phase === 'open') {
    episode.phase = 'shown';
    episode.shownAt = now;
  }
  if (staysMs === 0) return { act: 'offer', fadeAfterMs: 0 };
  const leftMs = (episode.shownAt ?? now) + staysMs - now;
  if (leftMs > 0) return { act: 'offer', fadeAfterMs: leftMs };
  delete tab.episode;
  return none;
}

/** Forgets a closed tab. */
export function forgetTab(tabId: number): Promise<void> {
  return withSession((session) => {
    const { pending } = session.tabs[tabId] ?? {};
    if (pending) session.closed = { pending };
    delete session.tabs[tabId];
  });
}
