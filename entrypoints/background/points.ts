import { type Browser, browser } from '../../lib/browser';
import { awayMs } from '../../lib/domain/attention';
import type { MomentAnswer } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { answer, decideEpisode, none, raise } from './deciding';
import { atDesk } from './hello';
import { look, withSeen } from './judging';
import { tabState, ticketHash } from './session';
import type { Turn } from './turn';

type Sender = Browser.runtime.MessageSender;

/** An action was used; the page may be gone before it is confirmed, so it is remembered for the next one. */
export async function attempted(
  { desk, session, tuning }: Turn,
  { attempt, reading, lastKeyAt }: Payload<'ticket.attempted'>,
): Promise<null> {
  const { ticketId, ...rest } = attempt;
  const ticket = await ticketHash(session, desk.origin, ticketId);
  const seen = look(session, ticket, reading, tuning);
  const tab = tabState(session, desk.tabId);
  const before = withSeen(rest.before, seen);
  tab.pending = { ...rest, before, ticket, origin: desk.origin, at: Date.now() };
  tab.lastKeyAt = lastKeyAt;
  return null;
}

/** An answer or a closing was confirmed. */
export async function confirmed(
  turn: Turn,
  { attempt, reading, attention }: Payload<'ticket.confirmed'>,
): Promise<MomentAnswer> {
  const { desk, session, tuning } = turn;
  const ticket = await ticketHash(session, desk.origin, attempt.ticketId);
  // It may wait in more than one place: a pop-up hands it to the page that it came from.
  for (const holder of [session.closed ?? {}, ...Object.values(session.tabs)]) {
    if (holder.pending?.ticket === ticket) delete holder.pending;
  }
  look(session, ticket, reading, tuning);
  return answer(turn, attempt.moment, ticket) ? decideEpisode(turn, attention) : none;
}

/**
 * The agent left a ticket: it is judged now, because the page that closes it may not show it. Left for the list without
 * an answer it is a decision point; with a draft on it, the work on it only rests.
 */
export async function left(
  turn: Turn,
  { ticketId, reading, attention, to, answered }: Payload<'ticket.left'>,
): Promise<MomentAnswer> {
  const { desk, session, tuning } = turn;
  const ticket = await ticketHash(session, desk.origin, ticketId);
  const tab = session.tabs[desk.tabId];
  // A page tells twice that it goes: when it is asked, and when it does. Its time counts once.
  const isOver = !(to === 'page' && tab?.left?.ticket === ticket);
  look(session, ticket, reading, tuning, isOver);
  if (answered || attention.unsentDraft) return none;
  // Of a page that goes, only the next one can tell where to. A tab that is closed is not brought back by it.
  if (to === 'page' && tab) tab.left = { ticket, at: Date.now() };
  return to === 'list' && raise(turn, 'left', ticket) ? decideEpisode(turn, attention) : none;
}

/** The agent came back after five idle minutes: to the ticket in front, else to the one looked at last. */
export async function returned(
  sender: Sender,
  { ticketId, reading, attention }: Payload<'agent.returned'>,
): Promise<MomentAnswer> {
  const others = await atDesk(sender, ({ desk, session }) =>
    Object.keys(session.tabs)
      .map(Number)
      .filter((id) => id !== desk.tabId),
  );
  // Outside of any turn: a tab that hangs must not hold the others up.
  if (await isActiveIn(others)) return none;
  return atDesk(sender, async (turn) => {
    const { desk, session, tuning } = turn;
    // Each look puts its ticket last.
    const ticket =
      ticketId === null ? Object.keys(session.seen).at(-1) : await ticketHash(session, desk.origin, ticketId);
    if (ticket === undefined) return none;
    look(session, ticket, reading, tuning);
    return raise(turn, 'returned', ticket) ? decideEpisode(turn, attention) : none;
  });
}

/** Only one tab was idle, where another one was used meanwhile: the tabs are asked, since nobody else counts that. */
async function isActiveIn(tabs: readonly number[]): Promise<boolean> {
  const idle = await Promise.all(
    tabs.map((id) => browser.tabs.sendMessage(id, { do: 'since-active' }, { frameId: 0 }).catch(() => null)),
  );
  return idle.some((ms) => typeof ms === 'number' && ms < awayMs);
}

/** Where the person switched it on: the composer of a ticket got the focus. */
export async function composing(
  turn: Turn,
  { ticketId, reading, attention }: Payload<'composer.focused'>,
): Promise<MomentAnswer> {
  const { desk, session, settings, tuning } = turn;
  const ticket = await ticketHash(session, desk.origin, ticketId);
  look(session, ticket, reading, tuning);
  return settings.beforeReply && raise(turn, 'before-reply', ticket) ? decideEpisode(turn, attention) : none;
}
