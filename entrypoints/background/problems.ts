import { announceChange } from '../../lib/journal/live';
import type { Changed, SaveProblem } from '../../lib/messages';

/** What a failed write means for the person. */
export function saveProblem(error: unknown): SaveProblem {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
}

/** Runs a write, tells our open pages of it, and turns a failure into an answer. `false` or nothing means gone. */
export async function changing(write: () => Promise<unknown>): Promise<Changed> {
  try {
    if (!(await write())) return { changed: false, problem: 'gone' };
    announceChange();
    return { changed: true };
  } catch (error) {
    return { changed: false, problem: saveProblem(error) };
  }
}
