import type { Adapter, Candidate } from '../adapters/schema';
import { nameOf } from './names';
import { within } from './roots';

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Where something is looked for: a root and the open roots and frames in it. */
export type Scope = readonly ParentNode[];

/** What has to be known to find a ticket on its page. */
export type Where = Pick<Adapter, 'ticketUrl' | 'roots' | 'activeTicket'>;

/** The id of the ticket that an address shows, or null where it shows none. */
export function ticketIdAt(adapter: Pick<Adapter, 'ticketUrl'>, place: Place): string | null {
  return matchAt(adapter.ticketUrl, place)?.groups?.id ?? null;
}

const compiled = new Map<string, RegExp>();

/** What a regular expression of an adapter finds in path, query and fragment. */
export function matchAt(pattern: string, { pathname, search, hash }: Place): RegExpExecArray | null {
  const expression = compiled.get(pattern) ?? new RegExp(pattern);
  compiled.set(pattern, expression);
  return expression.exec(pathname + search + hash);
}

/** The id of the ticket that a page shows. A frame that holds a page of its own has a truer address than the tab. */
export function ticketIdOn(
  adapter: Pick<Adapter, 'ticketUrl' | 'ticketField' | 'roots'>,
  page: Document,
): string | null {
  const inner = within(adapter.roots, page).slice(1) as Partial<Document>[];
  const places = inner.flatMap(({ location }) => (location?.protocol.startsWith('http') ? [location] : []));
  const ids = (places.length > 0 ? places : [page.location]).map((place) => ticketIdAt(adapter, place));
  const id = ids.find((one) => one !== null) ?? null;
  if (id !== null || !adapter.ticketField || !matchAt(adapter.ticketUrl, page.location)) return id;
  return page.querySelector<HTMLInputElement>(adapter.ticketField)?.value ?? null;
}

/** The selector of a candidate for one ticket. */
export function selector({ css }: Pick<Candidate, 'css'>, ticketId: string): string {
  return css.includes('{id}') ? css.replaceAll('{id}', CSS.escape(ticketId)) : css;
}

const isNamed = ({ named }: Candidate, element: Element): boolean => !named || named.includes(nameOf(element));

/** All elements of the first candidate that finds any. */
export function findAll(scope: Scope, candidates: readonly Candidate[], ticketId: string): Element[] {
  for (const candidate of candidates) {
    const css = selector(candidate, ticketId);
    const found = scope.flatMap((root) => [...root.querySelectorAll(css)]).filter((one) => isNamed(candidate, one));
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element that any candidate finds, in the order of the candidates. */
export function findFirst(scope: Scope, candidates: readonly Candidate[], ticketId: string): Element | null {
  for (const candidate of candidates) {
    if (candidate.named) {
      const [found] = findAll(scope, [candidate], ticketId);
      if (found) return found;
      continue;
    }
    const css = selector(candidate, ticketId);
    for (const root of scope) {
      const found = root.querySelector(css);
      if (found) return found;
    }
  }
  return null;
}

/** How many elements each candidate finds. */
export function countAll(scope: Scope, candidates: readonly Candidate[], ticketId: string): number[] {
  return candidates.map((candidate) => findAll(scope, [candidate], ticketId).length);
}

/** The nearest element of an event's path that any candidate matches. */
export function hit(path: readonly Element[], candidates: readonly Candidate[], ticketId: string): Element | null {
  const tests = candidates.map((candidate) => ({ candidate, css: selector(candidate, ticketId) }));
  const matches = (element: Element): boolean =>
    tests.some(({ candidate, css }) => element.matches(css) && isNamed(candidate, element));
  return path.find(matches) ?? null;
}

/** The part of the page that belongs to one ticket: its pane where several stay mounted, else all of it. */
export function ticketScope(adapter: Where, ticketId: string, page: Document): Scope | null {
  const all = within(adapter.roots, page);
  if (!adapter.activeTicket) return all;
  const pane = findFirst(all, adapter.activeTicket, ticketId);
  return pane && within(adapter.roots, pane);
}
