import { browser } from '../../lib/browser';
import { awayMs } from '../../lib/domain/attention';
import type { MomentAnswer } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings } from '../../lib/settings';
import { decideEpisode, none, raise } from './deciding';
import { look } from './judging';
import { type Desk, tabState, ticketHash, withSession } from './session';
import { readTuning } from './tuning';

/** An action was used; the page may be gone before it is confirmed, so it is remembered for the next one. */
export function attempted(desk: Desk, { attempt, reading, lastKeyAt }: Payload<'ticket.attempted'>): Promise<null> {
  return withSession(async (session) => {
    const { ticketId, ...rest } = attempt;
    const ticket = await ticketHash(session, desk.origin, ticketId);
    const seen = look(session, ticket, reading, await readTuning());
    const tab = tabState(session, desk.tabId);
    // The form that answers often stands on a page without the conversation: what was seen before fills the gaps.
    const before = {
      status: rest.before.status ?? seen?.status ?? null,
      messages: rest.before.messages ?? seen?.messages ?? null,
      composing: rest.before.composing,
    };
    tab.pending = { ...rest, before, ticket, at: Date.now() };
    tab.lastKeyAt = lastKeyAt;
    return null;
  });
}

/** An answer or a closing was confirmed. */
export function confirmed(
  desk: Desk,
  { attempt, reading, attention }: Payload<'ticket.confirmed'>,
): Promise<MomentAnswer> {
  return withSession(async (session) => {
    const ticket = await ticketHash(session, desk.origin, attempt.ticketId);
    delete tabState(session, desk.tabId).pending;
    look(session, ticket, reading, await readTuning());
    const raised = await raise(session, desk, attempt.moment, ticket);
    return raised ? decideEpisode(session, desk.tabId, attention) : none;
  });
}

/**
 * The agent left a ticket: it is judged now, because the page that closes it may not show it. Left for the list without
 * an answer it is a decision point; with a draft on it, the work on it only rests.
 */
export function left(
  desk: Desk,
  { ticketId, reading, attention, to, answered }: Payload<'ticket.left'>,
): Promise<MomentAnswer> {
  return withSession(async (session) => {
    const ticket = await ticketHash(session, desk.origin, ticketId);
    look(session, ticket, reading, await readTuning(), true);
    if (answered || attention.unsentDraft) return none;
    // Of a page that goes, only the next one can tell where to. A tab that is closed is not brought back by it.
    const tab = session.tabs[desk.tabId];
    if (to === 'page' && tab) tab.left = { ticket, at: Date.now() };
    if (to !== 'list' || !(await raise(session, desk, 'left', ticket))) return none;
    return decideEpisode(session, desk.tabId, attention);
  });
}

/** The agent came back after five idle minutes: to the ticket in front, else to the one looked at last. */
export async function returned(
  desk: Desk,
  { ticketId, reading, attention }: Payload<'agent.returned'>,
): Promise<MomentAnswer> {
  if (await isActiveElsewhere(desk.tabId)) return none;
  return withSession(async (session) => {
    // Each look puts its ticket last.
    const ticket =
      ticketId === null ? Object.keys(session.seen).at(-1) : await ticketHash(session, desk.origin, ticketId);
    if (ticket === undefined) return none;
    look(session, ticket, reading, await readTuning());
    const raised = await raise(session, desk, 'returned', ticket);
    return raised ? decideEpisode(session, desk.tabId, attention) : none;
  });
}

/** Only this tab was idle, where another one was used meanwhile: the tabs are asked, since nobody else counts that. */
async function isActiveElsewhere(tabId: number): Promise<boolean> {
  const others = await withSession(({ tabs }) => Object.keys(tabs).map(Number));
  const idle = await Promise.all(
    others
      .filter((id) => id !== tabId)
      .map((id) => browser.tabs.sendMessage(id, { do: 'since-active' }, { frameId: 0 }).catch(() => null)),
  );
  return idle.some((ms) => typeof ms === 'number' && ms < awayMs);
}

/** Where the person switched it on: the composer of a ticket got the focus. */
export function composing(
  desk: Desk,
  { ticketId, reading, attention }: Payload<'composer.focused'>,
): Promise<MomentAnswer> {
  return withSession(async (session) => {
    const ticket = await ticketHash(session, desk.origin, ticketId);
    look(session, ticket, reading, await readTuning());
    const raised = (await isOn()) && (await raise(session, desk, 'before-reply', ticket));
    return raised ? decideEpisode(session, desk.tabId, attention) : none;
  });
}

const isOn = async (): Promise<boolean> => (await readSettings()).beforeReply;
