import type { Action, Adapter } from '../adapters/schema';
import {
  confirmWithinMs,
  isConfirmed,
  type Leaving,
  type MomentKind,
  onceWithinMs,
  type TicketReading,
  type TicketState,
} from '../domain/ticket';
import { hit, matchAt, selector, ticketIdAt, ticketIdOn, ticketScope } from './locate';
import { plainName } from './names';
import { heldBy, isSolved, readState, readTicket } from './read';
import { isElement, listen, pathOf, within } from './roots';

const frameMs = 16;
/** A conversation may come later than the page that confirms an answer to it; so long it is waited for. */
const conversationMs = 3_000;

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
  let current = ticketIdOn(adapter, page);
  /** The ticket on which an answer or a closing was confirmed, until another is opened. */
  let answered: string | null = null;
  let confirmed = { ticketId: '', at: 0 };
  /** An answer and a closing may wait at the same time; what sets off the one must not end the other. */
  const pending = new Map<MomentKind, { attempt: Attempt; look(): void; wait(ms: number): void }>();
  const passive = { capture: true, passive: true, signal } as const;
  const isPending = (ticketId: string): boolean =>
    [...pending.values()].some((one) => one.attempt.ticketId === ticketId);

  const use = (ticketId: string, { moment, confirm: changes }: Action): void => {
    if (confirmed.ticketId === ticketId && Date.now() - confirmed.at < onceWithinMs) return;
    const same = pending.get(moment);
    if (same?.attempt.ticketId === ticketId) {
      same.wait(confirmWithinMs);
      return;
    }
    const attempt = { moment, ticketId, confirm: changes, before: readState(adapter, ticketId, page) };
    const reading = readTicket(adapter, ticketId, page);
    events.attempted(attempt, reading);
    confirm(attempt, reading);
  };

  /** Waits for the change that confirms `attempt`; also used after a reload, with the state from before it. */
  const confirm = (attempt: Attempt, reading: TicketReading | null, withinMs = confirmWithinMs): void => {
    const { moment, ticketId } = attempt;
    pending.get(moment)?.wait(0);
    let late = 0;
    const check = (isLast = false): void => {
      const after = readState(adapter, ticketId, page);
      const onSameTicket = ticketIdOn(adapter, page) === ticketId;
      const solved = (status: string | null): boolean => isSolved(adapter, status);
      if (!late && !isConfirmed(attempt.confirm, attempt.before, after, onSameTicket, solved)) return;
      // What was read when the control was used is judged already.
      const now = reading ?? readTicket(adapter, ticketId, page);
      if (!now && !isLast) {
        late ||= view.setTimeout(check, conversationMs, true);
        return;
      }
      stop();
      if (confirmed.ticketId === ticketId && Date.now() - confirmed.at < onceWithinMs) return;
      answered = ticketId;
      confirmed = { ticketId, at: Date.now() };
      events.confirmed(attempt, reading ? null : now);
    };
    const observer = new MutationObserver(() => {
      if (waiting) missed = true;
      else look();
    });
    let waiting = 0;
    let missed = false;
    // A change is looked at as it comes, a storm of them once a frame.
    const look = (): void => {
      missed = false;
      waiting = view.setTimeout(() => {
        waiting = 0;
        if (missed) look();
      }, frameMs);
      observe(observer);
      check();
    };
    let giveUp = 0;
    const stop = (): void => {
      observer.disconnect();
      view.clearTimeout(waiting);
      view.clearTimeout(giveUp);
      signal.removeEventListener('abort', stop);
      if (pending.get(moment)?.attempt === attempt) pending.delete(moment);
    };
    const wait = (ms: number): void => {
      view.clearTimeout(giveUp);
      if (ms <= 0) stop();
      else giveUp = view.setTimeout(stop, ms);
    };
    signal.addEventListener('abort', stop);
    pending.set(moment, { attempt, look, wait });
    wait(withinMs);
    look();
  };

  /** Observing a root again changes nothing; one that came since is observed from now on. */
  const observe = (observer: MutationObserver): void => {
    for (const root of within(adapter.roots, page)) {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  };

  const isOurs = foreseen(adapter);
  const useIfMatched = (event: Event): void => {
    if (current === null || !isOurs(event, current)) return;
    const action = matching(adapter, event, current, page);
    if (action) use(current, action);
  };

  const leave = (to: Leaving['to'], reading = current === null ? null : readTicket(adapter, current, page)): void => {
    if (current !== null) events.left(current, reading, { to, answered: answered === current || isPending(current) });
  };
  const moved = (): void => {
    const next = ticketIdOn(adapter, page);
    if (next !== current) answered = null;
    current = next;
    for (const { look } of pending.values()) look();
  };
  /** Of a frame that goes, only the next page in it tells where to. */
  let inner: TicketReading | null = null;
  const innerLoaded = (): void => {
    const next = ticketIdOn(adapter, page);
    if (inner && next !== current) leave(next === null ? 'list' : 'ticket', inner);
    inner = null;
    moved();
  };
  const innerHidden = ({ target }: Event): void => {
    if (target !== page && current !== null) inner = readTicket(adapter, current, page) ?? inner;
  };
  listen(adapter.roots, page, ['click', 'submit', 'keydown'], useIfMatched, signal, innerLoaded);
  listen(adapter.roots, page, ['pagehide'], innerHidden, signal);
  // A page that the browser is about to keep may fall silent before its last word is out, so the word is said before, too.
  for (const type of ['beforeunload', 'pagehide'] as const) view.addEventListener(type, () => leave('page'), passive);

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

  return { confirm, current: () => current };
}

