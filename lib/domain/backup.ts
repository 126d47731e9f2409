export const backupRhythms = ['off', 'daily', 'weekly'] as const;
export const backupPlaces = ['folder', 'downloads'] as const;
/** How many backups are kept; older ones of ours are removed. */
export const backupsKept = [3, 7, 30] as const;
/** After how many weeks without a backup the week page says so; 0: never. */
export const reminderWeeks = [0, 2, 4, 8] as const;

export type BackupRhythm = (typeof backupRhythms)[number];
export type BackupPlace = (typeof backupPlaces)[number];

const day = 24 * 60 * 60 * 1000;
const every: Record<Exclude<BackupRhythm, 'off'>, number> = { daily: day, weekly: 7 * day };
/** A daily one that was late yesterday must not be later today, and tomorrow later still. */
const earlyMs = 4 * 60 * 60 * 1000;

/** Whether a backup is due at `now`. `lastAt` is when the last one was made, null: never. Epoch ms. */
export function isDue(rhythm: BackupRhythm, lastAt: number | null, now: number): boolean {
  if (rhythm === 'off') return false;
  // A clock that was wrong and went back would else keep a backup waiting for years.
  return lastAt === null || now - lastAt >= every[rhythm] - earlyMs || lastAt > now + day;
}

/**
 * How many whole weeks there was no backup or export, where that is at least `atLeast` (0: it is never told). `firstAt` is
 * when the first entry was written, `lastAt` when the journal was last written to a file; null where there is none.
 */
export function weeksWithout(
  atLeast: number,
  lastAt: number | null,
  firstAt: number | null,
  now: number,
): number | null {
  const since = lastAt ?? firstAt;
  if (atLeast === 0 || since === null) return null;
  const weeks = Math.floor((now - since) / (7 * day));
  return weeks >= atLeast ? weeks : null;
}

/** The name of a backup made at a local time, such as `space-between-2026-11-24-0935.json`. They sort by their time. */
export function backupName(made: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const date = [made.getFullYear(), pad(made.getMonth() + 1), pad(made.getDate())].join('-');
  return `space-between-${date}-${pad(made.getHours())}${pad(made.getMinutes())}.json`;
}

/** Splits backups, oldest first, into those that are kept and those that have to go. */
export function rotated<T>(backups: readonly T[], keep: number): { kept: T[]; gone: T[] } {
  const from = Math.max(0, backups.length - keep);
  return { kept: backups.slice(from), gone: backups.slice(0, from) };
}
