import type { Rhythm } from '../../lib/domain/settings';
import type { TicketReading, TicketState } from '../../lib/domain/ticket';
import { judge, type Tuning } from '../../lib/toughness/judge';
import { shippedModel } from '../../lib/toughness/model';
import { triggersFor } from '../../lib/toughness/triggers';
import type { Seen, Session } from './session';

/** A long session keeps the judgements of so many tickets, the last looked at. */
const mostSeen = 500;

/** A median wants so many other tickets, each looked at for longer than a glimpse. */
const leastTickets = 5;
const glimpseMs = 30_000;

/**
 * Judges a ticket that was just read and keeps the judgement, never the text. Without a reading, what was seen of it
 * before in this session counts. Time is added up when a visit is over, since each message of it tells all of its time.
 */
export function look(
  session: Session,
  ticket: string,
  reading: TicketReading | null,
  tuning: Tuning,
  visitOver = false,
): Seen | undefined {
  const before = session.seen[ticket];
  if (!reading) return before;
  const { customer, turns, urgent, rating, status, messages, composing, solved } = reading;
  const reopened = reading.reopened || (before !== undefined && (before.reopened || (before.solved && !solved)));
  const activeMs = (before?.activeMs ?? 0) + (reading.activeMs ?? 0);
  const medianMs = usualMs(session, ticket);
  const facts = {
    customer,
    turns,
    reopened,
    urgent,
    activeMs,
    ...(rating && { rating }),
    ...(medianMs && { medianMs }),
  };
  const judgement = judge(facts, tuning);
  const signals = judgement.signals.map(({ id }) => id);
  const seen: Seen = {
    status,
    messages,
    composing,
    score: judgement.score,
    level: judgement.level,
    signals,
    triggers: triggersFor(signals),
    boundary: judgement.boundary,
    solved,
    reopened,
    turns,
    activeMs: visitOver ? activeMs : (before?.activeMs ?? 0),
    ...(before?.decided !== undefined && { decided: before.decided }),
    ...(before?.answeredAt !== undefined && { answeredAt: before.answeredAt }),
  };
  delete session.seen[ticket];
  session.seen[ticket] = seen;
  const [oldest, ...newer] = Object.keys(session.seen);
  if (oldest !== undefined && newer.length >= mostSeen) delete session.seen[oldest];
  return seen;
}

/** The form that answers often stands on a page without the conversation: what was seen of the ticket fills the gaps. */
export function withSeen({ status, messages, composing }: TicketState, seen: Seen | undefined): TicketState {
  return { status: status ?? seen?.status ?? null, messages: messages ?? seen?.messages ?? null, composing };
}

/** This person's own median time on the other tickets of the session; undefined while there are too few. */
function usualMs(session: Session, ticket: string): number | undefined {
  const times = Object.entries(session.seen)
    .flatMap(([other, { activeMs = 0 }]) => (other !== ticket && activeMs >= glimpseMs ? [activeMs] : []))
    .sort((a, b) => a - b);
  return times.length < leastTickets ? undefined : times[Math.floor(times.length / 2)];
}

/**
 * How tough a ticket is against the bar of the chosen rhythm: 1 just reaches it, 0 does not. Beyond the bar it grows
 * with the evidence, since the bar rises over the day and the toughest are to pass it then.
 */
export function strength(
  { level, score }: Pick<Seen, 'level' | 'score'>,
  rhythm: Rhythm,
  { threshold }: Pick<Tuning, 'threshold'>,
): number {
  if (rhythm === 'ask' || level === 'calm' || (rhythm === 'roughest' && level !== 'roughest')) return 0;
  const { bias, often, roughest } = shippedModel();
  const bar = (rhythm === 'often' ? often : roughest) + Math.log(threshold);
  const odds = Math.log(score / (1 - score));
  return Math.max(1, (odds - bias) / (bar - bias));
}