/**
 * Tells what no action can be meant by, before anything is made for it: every key of a long answer and every click in a
 * list comes by. The last part of a combination is its key; the browser itself finds whether a click is on a control.
 */
function foreseen({ actions, roots }: Adapter): (event: Event, ticketId: string) => boolean {
  const codes = new Set(actions.flatMap(({ on }) => (on.event === 'keys' ? [on.keys.split('+').at(-1)] : [])));
  // Each by itself: one that a browser does not know must not take the others along.
  const controls = actions.flatMap(({ on }) => (on.event === 'click' ? on.target : []));
  return (event, ticketId) => {
    if (event.type === 'keydown') return codes.has((event as KeyboardEvent).code);
    const { target } = event;
    // From outside, what was clicked in a root or a frame can't be seen.
    if (event.type !== 'click' || roots || !target || !isElement(target) || target.shadowRoot) return true;
    return controls.some((control) => target.closest(selector(control, ticketId)) !== null);
  };
}

function matching(adapter: Adapter, event: Event, ticketId: string, page: Document): Action | undefined {
  // Most keys and clicks are none of ours, and a path through frames and roots costs.
  let path: Element[] | undefined;
  return adapter.actions.find(({ on, at, when, unless }) => {
    if (on.event === 'keys' ? !isPressed(event, on.keys) : on.event !== event.type) return false;
    if (at !== undefined && !matchAt(at, page.location)) return false;
    path ??= pathOf(event);
    const control = on.target ? hit(path, on.target, ticketId) : path[0];
    if (!control) return false;
    const scope = ticketScope(adapter, ticketId, page) ?? [];
    if (unless && scope.some((root) => root.querySelector(unless))) return false;
    if (!when) return true;
    const form = control.closest('form');
    const field = (form ? [form] : scope).map((root) => root.querySelector(when.field)).find((one) => one !== null);
    return field != null && [heldBy(field) ?? '', nameOfChosen(field)].some((one) => when.is.includes(one));
  });
}

/** The word that a select shows, where its values are numbers of a database. */
const nameOfChosen = (field: Element): string =>
  plainName((field as Partial<HTMLSelectElement>).selectedOptions?.[0]?.text ?? '');

/** Whether a key press is this combination. One that only composes a character is none. */
function isPressed(event: Event, keys: string): boolean {
  if (event.type !== 'keydown') return false;
  const { ctrlKey, altKey, shiftKey, metaKey, code, isComposing } = event as KeyboardEvent;
  if (isComposing) return false;
  const rest = [altKey && 'Alt', shiftKey && 'Shift'];
  const pressed = [ctrlKey && 'Control', ...rest, metaKey && 'Meta', code].filter(Boolean).join('+');
  const withMod = ctrlKey !== metaKey && ['Mod', ...rest, code].filter(Boolean).join('+');
  return keys === pressed || keys === withMod;
}
