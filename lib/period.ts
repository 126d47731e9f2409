import type { Period, View } from './domain/period';
import { addDays, type LocalDay, startOfWeek } from './time';

/** The first day of the month, or of the quarter, that holds `day`. */
function startOfMonth(day: LocalDay, view: Exclude<View, 'week'>): LocalDay {
  const month = Number(day.slice(5, 7));
  const first = view === 'month' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/** The week, month or quarter that holds `day`; `weekStart` is 1 Monday … 7 Sunday. */
export function periodOf(view: View, day: LocalDay, weekStart: number): Period {
  const first = view === 'week' ? startOfWeek(day, weekStart) : startOfMonth(day, view);
  // Forty days on is always in the next month, a hundred in the next quarter.
  const last = view === 'week' ? addDays(first, 6) : addDays(startOfMonth(addDays(first, reach[view]), view), -1);
  return { view, first, last };
}

const reach = { month: 40, quarter: 100 } as const;

/** The period before or after. */
export function neighbour({ view, first, last }: Period, weekStart: number, step: -1 | 1): Period {
  return periodOf(view, step < 0 ? addDays(first, -1) : addDays(last, 1), weekStart);
}

/** The calendar days of a period, in order. */
export function daysOf({ first, last }: Pick<Period, 'first' | 'last'>): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
