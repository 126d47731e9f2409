import { announceChange } from '../../lib/journal/live';
import type { Changed, SaveProblem } from '../../lib/messages';

/** What a failed write means for the person. */
export function saveProblem(error: unknown): SaveProblem {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
}

/** Runs a write, tells our open pages of it, and turns a failure into an answer. `false` or nothing means gone. */
export async function changing(write: () => Promise<unknown>): Promise<Changed> {
  const answer = await attempting(write);
  if (answer.changed) announceChange();
  return answer;
}

/** The same for what no list shows: nobody is told of it. */
export async function attempting(write: () => Promise<unknown>): Promise<Changed> {
  try {
    return (await write()) ? { changed: true } : { changed: false, problem: 'gone' };
  } catch (error) {
    return { changed: false, problem: saveProblem(error) };
  }
}
