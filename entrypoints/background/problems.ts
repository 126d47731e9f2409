import { isForWantOfRoom } from '../../lib/journal/full';
import { announceChange } from '../../lib/journal/live';
import { NewerJournal } from '../../lib/journal/open';
import type { Changed, SaveProblem } from '../../lib/messages';

/** What a failed write means for the person. */
export async function saveProblem(error: unknown): Promise<SaveProblem> {
  if (error instanceof NewerJournal) return 'newer';
  return (await isForWantOfRoom(error)) ? 'full' : 'unavailable';
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
    return { changed: false, problem: await saveProblem(error) };
  }
}
