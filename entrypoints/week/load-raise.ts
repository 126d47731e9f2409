import type { Entry } from '../../lib/domain/entry';
import { parseRaise, type Raise } from '../../lib/domain/raise';
import { entriesOfDays, keepsake } from '../../lib/journal/read';
import type { LocalDay } from '../../lib/time';
import { type Read, reading } from './load';

/** What the person made of their raise file. */
export const loadRaise = (): Promise<Read<{ raise: Raise }>> =>
  reading(async (journal) => ({ raise: parseRaise(await keepsake(journal, 'raise')) }));

/** The starred entries of these days, oldest first. */
export const loadStarred = (from: LocalDay, to: LocalDay): Promise<Read<{ starred: Entry[] }>> =>
  reading(async (journal) => {
    const entries = await entriesOfDays(journal, from, to);
    return { starred: entries.filter(({ starred }) => starred) };
  });
