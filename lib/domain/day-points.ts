import type { OfferHistory } from './moments';
import type { Settings } from './settings';

/** The two points that belong to the day and not to a ticket: recall of a time they helped, and closing the day. */
export const dayPoints = ['recall', 'day-close'] as const;
export type DayPoint = (typeof dayPoints)[number];

/** The hour chosen for closing the day holds for two hours, and never into the next day. */
export const closeWithinMs = 2 * 60 * 60_000;

const dayOf = { recall: 'recallDay', 'day-close': 'dayCloseDay' } as const;
type Chosen = Pick<Settings, 'rhythm' | 'recall' | 'dayClose' | 'hours'>;
type Had = Pick<OfferHistory, 'recallDay' | 'dayCloseDay' | 'closedUntil'>;

export const isDayPoint = (point: string | undefined): point is DayPoint => dayPoints.some((one) => one === point);

/** Whether the person wants this point at all. */
export function isWanted(point: DayPoint, { rhythm, recall, dayClose }: Chosen): boolean {
  return rhythm !== 'ask' && (point === 'recall' ? recall : dayClose !== null);
}

/** Whether it came on this local day already, however it ended. */
export const hadToday = (point: DayPoint, history: Had, today: string): boolean => history[dayOf[point]] === today;

/** The history after a point of the day came: no count, no cool-down, only that it came. */
export function afterDayPoint(history: OfferHistory, point: DayPoint, today: string): OfferHistory {
  return { ...history, [dayOf[point]]: today };
}

/**
 * When a point may come on the local day that is `daysOn` after `now`: from, and until before, in epoch ms. Recall
 * belongs to the start of the working hours, so a night that spans midnight brings none at twelve; where a time for
 * closing the day is chosen, it is too late for recall from then on.
 */
function span(point: DayPoint, { hours, dayClose }: Chosen, now: number, daysOn = 0): { from: number; until: number } {
  const day = new Date(now);
  // The constructor goes by the clock on the wall, also on a day of 23 or 25 hours.
  const at = (minutes: number): number =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn, 0, minutes).getTime();
  const midnight = at(24 * 60);
  if (point === 'day-close') {
    const from = at(dayClose ?? 0);
    return { from, until: Math.min(from + closeWithinMs, midnight) };
  }
  const { start, end } = hours;
  const from = at(start === end ? 0 : start);
  const closing = dayClose === null ? midnight : at(dayClose);
  return { from, until: Math.min(start < end ? at(end) : midnight, closing > from ? closing : midnight) };
}

/** Whether the day was closed and the next shift has not begun. */
export const isClosed = ({ closedUntil }: Pick<Had, 'closedUntil'>, now: number): boolean =>
  closedUntil !== null && now < closedUntil;

/** The point of the day that is due at `now` (epoch ms, which counts for the day `today`), or null. */
export function duePoint(chosen: Chosen, history: Had, today: string, now: number): DayPoint | null {
  const isDue = (point: DayPoint): boolean => {
    const { from, until } = span(point, chosen, now);
    return isWanted(point, chosen) && !hadToday(point, history, today) && now >= from && now < until;
  };
  return isClosed(history, now) ? null : (dayPoints.find(isDue) ?? null);
}

/**
 * From when on it is worth asking for a point of the day, epoch ms and not before `now`; null where none is wanted. `dayOf`
 * tells the day that an instant counts for.
 */
export function nextDue(chosen: Chosen, history: Had, dayOf: (epochMs: number) => string, now: number): number | null {
  const free = Math.max(now, history.closedUntil ?? 0);
  const times = dayPoints
    .filter((point) => isWanted(point, chosen))
    // That of a night shift may be over for this calendar day and the next.
    .flatMap((point) => [0, 1, 2].map((daysOn) => ({ point, ...span(point, chosen, free, daysOn) })))
    .map(({ point, from, until }) => ({ point, at: Math.max(from, free), until }))
    .filter(({ point, at, until }) => at < until && !hadToday(point, history, dayOf(at)))
    .map(({ at }) => at);
  return times.length === 0 ? null : Math.min(...times);
}
