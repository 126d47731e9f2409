import { type Attention, holdReason, keyRestMs } from '../domain/attention';

/** How often it is looked whether the agent rests; in the page, so that the worker sleeps on. */
const lookAgainMs = 500;

/** Calls back once the agent rests, `afterMs` from now at the earliest. Returns how to stop waiting. */
export function whenResting(
  page: Document,
  attention: () => Attention,
  rests: (attention: Attention) => void,
  afterMs: number,
): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const lookIn = (ms: number): void => {
    timer = setTimeout(look, Math.max(ms, lookAgainMs));
  };
  const look = (): void => {
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
