import type { Entry } from '../../lib/domain/entry';
import { type Inventory, parseInventory } from '../../lib/domain/inventory';
import type { Period } from '../../lib/domain/period';
import { type Outdated, type Play, parseOutdated } from '../../lib/domain/playbook';
import { parseRaise, type Raise } from '../../lib/domain/raise';
import { type Journal, type OpenProblem, openJournal, openProblem } from '../../lib/journal/open';
import { ownPlaybook } from '../../lib/journal/playbook';
import { entriesOfDays, keepsake, keepsakeOf } from '../../lib/journal/read';
import { praiseOfWeek } from '../../lib/journal/remember';
import { periodOf } from '../../lib/period';
import { type LocalDay, localDay } from '../../lib/time';

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

export const loadPlaybook = (today: LocalDay): Promise<Read<{ plays: Play[]; aside: Outdated[] }>> =>
  reading(async (journal) => {
    const [plays, outdated] = await Promise.all([ownPlaybook(journal, today), keepsake(journal, 'outdated')]);
    return { plays, aside: parseOutdated(outdated) };
  });

/** What the person made of their raise file. */
export const loadRaise = (): Promise<Read<{ raise: Raise }>> =>
  reading(async (journal) => ({ raise: parseRaise(await keepsake(journal, 'raise')) }));

/** The starred entries of these days, oldest first. */
export const loadStarred = (from: LocalDay, to: LocalDay): Promise<Read<{ starred: Entry[] }>> =>
  reading(async (journal) => {
    const entries = await entriesOfDays(journal, from, to);
    return { starred: entries.filter(({ starred }) => starred) };
  });

async function reading<T extends object>(read: (journal: Journal) => Promise<T>): Promise<Read<T>> {
  try {
    return { read: true, ...(await read(await openJournal())) };
  } catch (error) {
    return { read: false, problem: await openProblem(error) };
  }
}
