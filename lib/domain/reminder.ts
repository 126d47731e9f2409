import type { Settings } from './settings';

export type Reminder = NonNullable<Settings['reminder']>;
export type Weekday = Reminder['day'];

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Whether a reminder that was due at `due` is still to be shown at `now`, both epoch ms: until the next one would be. */
export const isMissed = (due: number, now: number): boolean => due <= now && now - due < weekMs;

/**
 * The next time of the reminder after `now`, both epoch ms, on this machine's clock as it is now: a day that daylight
 * saving makes longer or shorter changes nothing, and an hour that is skipped on that day falls on the one after it.
 */
export function nextReminder({ day, minute }: Reminder, now: number): number {
  const today = new Date(now);
  const ahead = (day - (today.getDay() || 7) + 7) % 7;
  const at = (days: number): number =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 0, minute).getTime();
  const next = at(ahead);
  return next > now ? next : at(ahead + 7);
}
