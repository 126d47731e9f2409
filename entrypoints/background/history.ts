import * as v from 'valibot';
import { browser } from '../../lib/browser';
import { noHistory, type OfferHistory } from '../../lib/domain/moments';
import { inOrder } from './session';

const storageKey = 'offers';
const time = v.nullable(v.number());
const day = v.nullable(v.string());
const historySchema = v.object({
  day: v.fallback(v.string(), noHistory.day),
  offersToday: v.fallback(v.number(), noHistory.offersToday),
  lastOfferAt: v.fallback(time, noHistory.lastOfferAt),
  dismissalsInRow: v.fallback(v.number(), noHistory.dismissalsInRow),
  snoozedUntil: v.fallback(time, noHistory.snoozedUntil),
  closedUntil: v.fallback(time, noHistory.closedUntil),
  recallDay: v.fallback(day, noHistory.recallDay),
  dayCloseDay: v.fallback(day, noHistory.dayCloseDay),
  rhythmAsked: v.fallback(v.boolean(), noHistory.rhythmAsked),
});

/** The counters and times of past offers; broken ones start anew. */
export async function readHistory(): Promise<OfferHistory> {
  const stored = await browser.storage.local.get(storageKey);
  const parsed = v.safeParse(historySchema, stored[storageKey] ?? {});
  return parsed.success ? parsed.output : noHistory;
}

export async function writeHistory(history: OfferHistory): Promise<void> {
  await browser.storage.local.set({ [storageKey]: history });
}

/** Changes the history between two turns, never within one. */
export function changeHistory(change: (history: OfferHistory) => OfferHistory): Promise<void> {
  return inOrder(async () => writeHistory(change(await readHistory())));
}
