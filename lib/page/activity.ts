import { awayMs } from '../domain/attention';

/** Keys and pointers, the wheel among them: who reads a long ticket is not away. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Notices that the agent is back after five minutes without a key or a pointer in this tab. Nothing runs while they are
 * away: it is told by the first event after that. Returns how long ago the last one was, in ms.
 */
export function watchActivity(page: Document, returned: () => void, signal: AbortSignal): () => number {
  // A page that was just loaded was loaded by somebody.
  let last = Date.now();
  const sign = (event: Event): void => {
    // A script of the page, or a layout that moves under a resting pointer, is nobody.
    if (!event.isTrusted || (event instanceof MouseEvent && isStill(event))) return;
    const idle = Date.now() - last;
    last = Date.now();
    if (idle >= awayMs) returned();
  };
  for (const type of signs) page.defaultView?.addEventListener(type, sign, { capture: true, passive: true, signal });
  return () => Math.max(0, Date.now() - last);
}

const isStill = ({ type, movementX, movementY }: MouseEvent): boolean =>
  type === 'pointermove' && movementX === 0 && movementY === 0;
