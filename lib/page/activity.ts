import type { Adapter } from '../adapters/schema';
import { awayMs } from '../domain/attention';
import { listen } from './roots';

/** Keys and pointers, the wheel among them: who reads a long ticket is not away. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
/** Reading may leave the hands still for so long; a longer gap is not counted as time on a ticket. */
const stillMs = 2 * 60_000;

export interface Activity {
  /** How long ago the last sign of the agent was, in ms. */
  sinceActiveMs(): number;
  /** How long the agent was active on this ticket since they came to it, in ms. */
  spentMs(ticketId: string): number;
}

/**
 * Notices that the agent is back after five minutes without a key or a pointer in this tab, and counts the time on the
 * ticket in front; `used` is told of each sign of them. Nothing runs while they are away.
 */
export function watchActivity(
  roots: Adapter['roots'],
  page: Document,
  current: () => string | null,
  returned: () => void,
  used: () => void,
  signal: AbortSignal,
): Activity {
  // A page that was just loaded was loaded by somebody.
  let last = Date.now();
  let visit = { ticketId: current(), spentMs: 0 };
  const sign = (event: Event): void => {
    // A script of the page, or a layout that moves under a resting pointer, is nobody.
    if (!event.isTrusted || isStill(event)) return;
    const gap = Math.max(0, Date.now() - last);
    last = Date.now();
    if (visit.ticketId !== current()) visit = { ticketId: current(), spentMs: 0 };
    else if (gap <= stillMs) visit.spentMs += gap;
    if (gap >= awayMs) returned();
    used();
  };
  listen(roots, page, signs, sign, signal);
  return {
    sinceActiveMs: () => Math.max(0, Date.now() - last),
    spentMs: (ticketId) => (visit.ticketId === ticketId ? visit.spentMs : 0),
  };
}

const isStill = ({ type, movementX, movementY }: Event & Partial<MouseEvent>): boolean =>
  type === 'pointermove' && movementX === 0 && movementY === 0;
