import { browser } from '../../lib/browser';
import type { Attention } from '../../lib/domain/attention';
import { afterAnswer, afterOffer, decide, limits } from '../../lib/domain/moments';
import { confirmWithinMs, type TicketReading } from '../../lib/domain/ticket';
import type { Hello, MomentAnswer } from '../../lib/messages';
import type { Attempt } from '../../lib/page/watch';
import type { Payload } from '../../lib/protocol';
import { readSettings } from '../../lib/settings';
import { localDay } from '../../lib/time';
import { readHistory, writeHistory } from './history';
import { look, strength } from './judging';
import { type Episode, type Session, type TabState, tabState, ticketHash, withSession } from './session';
import { readTuning } from './tuning';

/** A tab with a helpdesk page in it: who speaks to the episodes. */
export interface Desk {
  tabId: number;
  origin: string;
  helpdesk: string;
}

/** The pill fades by itself after twenty seconds. */
const fadeAfterMs = 20_000;
const none: MomentAnswer = { act: 'none' };

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

/** An action was confirmed: a decision point. */
export function confirmed(
  desk: Desk,
  { attempt, reading, attention }: Payload<'ticket.confirmed'>,
): Promise<MomentAnswer> {
  return withSession(async (session) => {
    const ticket = await ticketHash(session, desk.origin, attempt.ticketId);
    const tab = tabState(session, desk.tabId);
    delete tab.pending;
    const seen = look(session, ticket, reading, await readTuning());
    if (!seen || tab.episode) return none;
    tab.episode = {
      phase: 'held',
      ticket,
      offered: true,
      signals: seen.signals,
      triggers: seen.triggers,
      boundary: seen.boundary,
      score: seen.score,
      level: seen.level,
      helpdesk: desk.helpdesk,
      since: Date.now(),
    };
    return decideEpisode(session, desk.tabId, attention);
  });
}

/** The agent left a ticket: it is judged now, because the page that closes it may not show it. */
export function left(desk: Desk, ticketId: string, reading: TicketReading | null): Promise<null> {
  return withSession(async (session) => {
    look(session, await ticketHash(session, desk.origin, ticketId), reading, await readTuning());
    return null;
  });
}

/** The person asked for the card: it knows the ticket in front, if there is one, and counts as no offer. */
export function asked(desk: Desk, ticketId: string | null, reading: TicketReading | null): Promise<null> {
  return withSession(async (session) => {
    const ticket = ticketId === null ? null : await ticketHash(session, desk.origin, ticketId);
    const seen = ticket === null ? undefined : look(session, ticket, reading, await readTuning());
    const { score = 0, level = 'calm', signals = [], triggers = [], boundary = false } = seen ?? {};
    const now = Date.now();
    tabState(session, desk.tabId).episode = {
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
  });
}

/** A held offer asks again. */
export function retry(desk: Desk, attention: Attention): Promise<MomentAnswer> {
  return withSession((session) => decideEpisode(session, desk.tabId, attention));
}

/** The pill was answered or faded. Opening keeps the episode for the card; the others end it without a trace. */
export function answered(desk: Desk, answer: Payload<'offer.answer'>['answer']): Promise<null> {
  return withSession(async (session) => {
    const tab = tabState(session, desk.tabId);
    const { episode } = tab;
    if (episode?.phase !== 'shown') return null;
    await writeHistory(afterAnswer(await readHistory(), answer));
    if (answer === 'opened' || answer === 'snooze')
      Object.assign(episode, { phase: 'open', menu: answer === 'snooze' });
    else {
      // The frame behind the pill had claimed the newest draft; unopened, it gives it back to the other tabs.
      delete tab.episode;
      delete tab.cardId;
    }
    return null;
  });
}

/** What a page that just loaded has to go on with: an action to confirm, an offer to show. */
export function resume(
  desk: Desk,
  ticketId: string | null,
): Promise<Pick<Extract<Hello, { site: 'known' }>, 'pending' | 'moment' | 'lastKeyAt'>> {
  return withSession(async (session) => {
    const tab = tabState(session, desk.tabId);
    const now = Date.now();
    return {
      pending: await pendingAttempt(session, tab, desk, ticketId, now),
      moment: standing(tab, now),
      lastKeyAt: tab.lastKeyAt ?? null,
    };
  });
}

async function pendingAttempt(
  session: Session,
  tab: TabState,
  desk: Desk,
  ticketId: string | null,
  now: number,
): Promise<{ attempt: Attempt; withinMs: number } | null> {
  if (!tab.pending || ticketId === null) return null;
  const { ticket, at, ...attempt } = tab.pending;
  const withinMs = at + confirmWithinMs - now;
  if (withinMs <= 0) {
    delete tab.pending;
    return null;
  }
  return ticket === (await ticketHash(session, desk.origin, ticketId))
    ? { attempt: { ...attempt, ticketId }, withinMs }
    : null;
}

/** An offer that a full page load cut short goes on for the time that it has left. */
function standing(tab: TabState, now: number): MomentAnswer {
  const { episode } = tab;
  if (!episode) return none;
  if (episode.phase === 'held') return { act: 'hold', afterMs: 0 };
  // A card that a page load closed left a draft; the pill is the way back to it.
  if (episode.phase === 'open') {
    episode.phase = 'shown';
    episode.shownAt = now;
  }
  const leftMs = (episode.shownAt ?? now) + fadeAfterMs - now;
  if (leftMs > 0) return { act: 'offer', fadeAfterMs: leftMs };
  delete tab.episode;
  return none;
}

async function decideEpisode(session: Session, tabId: number, attention: Attention): Promise<MomentAnswer> {
  const tab = tabState(session, tabId);
  const { episode } = tab;
  if (episode?.phase !== 'held') return none;
  const now = Date.now();
  const clock = new Date(now);
  const settings = await readSettings();
  const history = await readHistory();
  const today = localDay(clock);
  const decision = decide(
    {
      strength: strength(episode, settings.rhythm, await readTuning()),
      attention,
      sounding: await isSounding(),
      otherOffer: otherOffer(session, tabId, now),
      alreadyOffered: episode.ticket !== null && session.offered.includes(episode.ticket),
      since: episode.since,
      today,
      minuteOfDay: clock.getHours() * 60 + clock.getMinutes(),
    },
    settings,
    history,
    now,
  );
  if (decision.act === 'hold') return { act: 'hold', afterMs: decision.reason === 'sound' ? limits.soundRestMs : 0 };
  if (decision.act === 'drop') {
    delete tab.episode;
    return none;
  }
  if (episode.ticket) session.offered.push(episode.ticket);
  Object.assign(episode, { phase: 'shown', shownAt: now } satisfies Partial<Episode>);
  await writeHistory(afterOffer(history, today, now));
  return { act: 'offer', fadeAfterMs };
}

/**
 * Whether another tab shows an offer or an open card. A tab that went to a page without us tells nothing, so a pill
 * counts until it would have faded and a card for ten minutes.
 */
function otherOffer(session: Session, tabId: number, now: number): boolean {
  return Object.entries(session.tabs).some(([id, { episode }]) => {
    if (Number(id) === tabId || !episode || episode.phase === 'held') return false;
    return now < (episode.shownAt ?? 0) + (episode.phase === 'open' ? limits.longestHoldMs : fadeAfterMs);
  });
}

async function isSounding(): Promise<boolean> {
  return (await browser.tabs.query({ audible: true })).length > 0;
}

/** Forgets a closed tab. */
export function forgetTab(tabId: number): Promise<void> {
  return withSession((session) => {
    delete session.tabs[tabId];
  });
}
