import type { Action, Adapter } from '../adapters/schema';
import {
  confirmWithinMs,
  isConfirmed,
  type Leaving,
  type MomentKind,
  type TicketReading,
  type TicketState,
} from '../domain/ticket';
import { hit, ticketIdAt, ticketRoot } from './locate';
import { readState, readTicket } from './read';

const frameMs = 16;

/** An answer or a closing that was set off and waits for the page to confirm it. */
export interface Attempt {
  moment: MomentKind;
  ticketId: string;
  confirm: Action['confirm'];
  before: TicketState;
}

export interface TicketEvents {
  /** A control was used. The page may be gone before it is confirmed. */
  attempted(attempt: Attempt, reading: TicketReading | null): void;
  confirmed(attempt: Attempt, reading: TicketReading | null): void;
  /** The agent goes elsewhere; read while the ticket is still on the page. */
  left(ticketId: string, reading: TicketReading | null, leaving: Leaving): void;
}

/**
 * Watches one helpdesk page. It wakes on clicks, submits, keys and navigation; it looks at mutations only for the
 * twenty seconds after a control was used.
 */
export function watchTickets(adapter: Adapter, page: Document, events: TicketEvents, signal: AbortSignal) {
  const view = page.defaultView ?? window;
  let current = ticketIdAt(adapter, view.location);
  /** The ticket on which an answer or a closing was confirmed, until another is opened. */
  let answered: string | null = null;
  let pending: { attempt: Attempt; stop: () => void } | null = null;
  const passive = { capture: true, passive: true, signal } as const;

  const use = (moment: Attempt['moment'], action: Action): void => {
    if (current === null) return;
    if (pending?.attempt.ticketId === current && pending.attempt.moment === moment) return;
    const attempt = { moment, ticketId: current, confirm: action.confirm, before: readState(adapter, current, page) };
    const reading = readTicket(adapter, current, page);
    events.attempted(attempt, reading);
    confirm(attempt, reading);
  };

  /** Waits for the change that confirms `attempt`; also used after a reload, with the state from before it. */
  const confirm = (attempt: Attempt, reading: TicketReading | null, within = confirmWithinMs): void => {
    pending?.stop();
    const check = (): void => {
      const after = readState(adapter, attempt.ticketId, page);
      const onSameTicket = ticketIdAt(adapter, view.location) === attempt.ticketId;
      if (!isConfirmed(attempt.confirm, attempt.before, after, onSameTicket)) return;
      stop();
      answered = attempt.ticketId;
      // What was read when the control was used is judged already.
      events.confirmed(attempt, reading ? null : readTicket(adapter, attempt.ticketId, page));
    };
    let waiting = 0;
    let missed = false;
    // A change is looked at as it comes, a storm of them once a frame.
    const look = (): void => {
      missed = false;
      waiting = view.setTimeout(() => {
        waiting = 0;
        if (missed) look();
      }, frameMs);
      check();
    };
    const observer = new MutationObserver(() => {
      if (waiting) missed = true;
      else look();
    });
    const stop = (): void => {
      observer.disconnect();
      view.clearTimeout(waiting);
      view.clearTimeout(giveUp);
      signal.removeEventListener('abort', stop);
      if (pending?.attempt === attempt) pending = null;
    };
    const giveUp = view.setTimeout(stop, within);
    signal.addEventListener('abort', stop);
    pending = { attempt, stop };
    observer.observe(page.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    check();
  };

  const useIfMatched = (event: Event): void => {
    if (current === null) return;
    const action = matching(adapter, event, current, page);
    if (action) use(action.moment, action);
  };
  for (const type of ['click', 'submit', 'keydown'] as const) view.addEventListener(type, useIfMatched, passive);

  const leave = (to: Leaving['to']): void => {
    if (current === null) return;
    const isAnswered = answered === current || pending?.attempt.ticketId === current;
    events.left(current, readTicket(adapter, current, page), { to, answered: isAnswered });
  };
  const moved = (): void => {
    const next = ticketIdAt(adapter, view.location);
    if (next !== current) answered = null;
    current = next;
  };

  // `navigate` comes before the address changes, so the old ticket can still be read; `currententrychange` after.
  view.navigation?.addEventListener(
    'navigate',
    (event) => {
      const next = ticketIdAt(adapter, new URL(event.destination.url));
      if (event.destination.sameDocument && next !== current) leave(next === null ? 'list' : 'ticket');
    },
    passive,
  );
  view.navigation?.addEventListener('currententrychange', moved, passive);
  view.addEventListener('popstate', () => view.setTimeout(moved), passive);
  view.addEventListener('pagehide', () => leave('page'), passive);

  return { confirm, current: () => current };
}

function matching(adapter: Adapter, event: Event, ticketId: string, page: Document): Action | undefined {
  return adapter.actions.find((action) => {
    const { on, when } = action;
    if (on.event === 'keys') {
      return event instanceof KeyboardEvent && keyCombination(event) === on.keys;
    }
    if (on.event !== event.type) return false;
    const control = hit(event.composedPath(), on.target, ticketId);
    if (!control) return false;
    if (!when) return true;
    const form = control.closest('form') ?? ticketRoot(adapter, ticketId, page);
    const field = form?.querySelector(when.field);
    return field instanceof HTMLSelectElement || field instanceof HTMLInputElement
      ? when.is.includes(field.value)
      : false;
  });
}

function keyCombination(event: KeyboardEvent): string {
  const modifiers = [
    event.ctrlKey && 'Control',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
  ];
  return [...modifiers.filter(Boolean), event.code].join('+');
}
