import * as v from 'valibot';
import { type DayWords, dayWordsSchema, emptyDay } from './domain/day';
import { openJournal } from './journal/open';
import { keepsake } from './journal/read';
import { putKeepsake } from './journal/write';

const name = 'unsent-day';

/**
 * What was said of the day and not sent, in the journal or on a card: one form, so what was begun here is gone on with
 * there. Nothing where the journal is locked or can't be read.
 */
export async function readUnsentDay(): Promise<DayWords> {
  const kept = await openJournal()
    .then((journal) => keepsake(journal, name))
    .catch(() => '');
  return unsentDayOf(kept);
}

/** The day as it was kept; an empty one of what is no such text. */
export function unsentDayOf(text: string): DayWords {
  try {
    return v.parse(dayWordsSchema, JSON.parse(text));
  } catch {
    return emptyDay;
  }
}

/** Keeps it over a crash and an update. Only the background calls this. */
export async function keepUnsentDay(day: DayWords): Promise<void> {
  const isSaid = [day.open, day.word, ...day.good.flatMap(({ what, why }) => [what, why])].some(Boolean);
  const text = isSaid ? JSON.stringify(day) : '';
  await putKeepsake(await openJournal(), { name, text, updatedAt: Date.now() });
}
