import { type Attention, type HoldReason, holdReason, longestHoldMs } from './attention';
import { type DayPoint, hadToday, isClosed, isDayPoint, isWanted } from './day-points';
import type { Settings } from './settings';
import type { MomentKind } from './ticket';
import { nextWorkday } from './workday';

const minute = 60_000;

export const limits = {
  /** At most one automatic offer in 45 minutes; doubled after three dismissals in a row. */
  coolDownMs: 45 * minute,
  dismissalsThatDouble: 3,
  /** Five ask, once and for all, whether it should come only when asked. */
  dismissalsThatAsk: 5,
  /** At most four automatic offers a day. */
  offersADay: 4,
  longestHoldMs,
  /** Each offer of the day raises the bar by this share, so that the toughest tickets are favoured. */
  rise: 0.15,
} as const;

/** Counters and times, all that is kept of offers: no ticket, no text. */
export interface OfferHistory {
  /** The day that `offersToday` counts; a night shift is one day. */
  day: string;
  offersToday: number;
  lastOfferAt: number | null;
  dismissalsInRow: number;
  snoozedUntil: number | null;
  /** The day was closed: silence until the next shift begins, epoch ms. */
  closedUntil: number | null;
  /** The days on which recall, and the closing of the day, last came. */
  recallDay: string | null;
  dayCloseDay: string | null;
  /** Whether the person was asked about coming only when asked. */
  rhythmAsked: boolean;
}

export const noHistory: OfferHistory = {
  day: '',
  offersToday: 0,
  lastOfferAt: null,
  dismissalsInRow: 0,
  snoozedUntil: null,
  closedUntil: null,
  recallDay: null,
  dayCloseDay: null,
  rhythmAsked: false,
};

/**
 * The only times an automatic offer may appear: an answer or a closing was confirmed, a tough ticket was left for the
 * list, the agent came back to one after five idle minutes, or is about to answer one; and the two points of the day.
 */
export type DecisionPoint = MomentKind | 'left' | 'returned' | 'before-reply' | DayPoint;

/** What is known at a decision point. */
export interface MomentFacts {
  point: DecisionPoint;
  /**
   * How tough the ticket is against the bar of the chosen rhythm: 1 just reaches it, 0 is nothing to name. A point of
   * the day has no ticket and asks for none.
   */
  strength: number;
  attention: Attention;
  /** A tab sounds now, or did within the last ten seconds. */
  sounding: boolean;
  /** Another tab shows an offer or an open card. */
  otherOffer: boolean;
  /** This ticket had its offer. */
  alreadyOffered: boolean;
  /** When this moment first came, epoch ms. */
  since: number;
  /** Now on this machine's clock: the day that it counts for and the minutes after midnight. */
  today: string;
  minuteOfDay: number;
}

export type DropReason =
  | 'only-when-asked'
  | 'not-tough'
  /** It would have passed the bar of the morning, which each offer of the day raises. */
  | 'risen-bar'
  | 'already-offered'
  /** This point of the day came before. */
  | 'had-today'
  | 'day-closed'
  | 'outside-hours'
  | 'snoozed'
  | 'cap'
  | 'cool-down'
  | 'other-offer'
  | 'held-too-long'
  | WaitReason;

/** What may pass by waiting. */
export type WaitReason = HoldReason | 'sound';

export type Decision = { act: 'offer' } | { act: 'hold'; reason: WaitReason } | { act: 'drop'; reason: DropReason };

/** The cool-down in force, in ms. */
export function coolDownMs(dismissalsInRow: number): number {
  return limits.coolDownMs * (dismissalsInRow >= limits.dismissalsThatDouble ? 2 : 1);
}

/** Whether `minuteOfDay` lies inside the hours; equal ends mean all day, and a start after the end spans midnight. */
export function insideHours({ start, end }: Settings['hours'], minuteOfDay: number): boolean {
  if (start === end) return true;
  return start < end ? minuteOfDay >= start && minuteOfDay < end : minuteOfDay >= start || minuteOfDay < end;
}

