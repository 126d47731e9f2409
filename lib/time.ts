/** A calendar day as `YYYY-MM-DD`, in the time zone where it was written. */
export type LocalDay = string;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The calendar day of `date` on this machine's clock; never the UTC day. */
export function localDay(date: Date): LocalDay {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** `epochMs` with the local calendar day and the offset from UTC in minutes (east is positive), as entries keep them. */
export function stamp(epochMs: number): { createdAt: number; localDay: LocalDay; utcOffsetMin: number } {
  const date = new Date(epochMs);
  return { createdAt: epochMs, localDay: localDay(date), utcOffsetMin: -date.getTimezoneOffset() || 0 };
}

/** The day as a `Date` at midday UTC, where adding days never meets a daylight-saving change. */
export function middayUtc(day: LocalDay): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The calendar day `days` after `day` (negative: before). */
export function addDays(day: LocalDay, days: number): LocalDay {
  const date = middayUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first day of the week that holds `day`; `weekStart` is 1 Monday … 7 Sunday, as in `Intl.Locale` week info. */
export function startOfWeek(day: LocalDay, weekStart: number): LocalDay {
  const weekday = middayUtc(day).getUTCDay() || 7;
  return addDays(day, -((weekday - weekStart + 7) % 7));
}

/** The locale's own first day of the week, 1 Monday … 7 Sunday; Monday (ISO 8601) where the browser can't tell. */
export function localeWeekStart(locale: string): number {
  const intl = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (intl.getWeekInfo?.() ?? intl.weekInfo)?.firstDay ?? 1;
}
