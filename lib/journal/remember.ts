import { type Entry, isKept, type Trigger } from '../domain/entry';
import { isOfHelp, isPraise, isRested, isTurnaroundOf } from '../domain/remember';
import { addDays, type LocalDay } from '../time';
import type { Journal } from './open';
import { entriesById, hasEntryOn } from './read';
import { slicesOfEntries } from './slices';

/** How many of the newest entries are looked at for something to come back, and how many at a time. */
const lookedAtMost = 1_000;
const lookedAtOnce = 200;

/**
 * What comes back after a rough ticket: the newest turnaround with one of these triggers, else the newest praise, each
 * only if it did not come back within fourteen days; never the entry itself. `now` is epoch ms.
 */
export async function remembered(
  journal: Journal,
  triggers: readonly Trigger[],
  except: string,
  now: number,
): Promise<Entry | undefined> {
  const shown = new Map((await journal.getAll('shown')).map(({ id, at }) => [id, at]));
  const may = (entry: Entry): boolean => entry.id !== except && isKept(entry) && isRested(shown.get(entry.id), now);
  let praise: Entry | undefined;
  let looked = 0;
  for await (const slice of slicesOfEntries(journal, lookedAtOnce)) {
    const turnaround = slice.find((entry) => may(entry) && isTurnaroundOf(entry, triggers));
    if (turnaround) return turnaround;
    praise ??= slice.find((entry) => may(entry) && isPraise(entry));
    looked += slice.length;
    // A praise at hand is not held back for a turnaround of long ago.
    if (praise || looked >= lookedAtMost) break;
  }
  return praise;
}

/** The newest win, praise or turnaround with words that did not come back within fourteen days. `now` is epoch ms. */
export async function recallable(journal: Journal, now: number): Promise<Entry | undefined> {
  const shown = new Map((await journal.getAll('shown')).map(({ id, at }) => [id, at]));
  let looked = 0;
  for await (const slice of slicesOfEntries(journal, lookedAtOnce)) {
    const found = slice.find((entry) => isKept(entry) && isOfHelp(entry) && isRested(shown.get(entry.id), now));
    looked += slice.length;
    if (found || looked >= lookedAtMost) return found;
  }
  return undefined;
}

/**
 * The praise that opens the week from `weekStart` on: there on its first shift only, until it is put away or the next
 * day begins. It stays the same one over the day. `now` is epoch ms and on the calendar day `today`.
 */
export async function praiseOfWeek(
  journal: Journal,
  weekStart: LocalDay,
  today: LocalDay,
  now: number,
): Promise<Entry | undefined> {
  const [shown, earlier] = await Promise.all([
    journal.getAll('shown'),
    weekStart < today && hasEntryOn(journal, weekStart, addDays(today, -1)),
  ]);
  const opened = shown.find(({ week }) => week === weekStart);
  if (opened) return opened.day === today ? (await entriesById(journal, [opened.id]))[0] : undefined;
  return earlier ? undefined : remembered(journal, [], '', now);
}
