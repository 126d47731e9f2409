import type { Adapter, Candidate } from '../adapters/schema';

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** The id of the ticket that an address shows, or null where it shows none. */
export function ticketIdAt(adapter: Pick<Adapter, 'ticketUrl'>, place: Place): string | null {
  const match = new RegExp(adapter.ticketUrl).exec(place.pathname + place.search + place.hash);
  return match?.groups?.id ?? null;
}

/** The selector of a candidate for one ticket. */
function selector(candidate: Candidate, ticketId: string): string {
  return candidate.css.replaceAll('{id}', CSS.escape(ticketId));
}

/** The first element that any candidate finds, in the order of the candidates. */
export function findFirst(root: ParentNode, candidates: readonly Candidate[], ticketId: string): Element | null {
  for (const candidate of candidates) {
    const found = root.querySelector(selector(candidate, ticketId));
    if (found) return found;
  }
  return null;
}

/** All elements of the first candidate that finds any. */
export function findAll(root: ParentNode, candidates: readonly Candidate[], ticketId: string): Element[] {
  for (const candidate of candidates) {
    const found = root.querySelectorAll(selector(candidate, ticketId));
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The nearest element of an event's path that any candidate matches; sees through open shadow roots. */
export function hit(path: readonly EventTarget[], candidates: readonly Candidate[], ticketId: string): Element | null {
  const selectors = candidates.map((candidate) => selector(candidate, ticketId)).join(',');
  for (const target of path) {
    if (target instanceof Element && target.matches(selectors)) return target;
  }
  return null;
}

/** The part of the page that belongs to one ticket: its pane where several stay mounted, else the document. */
export function ticketRoot(adapter: Adapter, ticketId: string, page: Document): ParentNode | null {
  return adapter.activeTicket ? findFirst(page, adapter.activeTicket, ticketId) : page;
}
