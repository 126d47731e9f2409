import { onWorkday } from './domain/workday';
import { type LocalDay, localDay } from './time';

/** The calendar day that an instant counts for, where a night shift is one day. */
export const workday = (hours: Parameters<typeof onWorkday>[0], now: number): LocalDay =>
  localDay(onWorkday(hours, now));
