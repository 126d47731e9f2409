export const views = ['week', 'month', 'quarter'] as const;
export type View = (typeof views)[number];

/** A week, a month or a quarter by its first and last calendar day, both included. */
export interface Period {
  view: View;
  first: string;
  last: string;
}

/** Where the week page may be: a period, the raise file or the playbook. */
export type Place = { at: 'period'; view: View; day: string } | { at: 'raise' } | { at: 'playbook' };

const aDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text names a day that there is. */
export function isDay(text: string): boolean {
  return aDay.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** The place that an address names (`#2026-11-16`, `#month-2026-11-01`, `#raise`), or null. */
export function placeInAddress(hash: string): Place | null {
  const name = hash.slice(1);
  if (name === 'raise' || name === 'playbook') return { at: name };
  const [, view = 'week', day = ''] = /^(?:(month|quarter)-)?([\d-]+)$/.exec(name) ?? [];
  const found = views.find((one) => one === view);
  return found && isDay(day) ? { at: 'period', view: found, day } : null;
}

/** The address of a period. */
export const addressOf = ({ view, first }: Pick<Period, 'view' | 'first'>): string =>
  view === 'week' ? `#${first}` : `#${view}-${first}`;
