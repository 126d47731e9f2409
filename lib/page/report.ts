import type { Adapter } from '../adapters/schema';
import { findFirst, ticketScope } from './locate';
import { readTicket } from './read';

/** What an adapter sees on a page right now: names of parts and yes or no, nothing of the customer. */
export interface SiteReport {
  adapter: string;
  /** The address is a ticket's; without one, nothing else is expected to be there. */
  open: boolean;
  ticket: boolean;
  messages: boolean;
  composer: boolean;
  status: boolean;
}

/** Looks once at the page for each part that the adapter knows. */
export function reportSite(adapter: Adapter, ticketId: string | null, page: Document): SiteReport {
  const scope = ticketId === null ? null : ticketScope(adapter, ticketId, page);
  const reading = ticketId === null ? null : readTicket(adapter, ticketId, page);
  return {
    adapter: adapter.id,
    open: ticketId !== null,
    ticket: scope !== null,
    messages: reading !== null,
    composer: scope !== null && ticketId !== null && findFirst(scope, adapter.composer, ticketId) !== null,
    status: reading?.status != null,
  };
}
