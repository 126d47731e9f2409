import type { FactSignalId } from './signals';

/**
 * What the ticket itself says, as shares of the way from an ordinary message to the stricter threshold. No set of data
 * has these facts, so the shares are chosen: one alone is not enough (but for a bad rating), two mostly pass the more
 * sensitive threshold, three the stricter one.
 */
export interface Facts {
  readonly turns: number;
  readonly reopened: boolean;
  readonly urgent: boolean;
  readonly rating?: 'good' | 'bad';
  /** In ms. */
  readonly activeMs?: number;
  /** In ms. */
  readonly medianMs?: number;
}

const badRatingShare = 0.8;
const reopenedShare = 0.42;
const urgentShare = 0.32;
const manyTurnsShare = 0.45;
const longTimeShare = 0.42;

/** Customer messages from which a ticket begins to be long, and from which it is certainly so. */
const turnsFrom = 4;
const turnsFull = 7;

/** Times the person's own median, from where it begins to tell and where it is plain. */
const timeFrom = 2;
const timeFull = 3.5;
/** Below ten minutes nothing is long, however short the day's other tickets were. */
const timeLeastMs = 10 * 60_000;

export function factShares(facts: Facts): [id: FactSignalId, share: number][] {
  const shares: [FactSignalId, number][] = [
    ['bad-rating', facts.rating === 'bad' ? badRatingShare : 0],
    ['many-turns', manyTurnsShare * ramp(facts.turns, turnsFrom - 1, turnsFull)],
    ['reopened', facts.reopened ? reopenedShare : 0],
    ['urgent', facts.urgent ? urgentShare : 0],
    ['long-time', longTimeShare * longTime(facts)],
  ];
  return shares.filter(([, share]) => share > 0);
}

function longTime({ activeMs, medianMs }: Facts): number {
  if (activeMs === undefined || medianMs === undefined || medianMs <= 0 || activeMs < timeLeastMs) return 0;
  return ramp(activeMs / medianMs, timeFrom, timeFull);
}

/** 0 up to `from`, 1 from `full` on. */
function ramp(value: number, from: number, full: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, (value - from) / (full - from))) : 0;
}
