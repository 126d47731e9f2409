import { type Found, guess, isTicket, type Known } from './guess';

/** When a page is looked at after its address became a ticket's, in ms: its parts may come late. */
const looksAfterMs = [600, 2_000, 5_000, 12_000];
/** So many tickets are looked at in one page's life. */
const mostTickets = 12;

/**
 * Looks at each ticket that the page comes to, until one was understood in full. What is only half understood is told
 * once a ticket has shown all that it has. It looks when the page is idle and in front, and never throws into it.
 */
export function watchPages(page: Document, known: Known, tell: (found: Found) => unknown, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort());
  const stop = { signal: ended.signal, passive: true };
  let lookedAt = '';
  let tickets = 0;
  let timers: number[] = [];

  const look = (isLast: boolean): void => {
    if (ended.signal.aborted || page.visibilityState !== 'visible') return;
    const found = tryToGuess(page, known);
    if (!found || (!found.sure && !isLast)) return;
    forget();
    if (found.sure) ended.abort();
    tell(found);
  };
  const forget = (): void => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = [];
  };
  const moved = (): void => {
    if (view.location.href === lookedAt) return;
    lookedAt = view.location.href;
    forget();
    if (ended.signal.aborted || tickets >= mostTickets || !isTicket(view.location, known)) return;
    tickets += 1;
    timers = looksAfterMs.map((ms, at) =>
      view.setTimeout(() => whenIdle(view, () => look(at === looksAfterMs.length - 1)), ms),
    );
  };

  ended.signal.addEventListener('abort', forget);
  view.navigation?.addEventListener('currententrychange', moved, stop);
  for (const type of ['popstate', 'hashchange'] as const)
    view.addEventListener(type, () => view.setTimeout(moved), stop);
  page.addEventListener(
    'visibilitychange',
    () => {
      // A tab that was opened behind is looked at once it is in front.
      lookedAt = '';
      moved();
    },
    stop,
  );
  moved();
}

function tryToGuess(page: Document, known: Known): Found | null {
  try {
    return guess(page, page.location, known, new Date().toISOString().slice(0, 10));
  } catch {
    return null;
  }
}

/** Firefox and Chromium have it; where it is missing, soon is good enough. */
function whenIdle(view: Window, run: () => void): void {
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: 2_000 });
  else view.setTimeout(run, 50);
}
