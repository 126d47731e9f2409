import type { Adapter, Candidate } from '../adapters/schema';
import { countAll, type Scope, ticketScope } from './locate';
import { readTicket } from './read';
import { within } from './roots';

/** What an adapter sees on a page right now: names of parts, yes or no, and counts; nothing of the customer. */
export interface SiteReport {
  adapter: string;
  /** The address is a ticket's; without one, nothing else is expected to be there. */
  open: boolean;
  ticket: boolean;
  messages: boolean;
  composer: boolean;
  solve: boolean;
  reply: boolean;
  status: boolean;
  /** How many elements each candidate of a part finds, in the order of the adapter. */
  found: Record<'ticket' | 'messages' | 'composer' | 'solve' | 'reply' | 'status', number[]>;
  /** How many of the messages are a customer's. */
  customers: number;
}

/** Looks once at the page for each part that the adapter knows. */
export function reportSite(adapter: Adapter, ticketId: string | null, page: Document): SiteReport {
  const id = ticketId ?? '';
  const all = within(adapter.roots, page);
  const scope = ticketId === null ? null : ticketScope(adapter, id, page);
  const reading = scope && readTicket(adapter, id, page);
  const count = (where: Scope | null, candidates: readonly Candidate[] = []): number[] =>
    where ? countAll(where, candidates, id) : [];
  const targets = (moment: string): Candidate[] =>
    adapter.actions.flatMap((action) =>
      action.moment === moment && action.on.event !== 'keys' ? [...action.on.target] : [],
    );
  // Buttons are found wherever they are: a menu may hang outside of the ticket.
  const [solve, reply] = [count(scope && all, targets('solved')), count(scope && all, targets('replied'))];
  const found = {
    ticket: count(ticketId === null ? null : all, adapter.activeTicket),
    messages: count(scope, adapter.messages?.item),
    composer: count(scope, adapter.composer),
    solve,
    reply,
    status: count(scope, adapter.status?.from),
  };
  const byKeys = adapter.actions.some(({ moment, on }) => moment === 'solved' && on.event === 'keys');
  return {
    adapter: adapter.id,
    open: ticketId !== null,
    ticket: scope !== null,
    messages: any(found.messages),
    composer: any(found.composer),
    // Where a menu is closed its items are not there; the button that opens it and the keys still are.
    solve: any(solve) || (byKeys && any(reply)),
    reply: any(reply),
    status: any(found.status),
    found,
    customers: reading?.turns ?? 0,
  };
}

const any = (counts: readonly number[]): boolean => counts.some((count) => count > 0);
