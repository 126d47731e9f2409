import { type Attention, holdReason, keyRestMs, longestHoldMs } from '../domain/attention';

/** How often it is looked whether the agent rests; in the page, so that the worker sleeps on. */
const lookAgainMs = 500;

/**
 * Calls back once the agent rests, `afterMs` from now at the earliest. Returns how to stop waiting, which it does by itself
 * when an offer would be dropped anyway: a draft may stand there all day.
 */
export function whenResting(
  page: Document,
  attention: () => Attention,
  rests: (attention: Attention) => void,
  afterMs: number,
): () => void {
  const stopped = new AbortController();
  const tooLateAt = Date.now() + longestHoldMs;
  let timer: ReturnType<typeof setTimeout>;
  const lookIn = (ms: number): void => {
    timer = setTimeout(look, Math.max(ms, lookAgainMs));
  };
  const look = (): void => {
    if (Date.now() >= tooLateAt) return;
    const now = attention();
    const reason = holdReason(now);
    if (reason === null) rests(now);
    else if (reason === 'hidden') {
      page.addEventListener('visibilitychange', () => lookIn(0), { once: true, signal: stopped.signal });
    } else lookIn(reason === 'typing' ? keyRestMs - (now.sinceKeyMs ?? 0) : 0);
  };
  lookIn(afterMs);
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
