import { withOwn } from '../../lib/adapters/own';
import type { Adapter } from '../../lib/adapters/schema';
import type { TicketReading } from '../../lib/domain/ticket';
import { watchAttention } from '../../lib/page/attention';
import { findAll, ticketIdOn, ticketScope } from '../../lib/page/locate';
import { readState, readTicket } from '../../lib/page/read';
import { reportSite } from '../../lib/page/report';
import { within } from '../../lib/page/roots';
import { type Attempt, watchTickets } from '../../lib/page/watch';
import { textNodes, translate, turnRound } from './rework';

/** What a page tells the test. */
export type Told =
  | { kind: 'attempted'; attempt: Attempt; reading: TicketReading | null }
  | { kind: 'confirmed'; moment: Attempt['moment'] }
  | { kind: 'left'; ticketId: string; reading: TicketReading | null }
  | { kind: 'failed'; why: string };

/** The store outlives a page load and is shared by the windows of a desk; each test writes under its own name. */
const name = `told in ${document.cookie}`;
export const told = (): Told[] => JSON.parse(localStorage.getItem(name) ?? '[]');
const tell = (one: Told): void => localStorage.setItem(name, JSON.stringify([...told(), one]));

/** Starts the engine on the top page, as the sentinel does, and hands back what a test wants to ask it. */
export function start(adapter: Adapter) {
  const page = document;
  addEventListener('error', ({ error, message }) => tell({ kind: 'failed', why: String(error?.stack ?? message) }));
  const { signal } = new AbortController();
  watchAttention(adapter, page, signal);
  const tickets = watchTickets(
    adapter,
    page,
    {
      attempted: (attempt, reading) => tell({ kind: 'attempted', attempt, reading }),
      confirmed: ({ moment }) => tell({ kind: 'confirmed', moment }),
      left: (ticketId, reading) => tell({ kind: 'left', ticketId, reading }),
    },
    signal,
  );
  const pending = recall(ticketIdOn(adapter, page));
  if (pending?.gone) tell({ kind: 'confirmed', moment: pending.attempt.moment });
  else if (pending) tickets.confirm(pending.attempt, null);
  const ticketId = (): string => tickets.current() ?? '';

  return {
    told,
    ticket: ticketId,
    read: () => readTicket(adapter, ticketId(), page),
    /** As if every message were the customer's, as where a person adds what tells theirs. */
    readAll: () =>
      readTicket(
        withOwn(adapter, { customer: adapter.messages?.item.map(({ css }) => css).join(',') ?? '' }) ?? adapter,
        ticketId(),
        page,
      ),
    state: () => readState(adapter, ticketId(), page),
    /** All words on the page, in its roots and frames. */
    shown: () => [...textNodes(adapter, page)].map(({ data }) => data).join(' '),
    report: () => reportSite(adapter, tickets.current(), page),
    /** As many messages as asked for, by copying those that are there; returns the time that reading takes, in ms. */
    crowd: (count: number): { messages: number; readMs: number; stateMs: number } => {
      const items = (): Element[] =>
        findAll(ticketScope(adapter, ticketId(), page) ?? [], adapter.messages?.item ?? [], ticketId());
      const first = items();
      for (let n = first.length; n < count; n++) {
        const original = first[n % first.length];
        if (!original) break;
        const copy = original.cloneNode(true) as Element;
        // Thousands of frames would only measure the browser; the engine reads those of the newest three.
        for (const frame of copy.querySelectorAll('iframe')) frame.replaceWith('A mail.');
        original.after(copy);
      }
      const took = (work: () => unknown): number => {
        const before = performance.now();
        work();
        return Math.round(performance.now() - before);
      };
      const readMs = took(() => readTicket(adapter, ticketId(), page));
      return { messages: items().length, readMs, stateMs: took(() => readState(adapter, ticketId(), page)) };
    },
    /** Puts other words in the place of a text; returns how often it stood there. */
    rewrite: (before: string, after: string): number => {
      const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
      let found = 0;
      for (const text of textNodes(adapter, page)) {
        if (squeeze(text.data) !== squeeze(before)) continue;
        text.data = after;
        found++;
      }
      return found;
    },
    /** Every node is replaced by a new one that looks the same, as frameworks do. */
    rebuild: (): void => {
      const roots = within(adapter.roots, page);
      const hosts = [...page.querySelectorAll('iframe'), ...roots.flatMap((root) => hostOf(root) ?? [])];
      for (const root of roots) {
        const top = root.nodeType === 9 ? (root as Document).body : root;
        for (const child of [...top.children]) {
          if (child.matches('script, style') || hosts.some((host) => child.contains(host))) continue;
          child.replaceWith(child.cloneNode(true));
        }
      }
    },
    /** The messages stand the other way round, as where the newest first is a preference. */
    turnRound: (): void => {
      const scope = ticketScope(adapter, ticketId(), page) ?? [];
      turnRound(findAll(scope, adapter.messages?.item ?? [], ticketId()));
    },
    /** Controls, fields and their choices are named in another language, but for some words. */
    translate: (untranslated: readonly string[]): void => translate(adapter, page, untranslated),
    /** Uses every control there is. */
    useAll: (): void => {
      for (const type of ['click', 'submit']) addEventListener(type, (event) => event.preventDefault());
      for (const root of within(adapter.roots, page)) {
        for (const element of root.querySelectorAll('a, button, input, li, [role]')) {
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
          const keys = { bubbles: true, composed: true, code: 'Enter', ctrlKey: true };
          element.dispatchEvent(new KeyboardEvent('keydown', keys));
        }
        for (const form of root.querySelectorAll('form')) {
          form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        }
      }
    },
  };
}

/**
 * Stands in for the background: an attempt waits for the next page of its ticket, what was seen of it before fills the
 * gaps, one that leaves its ticket counts where this page shows another, and one from a pop-up where that has closed.
 */
function recall(ticketId: string | null): { attempt: Attempt; gone: boolean } | null {
  const all = told();
  const last = all.findLast(({ kind }) => kind === 'attempted' || kind === 'confirmed');
  if (last?.kind !== 'attempted') return null;
  const { attempt } = last;
  const closed = attempt.confirm.includes('closed');
  const gone = closed ? !window.opener : attempt.confirm.includes('left') && attempt.ticketId !== ticketId;
  if (!gone && attempt.ticketId !== ticketId) return null;
  const known = all.findLast((one) => one.kind === 'left' && one.ticketId === attempt.ticketId && one.reading);
  const seen = known?.kind === 'left' ? known.reading : null;
  const { status, messages, composing } = attempt.before;
  const before = { status: status ?? seen?.status ?? null, messages: messages ?? seen?.messages ?? null, composing };
  return { attempt: { ...attempt, before }, gone };
}

/** The element that an open root hangs on. */
const hostOf = (root: ParentNode): Element | null => (root as Partial<ShadowRoot>).host ?? null;
