import type { Entry } from '../../lib/domain/entry';
import { type Inventory, parseInventory } from '../../lib/domain/inventory';
import type { Period } from '../../lib/domain/period';
import { type Journal, type OpenProblem, openJournal, openProblem } from '../../lib/journal/open';
import { entriesOfDays, keepsake, keepsakeOf } from '../../lib/journal/read';
import { praiseOfWeek } from '../../lib/journal/remember';
import { periodOf } from '../../lib/period';
import { localDay } from '../../lib/time';

/** What was read, or why it can't be: an answer, not an exception. */
export type Read<T> = ({ read: true } & T) | { read: false; problem: OpenProblem };

/** A period as it is in the journal. */
export interface Days {
  entries: Entry[];
  line: string;
  /** When the line was written or last looked at, epoch ms. */
  lineAt: number;
  letter: string;
  inventory: Inventory;
  /** One own highlight for the first shift of the week. */
  opener: Entry | null;
}
export type LoadedDays = Read<Days> & { period: Period };

export async function loadDays(period: Period, weekStart: number): Promise<LoadedDays> {
  const read = await reading(async (journal) => {
    const [entries, line, letter, inventory, opener] = await Promise.all([
      entriesOfDays(journal, period.first, period.last),
      keepsakeOf(journal, 'line'),
      keepsake(journal, 'letter'),
      keepsake(journal, 'inventory'),
      openerOf(journal, period, weekStart),
    ]);
    return {
      ...{ entries, letter, opener },
      line: line?.text ?? '',
      lineAt: line?.updatedAt ?? 0,
      inventory: parseInventory(inventory),
    };
  });
  return { ...read, period };
}

/** The opener belongs to the week that holds today. */
async function openerOf(journal: Journal, { view, first, last }: Period, weekStart: number): Promise<Entry | null> {
  const now = new Date();
  const today = localDay(now);
  if (view !== 'week' || today < first || today > last) return null;
  return (await praiseOfWeek(journal, periodOf('week', today, weekStart).first, today, now.getTime())) ?? null;
}

/** Reads from the journal; one that can't be read is an answer, not an exception. */
export async function reading<T extends object>(read: (journal: Journal) => Promise<T>): Promise<Read<T>> {
  try {
    return { read: true, ...(await read(await openJournal())) };
  } catch (error) {
    return { read: false, problem: await openProblem(error) };
  }
}
