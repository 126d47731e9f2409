import type { Settings } from './settings';

type Hours = Settings['hours'];

const halfADay = 12 * 60;

/**
 * Minutes after midnight at which a new day begins for someone with these hours: in the middle of their free time, so that
 * a night shift is one day and an evening that runs late is not the next one. Never before midnight.
 */
export function newDayAt({ start, end }: Hours): number {
  if (start === end) return 0;
  const middle = Math.round((start + end) / 2);
  return start > end ? middle : Math.max(0, middle - halfADay);
}

/** An instant on the calendar of these hours: what is left of the night belongs to the day on which it began. */
export function onWorkday(hours: Hours, now: number): Date {
  const at = new Date(now);
  // By the clock on the wall, also on a day of 23 or 25 hours.
  const minute = at.getHours() * 60 + at.getMinutes() - newDayAt(hours);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + (minute < 0 ? -1 : 0));
}

/** When the next day begins for someone with these hours, epoch ms. */
export function nextWorkday(hours: Hours, now: number): number {
  const day = onWorkday(hours, now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 0, newDayAt(hours)).getTime();
}
