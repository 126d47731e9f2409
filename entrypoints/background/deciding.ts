import { browser } from '../../lib/browser';
import type { Attention } from '../../lib/domain/attention';
import { afterDayPoint, isDayPoint } from '../../lib/domain/day-points';
import { withDecision } from '../../lib/domain/decisions';
import { afterOffer, type Decision, type DecisionPoint, decide, limits } from '../../lib/domain/moments';
import type { Settings } from '../../lib/domain/settings';
import { type Heard, isQuiet, listened, quietAfterMs } from '../../lib/domain/sound';
import { type MomentKind, onceWithinMs } from '../../lib/domain/ticket';
import type { MomentAnswer } from '../../lib/messages';
import { workday } from '../../lib/workday';
import { strength } from './judging';
import { type Episode, type Session, tabState } from './session';
import type { Turn } from './turn';

/** When the pill fades by itself; 0 is never. */
export const fadeAfterMs = ({ pillFor }: Settings): number => pillFor * 1_000;
export const none: MomentAnswer = { act: 'none' };

/**
 * Takes a decision point up as the episode of its tab; false where there is nothing to decide. An answer or a closing
 * is decided each time. The quieter points are only for a tough ticket on which nothing was decided since the customer
 * last wrote, so that what was dropped does not come back by them.
 */
export function raise(turn: Turn, point: DecisionPoint, ticket: string): boolean {
  const { session, desk } = turn;
  const seen = session.seen[ticket];
  if (!seen) return false;
  const now = Date.now();
  const { signals, triggers, boundary, score, level } = seen;
  const judged = { signals, triggers, boundary, score, level };
  const fresh: Episode = {
    ...judged,
    phase: 'held',
    point,
    ticket,
    offered: true,
    helpdesk: desk.helpdesk,
    since: now,
  };
  const answers = point === 'replied' || point === 'solved';
  const tab = tabState(session, desk.tabId);
  if (!answers) {
    const dealtWith = seen.decided === seen.turns || session.offered.includes(ticket);
    if (dealtWith || (tab.episode && !yields(tab.episode, now)) || strengthOf(turn, fresh) < 1) return false;
  }
  if (tab.episode) {
    const isLater = givesWay(turn, tab.episode, fresh);
    noteLoser(turn, isLater ? tab.episode : fresh, now);
    if (!isLater) return false;
  }
  seen.decided = seen.turns;
  tab.episode = fresh;
  return true;
}

/**
 * Takes up an answer or a closing that was confirmed. Two tabs, or a page and its successor, may both tell of one, so a
 * ticket is answered once within a minute.
 */
export function answer(turn: Turn, point: MomentKind, ticket: string): boolean {
  const seen = turn.session.seen[ticket];
  const now = Date.now();
  if (!seen || now < (seen.answeredAt ?? 0) + onceWithinMs) return false;
  seen.answeredAt = now;
  return raise(turn, point, ticket);
}

/**
 * A tab has one episode: a held one gives way when its time is over, to the same ticket, or to a tougher one; a point of
 * the day gives way to any ticket that is tough.
 */
function givesWay(turn: Turn, held: Episode, fresh: Episode): boolean {
  if (held.phase !== 'held') return false;
  if (isStale(held, fresh.since) || held.ticket === fresh.ticket) return true;
  return strengthOf(turn, fresh) > strengthOf(turn, held);
}

/** Of two episodes in one tab the one that lost is dropped, and its decision noted. */
function noteLoser(turn: Turn, episode: Episode, now: number): void {
  // A card that was asked for, or an offer that was made, is decided already.
  if (episode.phase !== 'held') return;
  endDayPoint(turn, episode, now);
  const reason = isStale(episode, now) ? 'held-too-long' : 'other-offer';
  note(turn, episode, { act: 'drop', reason });
}

function note(turn: Turn, episode: Episode, decision: Decision): void {
  const { point, since } = episode;
  if (!point) return;
  turn.noted = withDecision(turn.noted, { at: since, point, strength: strengthOf(turn, episode), ...decision });
}

/** Nobody asked again for ten minutes: the tab was hidden, or a draft stood there all the time. */
export const isStale = ({ phase, since }: Episode, now: number): boolean =>
  phase === 'held' && now - since >= limits.longestHoldMs;

/** Whether a quieter point may take the place of an episode. */
const yields = (episode: Episode, now: number): boolean =>
  isStale(episode, now) || (episode.phase === 'held' && isDayPoint(episode.point));

/** A point of the day is over for today once it was decided on, however that went. */
function endDayPoint(turn: Turn, { point }: Episode, now: number): void {
  if (isDayPoint(point)) turn.history = afterDayPoint(turn.history, point, workday(turn.settings.hours, now));
}

/** Decides on the held episode of a tab. */
export async function decideEpisode(turn: Turn, attention: Attention): Promise<MomentAnswer> {
  const { session, settings, history, desk } = turn;
  const tab = tabState(session, desk.tabId);
  const { episode } = tab;
  if (episode?.phase !== 'held') return none;
  const now = Date.now();
  const clock = new Date(now);
  const today = workday(settings.hours, now);
  const heard = settings.soundGate ? await listen(session, now) : null;
  const decision = decide(
    {
      point: episode.point ?? 'solved',
      strength: strengthOf(turn, episode),
      attention,
      sounding: !isQuiet(heard, now),
      otherOffer: otherOffer(turn, now),
      alreadyOffered: episode.ticket !== null && session.offered.includes(episode.ticket),
      since: episode.since,
      today,
      minuteOfDay: clock.getHours() * 60 + clock.getMinutes(),
    },
    settings,
    history,
    now,
  );
  note(turn, episode, decision);
  if (decision.act === 'hold')
    return { act: 'hold', afterMs: decision.reason === 'sound' ? quietAfterMs(heard, now) : 0 };
  endDayPoint(turn, episode, now);
  if (decision.act === 'drop') {
    delete tab.episode;
    return none;
  }
  if (episode.ticket) session.offered.push(episode.ticket);
  Object.assign(episode, { phase: 'shown', shownAt: now } satisfies Partial<Episode>);
  if (!isDayPoint(episode.point)) turn.history = afterOffer(history, today, now);
  return { act: 'offer', fadeAfterMs: fadeAfterMs(settings) };
}

function strengthOf({ settings, tuning }: Turn, judged: Pick<Episode, 'level' | 'score'>): number {
  return strength(judged, settings.rhythm, tuning);
}

/**
 * Whether another tab shows an offer or an open card. A tab that went to a page without us tells nothing, so a pill
 * counts until it would have faded; a card, or a pill that stays, for ten minutes.
 */
function otherOffer({ session, settings, desk }: Turn, now: number): boolean {
  const pillMs = fadeAfterMs(settings) || limits.longestHoldMs;
  return Object.entries(session.tabs).some(([id, { episode }]) => {
    if (Number(id) === desk.tabId || !episode || episode.phase === 'held') return false;
    return now < (episode.shownAt ?? 0) + (episode.phase === 'open' ? limits.longestHoldMs : pillMs);
  });
}

/** Looks whether a tab sounds, and remembers it: a sound that just ended still counts. */
async function listen(session: Session, now: number): Promise<Heard | null> {
  const sounding = (await browser.tabs.query({ audible: true })).length > 0;
  const heard = listened(session.heard ?? null, sounding, now);
  if (heard) session.heard = heard;
  else delete session.heard;
  return heard;
}
