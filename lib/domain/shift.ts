import type { Settings } from './settings';

/** Where the hours are all day, a new day of work begins here: a late evening belongs to the day before. */
const turnOfDay = 4 * 60;

/** When the next shift begins after `now` (epoch ms), on the clock of the wall, with or without a midnight in between. */
export function nextShift({ start, end }: Settings['hours'], now: number): number {
  const day = new Date(now);
  const at = (daysOn: number): number =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn, 0, start === end ? turnOfDay : start).getTime();
  return at(0) > now ? at(0) : at(1);
}
