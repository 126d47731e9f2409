import type { Entry } from './entry';

/** The entries of one calendar day, newest first. */
export interface JournalDay {
  day: string;
  entries: Entry[];
}

/** Groups entries, newest first, by the day on which they were written; the newest day comes first. */
export function groupByDay(entries: readonly Entry[]): JournalDay[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) days.set(entry.localDay, [...(days.get(entry.localDay) ?? []), entry]);
  return [...days].sort(([a], [b]) => b.localeCompare(a)).map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/** An entry's own clock as a date in UTC: after travel, a lunch break stays at noon. */
export const clockOf = ({ createdAt, utcOffsetMin }: Entry): Date => new Date(createdAt + utcOffsetMin * 60_000);

const tagsAtMost = 40;
const tagLength = 80;

/** Tags from one typed line: separated by commas of any script, `#` or not, each once. */
export function parseTags(line: string): string[] {
  const tags = line.split(/[,،、，;\n]/u).map((tag) => tag.trim().replace(/^#+/, '').trim().slice(0, tagLength));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, tagsAtMost);
}
