import type { Entry } from '../../lib/domain/entry';
import { NewerJournal, openJournal } from '../../lib/journal/open';
import { entriesOfDays, keepsake } from '../../lib/journal/read';
import { addDays, type LocalDay } from '../../lib/time';

/** A week as it is in the journal, or why it can't be read. */
export type LoadedWeek =
  | { read: true; start: LocalDay; entries: Entry[]; line: string; letter: string }
  | { read: false; start: LocalDay; problem: 'open' | 'newer' };

/** Reads the seven days from `start`. A journal that can't be opened is an answer, not an exception. */
export async function loadWeek(start: LocalDay): Promise<LoadedWeek> {
  try {
    const journal = await openJournal();
    const [entries, line, letter] = await Promise.all([
      entriesOfDays(journal, start, addDays(start, 6)),
      keepsake(journal, 'line'),
      keepsake(journal, 'letter'),
    ]);
    return { read: true, start, entries, line, letter };
  } catch (error) {
    return { read: false, start, problem: error instanceof NewerJournal ? 'newer' : 'open' };
  }
}

/** The day that the address asks for (`week.html#2026-11-16`), if it is one. */
export function dayInAddress(hash: string): LocalDay | null {
  const day = hash.slice(1);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}