/**
 * Whether an automatic offer may be made now. Pure: `now` is epoch ms. What won't pass by waiting is dropped for good;
 * what may pass within ten minutes (typing, a draft, a call, another window) is held.
 */
export function decide(facts: MomentFacts, settings: Settings, history: OfferHistory, now: number): Decision {
  const drop = dropReason(facts, settings, history, now);
  if (drop) return { act: 'drop', reason: drop };
  const hold = holdReason(facts.attention) ?? (settings.soundGate && facts.sounding ? 'sound' : null);
  if (hold === null) return { act: 'offer' };
  // Before an answer is now or never: a moment later it is being written.
  if (facts.point === 'before-reply') return { act: 'drop', reason: hold };
  return now - facts.since >= limits.longestHoldMs
    ? { act: 'drop', reason: 'held-too-long' }
    : { act: 'hold', reason: hold };
}

function dropReason(facts: MomentFacts, settings: Settings, history: OfferHistory, now: number): DropReason | null {
  const { point, today, minuteOfDay } = facts;
  const offersToday = history.day === today ? history.offersToday : 0;
  if (settings.rhythm === 'ask') return 'only-when-asked';
  const own = isDayPoint(point) ? dayDrop(point, settings, history, today) : ticketDrop(facts, offersToday);
  if (own) return own;
  if (isClosed(history, now)) return 'day-closed';
  // The hour for closing the day is chosen by itself; mostly it is the one at which the working hours end.
  if (point !== 'day-close' && !insideHours(settings.hours, minuteOfDay)) return 'outside-hours';
  if (history.snoozedUntil !== null && now < history.snoozedUntil) return 'snoozed';
  const often = isDayPoint(point) ? null : tooOften(history, offersToday, now);
  return often ?? (facts.otherOffer ? 'other-offer' : null);
}

function ticketDrop({ alreadyOffered, strength }: MomentFacts, offersToday: number): DropReason | null {
  if (alreadyOffered) return 'already-offered';
  if (strength < 1) return 'not-tough';
  return strength < 1 + limits.rise * offersToday ? 'risen-bar' : null;
}

function dayDrop(point: DayPoint, settings: Settings, history: OfferHistory, today: string): DropReason | null {
  if (!isWanted(point, settings)) return 'only-when-asked';
  return hadToday(point, history, today) ? 'had-today' : null;
}

function tooOften({ lastOfferAt, dismissalsInRow }: OfferHistory, offersToday: number, now: number): DropReason | null {
  if (offersToday >= limits.offersADay) return 'cap';
  return lastOfferAt !== null && now < lastOfferAt + coolDownMs(dismissalsInRow) ? 'cool-down' : null;
}

/** The history after an offer was shown. */
export function afterOffer(history: OfferHistory, today: string, now: number): OfferHistory {
  const offersToday = history.day === today ? history.offersToday : 0;
  return { ...history, day: today, offersToday: offersToday + 1, lastOfferAt: now };
}

/** How a pill ended: opened as the card or as the snooze menu, dismissed, or faded. */
export type OfferAnswer = 'opened' | 'snooze' | 'dismissed' | 'faded';

/** The history after an answer. Fading is no answer: it changes nothing. */
export function afterAnswer(history: OfferHistory, answer: OfferAnswer): OfferHistory {
  if (answer === 'faded') return history;
  return { ...history, dismissalsInRow: answer === 'dismissed' ? history.dismissalsInRow + 1 : 0 };
}

/** Whether it is time for the one question: "Only when you ask from now on?" */
export function asksRhythm({ dismissalsInRow, rhythmAsked }: OfferHistory): boolean {
  return !rhythmAsked && dismissalsInRow >= limits.dismissalsThatAsk;
}

export type Snooze = 'quarter' | 'call' | 'tomorrow';

/** When a snooze ends, epoch ms. A call is an hour; tomorrow is the next day of these hours, midnight where they are all day. */
export function snoozeEnd(snooze: Snooze, hours: Settings['hours'], now: number): number {
  if (snooze === 'tomorrow') return nextWorkday(hours, now);
  return now + (snooze === 'quarter' ? 15 : 60) * minute;
}
