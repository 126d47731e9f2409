import type { Tuning } from './judge';
import type { SignalId } from './signals';

/** How far a single word of the person moves a factor, and how far all of them together may. */
const step = 1.1;
const bounds = { least: 0.5, most: 2 } as const;

const bounded = (factor: number): number => Math.min(bounds.most, Math.max(bounds.least, factor));

/**
 * The tuning after the person said that a ticket was tough, or that it was not: the signals that fired count more or
 * less, and the threshold moves the other way, by a tenth each time and within a half and double.
 */
export function learned(tuning: Tuning, signals: readonly SignalId[], tough: boolean): Tuning {
  const change = tough ? step : 1 / step;
  const weights = { ...tuning.weights };
  for (const id of signals) weights[id] = bounded((weights[id] ?? 1) * change);
  return { ...tuning, threshold: bounded(tuning.threshold / change), weights };
}
