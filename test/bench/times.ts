/** Median and 95th percentile of what was measured. */
export interface Times {
  median: number;
  p95: number;
}

export function times(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
