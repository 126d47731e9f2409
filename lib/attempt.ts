import { type Changed, Orphaned } from './messages';

/** What keeps a change from being written; `orphan`: the extension behind this page is gone. */
export type Failure = Extract<Changed, { changed: false }>['problem'] | 'orphan';

/** Waits for a change and returns what stood in its way, or null where it was written. */
export async function attempt(change: Promise<Changed>): Promise<Failure | null> {
  try {
    const answer = await change;
    return answer.changed ? null : answer.problem;
  } catch (error) {
    return error instanceof Orphaned ? 'orphan' : 'unavailable';
  }
}
