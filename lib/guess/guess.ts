import type { Adapter, Candidate } from '../adapters/schema';
import { ticketIdAt } from '../page/locate';
import type { Scope } from '../page/robust-selector';
import { actionsOf } from './actions';
import { type TicketAddress, ticketAddress } from './address';
import { findComposer } from './composer';
import { findSend, findSolve } from './controls';
import { understand } from './messages';
import { type Root, rootsOf } from './page';
import { type Pane, panesOf } from './pane';
import { candidateFor, guessed, oneSelector, threadSelector } from './selectors';
import { findStatusField, statusOf } from './status';
import { findThread, type Thread } from './thread';

/** What is known of the site already and need not be guessed. */
export interface Known {
  /** Of a product whose addresses are known, though not its pages. */
  ticketUrl?: string;
  /** A helpdesk for sure, so that no further sign of one is wanted. */
  helpdesk: boolean;
}

/** What was understood of a page. */
export interface Found {
  adapter: Adapter;
  /** It tells the customer from others, and knows a control. */
  sure: boolean;
}

type Address = TicketAddress & { host: string };

/** Whether an address may be a ticket's, so that its page is worth a look. */
export const isTicket = (place: Location | URL, known: Known): boolean => addressOf(place, known) !== null;

/**
 * The parts of a helpdesk that nobody described, as an adapter, or null where the page is no ticket's or too little of
 * it is found. It reads structure only: no text of the page gets into the result, and ids of tickets neither.
 * @param today as `2026-11-24`, for the date of each candidate
 */
export function guess(page: Document, place: Location | URL, known: Known, today: string): Found | null {
  const threads = rootsOf(page)
    .map((root) => ({ root, thread: findThread(root.node) }))
    .filter((one): one is { root: Root; thread: Thread } => one.thread !== null)
    .sort((a, b) => b.thread.score - a.thread.score);
  for (const { root } of threads.slice(0, 3)) {
    const found = guessInRoot(root, page, place, known, today);
    if (found) return found;
  }
  return null;
}

function guessInRoot(root: Root, page: Document, place: Location | URL, known: Known, today: string): Found | null {
  // A frame with a page of its own has a truer address than the tab.
  const frame = (root.node as Partial<Document>).location;
  const at = root.node !== page && frame?.protocol.startsWith('http') ? frame : place;
  const address = addressOf(at, known);
  if (!address) return null;
  for (const pane of [...panesOf(root.node, address.ticketId), null]) {
    const found = guessIn(pane, root, { ...address, host: place.host }, known, today);
    if (found) return found;
  }
  return null;
}

function addressOf(place: Location | URL, { ticketUrl }: Known): TicketAddress | null {
  if (ticketUrl === undefined) return ticketAddress(place);
  const ticketId = ticketIdAt({ ticketUrl }, place);
  return ticketId === null ? null : { ticketUrl, ticketId, named: true };
}

function guessIn(pane: Pane | null, outer: Root, address: Address, known: Known, today: string): Found | null {
  const root = pane?.element ?? outer.node;
  const scope: Scope = { root, ticketId: address.ticketId };
  const items = findThread(root)?.items;
  const composer = items && findComposer(root, items);
  const item = items && threadSelector(items, scope);
  const composerCss = composer && oneSelector(composer, scope);
  if (!items || !composer || item == null || composerCss == null) return null;

  const { messages, telling } = understand(root, items, item, today);
  const solve = findSolve(root, items);
  if (!(known.helpdesk || address.named || telling || solve.some((one) => one.telling))) return null;

  const send = findSend(composer, items);
  const at = (element: Element | null): Candidate[] => candidateFor(element, scope, today);
  const field = findStatusField(root);
  const status = statusOf(root, items, scope, today);
  const sends = at(send);
  const solves = solve.flatMap(({ control }) => at(control));
  const actions = actionsOf(
    {
      send: sends,
      solve: solves,
      field: field && oneSelector(field.element, scope),
      solved: field?.solved ?? [],
      fieldForm: at(field?.element.form ?? null),
      replyForm: at(send && composer.closest('form')),
      composer: [guessed(composerCss, today)],
      hasStatus: status.status !== undefined,
    },
    today,
  );
  const adapter: Adapter = {
    id: 'guessed',
    name: address.host,
    hosts: [],
    detect: [],
    ticketUrl: address.ticketUrl,
    sure: { ticket: 'L', ...(messages.isCustomer && { customer: 'L' }) },
    ...rootsTo(outer, composer.localName === 'iframe' ? composerCss : null),
    ...(pane && { activeTicket: [guessed(pane.css, today)] }),
    messages,
    ...status,
    actions,
    composer: [guessed(composerCss, today)],
    keepOut: [...sends, ...solves.slice(0, 1)].flatMap(({ css, named }) => (named ? [] : [css])),
  };
  return { adapter, sure: messages.isCustomer !== undefined && sends.length + solves.length > 0 };
}

/** How the engine gets to where the ticket stands, and hears what is typed in an editor's frame. */
function rootsTo({ through }: Root, editor: string | null): Pick<Adapter, 'roots'> {
  const ways = through.map((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const css = element.localName.includes('-') ? element.localName : oneSelector(element, { root, ticketId: null });
    return { css: css ?? element.localName, frame: element.localName === 'iframe' };
  });
  const shadow = ways.filter(({ frame }) => !frame).map(({ css }) => css);
  const frames = [...ways.filter(({ frame }) => frame).map(({ css }) => css), ...(editor === null ? [] : [editor])];
  if (shadow.length + frames.length === 0) return {};
  return { roots: { ...(shadow.length > 0 && { shadow }), ...(frames.length > 0 && { frames }) } };
}
