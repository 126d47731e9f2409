import * as v from 'valibot';
import { browser } from '../../lib/browser';
import type { Tuning } from '../../lib/toughness/judge';
import { learned } from '../../lib/toughness/learn';
import { type SignalId, signalIds } from '../../lib/toughness/signals';
import { tabState, withSession } from './session';

const storageKey = 'tuning';
const factor = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const neutral: Tuning = { threshold: 1, weights: {}, off: [] };
export const tuningSchema = v.fallback(
  v.object({
    threshold: v.fallback(factor, neutral.threshold),
    weights: v.fallback(v.record(v.picklist(signalIds), factor), neutral.weights),
    off: v.fallback(v.array(v.picklist(signalIds)), [...neutral.off]),
  }),
  { ...neutral, off: [] },
);

/** What the person's "not tough" and "that one was hard" have shifted so far; neutral where nothing readable is stored. */
export async function readTuning(): Promise<Tuning> {
  const stored = await browser.storage.local.get(storageKey);
  return v.parse(tuningSchema, stored[storageKey]);
}

/** One change at a time: a switch may be used while a word on a ticket is being learned. */
let turn: Promise<unknown> = Promise.resolve();

function changeTuning(change: (tuning: Tuning) => Tuning): Promise<Tuning> {
  const run = turn.then(async () => {
    const tuning = change(await readTuning());
    await browser.storage.local.set({ [storageKey]: tuning });
    return tuning;
  });
  turn = run.catch(() => undefined);
  return run;
}

/** Takes the person's word for it: the ticket in this tab was tough, or it was not. Only factors are kept. */
export async function learn(tabId: number, tough: boolean): Promise<null> {
  const signals = await withSession((session) => tabState(session, tabId).episode?.signals ?? []);
  const known = signals.filter((id): id is SignalId => signalIds.some((signal) => signal === id));
  await changeTuning((tuning) => learned(tuning, known, tough));
  return null;
}

/** Switches one signal on or off. */
export function switchSignal(signal: SignalId, on: boolean): Promise<Tuning> {
  return changeTuning((tuning) => {
    const others = tuning.off.filter((id) => id !== signal);
    return { ...tuning, off: on ? others : [...others, signal] };
  });
}

/** Forgets what was learned. What the person switched off is their choice and stays. */
export function forgetLearned(): Promise<Tuning> {
  return changeTuning(({ off }) => ({ ...neutral, off }));
}
