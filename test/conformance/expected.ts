/**
 * What the pages of a helpdesk must prove, in `test/fixtures/<id>/expect.ts`. Selectors reach into open shadow roots by
 * themselves; what is in a frame is named by `frame`.
 */
export interface Expected {
  /** Addresses with the ticket that each names; null for the near misses, of which there are some. */
  addresses: readonly (readonly [address: string, ticket: string | null])[];
  /** The pages in this folder; the first is the one that steps start on. */
  pages: readonly [Page, ...Page[]];
  /** Further answers of the site, as the beginning of path and query, to the file that it answers with. */
  serves?: Readonly<Record<string, string>>;
  /** Words on controls and fields that are known in English only; the adapter must get along in any other language. */
  english?: readonly string[];
  /** Ways to answer: each fires `replied`, once. Empty only where the adapter has no such action. */
  replied: readonly Step[];
  /** Ways to close: each fires `solved`, once. Empty only where the adapter has no such action. */
  solved: readonly Step[];
  /** What fires nothing: another view, a note, a cancelled dialog, a refused answer. Drafts and refreshes are tried anyway. */
  quiet: readonly [Step, ...Step[]];
}

/** A page and what has to be read from it. */
export interface Page {
  file: string;
  at: string;
  /** The customer's messages as they must be read, newest first, three at most; empty where the adapter can't tell. */
  customer: readonly string[];
  /** Where nothing tells customer from agent: the messages of both, newest first, as they would be read. */
  said?: readonly string[];
  /** Words of agents, robots, notes and quotes, which must never be among them. */
  never: readonly string[];
  /** The status as the adapter reads it. */
  status?: string;
  /** Where the adapter knows a priority or a rating: what it makes of that on this page. */
  urgent?: boolean;
  rating?: 'good' | 'bad';
}

export interface Step {
  name: string;
  /** Where it starts, if not on the first page. */
  at?: string;
  do: readonly Act[];
  /** What the page shows when it is through. */
  shows: Where;
}

export type Where = string | { css: string; frame?: string };
export type Act =
  | { click: Where }
  | { type: string; in: Where }
  | { choose: string; in: Where }
  /** A key or combination in Playwright's words (`Control+Alt+KeyS`), in an element or wherever the focus is. */
  | { press: string; in?: Where }
  /** A script of the page: a click by a program, an answer that comes from the server. */
  | { run: string }
  /** Goes on in the window that the page has opened, until that one closes. */
  | { popup: readonly Act[] };
