import * as v from 'valibot';
import { browser } from './browser';
import { type DayWords, dayWordsSchema, emptyDay } from './domain/day';

const key = 'unsent-day';

/**
 * What was said of the day and not sent, in the journal or on a card: one form, so what was begun here is gone on with
 * there. Session memory keeps it until the browser ends; it is never on the disk.
 */
export async function readUnsentDay(): Promise<DayWords> {
  const stored = await browser.storage.session.get(key);
  const parsed = v.safeParse(dayWordsSchema, stored[key]);
  return parsed.success ? parsed.output : emptyDay;
}

export async function keepUnsentDay(day: DayWords): Promise<void> {
  await browser.storage.session.set({ [key]: day });
}
