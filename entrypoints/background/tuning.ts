import * as v from 'valibot';
import { browser } from '../../lib/browser';
import type { Tuning } from '../../lib/toughness/judge';
import { learned } from '../../lib/toughness/learn';
import { type SignalId, signalIds } from '../../lib/toughness/signals';
import { tabState, withSession } from './session';

const storageKey = 'tuning';
const factor = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const tuningSchema = v.object({
  threshold: v.fallback(factor, 1),
  weights: v.fallback(v.record(v.picklist(signalIds), factor), {}),
  off: v.fallback(v.array(v.picklist(signalIds)), []),
});

/** What the person's "not tough" and "that one was hard" have shifted so far; neutral where nothing was said. */
export async function readTuning(): Promise<Tuning> {
  const stored = await browser.storage.local.get(storageKey);
  return v.parse(tuningSchema, stored[storageKey] ?? {});
}

/** Takes the person's word for it: the ticket in this tab was tough, or it was not. Only factors are kept. */
export async function learn(tabId: number, tough: boolean): Promise<null> {
  const signals = await withSession((session) => tabState(session, tabId).episode?.signals ?? []);
  const known = signals.filter((id): id is SignalId => signalIds.some((signal) => signal === id));
  await browser.storage.local.set({ [storageKey]: learned(await readTuning(), known, tough) });
  return null;
}
