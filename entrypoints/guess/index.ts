import { defineUnlistedScript } from '#imports';
import { watchPages } from '../../lib/guess/watch';
import { isAlive, send } from '../../lib/messages';

interface Guesser {
  isAlive(): boolean;
  retire(): void;
}

/** The guard stands in our isolated world, where the page can't see it. */
declare global {
  var spaceBetweenGuess: Guesser | undefined;
}

/**
 * Looks at the structure of pages that no adapter knows until a ticket was understood. Only the background puts it into
 * a tab, and only where it is wanted. It fails off and quiet: this is someone else's page.
 */
export default defineUnlistedScript(() => {
  globalThis.spaceBetweenGuess?.retire();
  const ended = new AbortController();
  globalThis.spaceBetweenGuess = { isAlive, retire: () => ended.abort() };
  const start = async (): Promise<void> => {
    const task = await send('guess.hello', {});
    if (!task || ended.signal.aborted) return;
    watchPages(document, task, (guess) => send('guess.found', { guess }).catch(() => ended.abort()), ended.signal);
  };
  void start().catch(() => undefined);
});
