import { goodThingsRest } from '../domain/closings';
import { addDays, type LocalDay } from '../time';
import type { Journal } from './open';
import { entriesOfDays } from './read';

/** A block of good things cannot be older than this. */
const lookedBackDays = 90;

/** The day from which three good things are asked for again, or null where they are not resting. */
export async function restOfGoodThings(journal: Journal, today: LocalDay): Promise<LocalDay | null> {
  const entries = await entriesOfDays(journal, addDays(today, -lookedBackDays), today);
  const days = entries.filter(({ day }) => day && day.good.length > 0).map(({ localDay }) => localDay);
  return goodThingsRest(days, today);
}
