/** Sound counts as a call while it lasts and for ten seconds after. */
const restMs = 10_000;
/** A call that goes on is asked about ever more seldom, since each look wakes the worker: 10, 20, 40, 80, 80 … seconds. */
const longestWaitMs = 80_000;
/** What was heard before a gap longer than any of ours says nothing about now. */
const knownForMs = 2 * 60_000;

/** What was heard whenever it was looked. Nobody listens between two looks. */
export interface Heard {
  /** Epoch ms of the last look at which a tab sounded. */
  soundedAt: number;
  /** Epoch ms of the first silent look after that; null while it sounds. */
  silentSince: number | null;
  /** How many looks in a row heard a sound. */
  times: number;
}

/** What is known after one more look; null where nothing was heard that still matters. */
export function listened(before: Heard | null, sounding: boolean, now: number): Heard | null {
  const known = before && now - (before.silentSince ?? before.soundedAt) <= knownForMs ? before : null;
  if (sounding) return { soundedAt: now, silentSince: null, times: (known?.times ?? 0) + 1 };
  return known && { ...known, silentSince: known.silentSince ?? now, times: 0 };
}

/** Whether no tab sounds now, nor did within the last ten seconds as far as was looked. */
export function isQuiet(heard: Heard | null, now: number): boolean {
  return heard === null || (heard.silentSince !== null && now - heard.silentSince >= restMs);
}

/** How long to wait, in ms, before it is worth another look. */
export function quietAfterMs(heard: Heard | null, now: number): number {
  if (heard === null) return 0;
  if (heard.silentSince !== null) return Math.max(0, heard.silentSince + restMs - now);
  return Math.min(longestWaitMs, restMs * 2 ** (heard.times - 1));
}
