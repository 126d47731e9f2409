/** Spans of time to look in; `days` is from one day to another, as the person says. */
export const periods = ['any', 'week', 'month', 'year', 'last-year', 'days'] as const;
export type Period = (typeof periods)[number];

/** The days of a period, both included, where `today` is a calendar day and the week began on `weekStart`; empty is open. */
export function daysOf(
  period: Exclude<Period, 'days'>,
  today: string,
  weekStart: string,
): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const spans = {
    any: { from: '', to: '' },
    week: { from: weekStart, to: '' },
    month: { from: `${today.slice(0, 7)}-01`, to: '' },
    year: { from: `${year}-01-01`, to: '' },
    'last-year': { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
  return spans[period];
}
