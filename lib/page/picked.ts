import type { OwnPart } from '../adapters/own';
import { ticketIdOn, ticketScope, type Where } from './locate';
import { differenceOf, listSelectorOf, queryAll, type Scope, selectorOf } from './robust-selector';
import { within } from './roots';

/** What was pointed at, as selectors; `customer` only for messages, where the two told apart. */
export interface Picked {
  css: string;
  customer: string | null;
  /** The hosts of open shadow roots that have to be looked into, outermost first. */
  shadow: string[];
}

const controls =
  'button, a[href], summary, [role="button"], [role^="menuitem"], [role="option"], input[type="submit"], input[type="button"]';
const fields = 'textarea, iframe, [contenteditable]:not([contenteditable="false"])';

/** What a click at an element means for a part: an icon stands for its button, a line for the field that it is in. */
export function meant(part: OwnPart, element: Element): Element {
  if (part === 'solve' || part === 'reply') return element.closest(controls) ?? element;
  if (part !== 'composer') return element;
  const inside = element.querySelectorAll(fields);
  return element.closest(fields) ?? (inside.length === 1 ? inside[0] : undefined) ?? element;
}

/** The part of the page in which a selector has to hold: the ticket, else the shadow root or the page. */
export function scopeOf(where: Where, element: Element): Scope {
  const page = element.ownerDocument;
  const ticketId = ticketIdOn(where, page);
  const ticket = ticketId === null ? null : ticketScope(where, ticketId, page);
  // The innermost last: an element in a shadow root is not in the page that holds its host.
  const root = ticket?.findLast((one) => one !== element && one.contains(element));
  return { root: root ?? (element.getRootNode() as Document | ShadowRoot), ticketId };
}

/** Turns one element, or a customer's message and an agent's, into selectors. Null where nothing lasting tells them. */
export function selectorsOf(part: OwnPart, elements: readonly Element[], where: Where): Picked | null {
  const [first, second] = elements;
  if (!first) return null;
  const scope = scopeOf(where, first);
  const css = part === 'messages' ? listSelectorOf(elements, scope) : selectorOf(first, scope);
  const shadow = hostsOf(where, first, scope.ticketId);
  if (css === null || shadow === null) return null;
  const items = second ? queryAll(scope, css) : [];
  const [mine, theirs] = [first, second].map((one) => items.find((item) => one && item.contains(one)));
  return { css, customer: mine && theirs && mine !== theirs ? differenceOf(mine, theirs, scope) : null, shadow };
}

/** The hosts of the open shadow roots that lead to an element and that the adapter does not name. */
function hostsOf({ roots }: Where, element: Element, ticketId: string | null): string[] | null {
  const known = within(roots, element.ownerDocument);
  const hosts: string[] = [];
  let root = element.getRootNode() as Document | ShadowRoot;
  while ('host' in root && !known.includes(root)) {
    const { host } = root;
    root = host.getRootNode() as Document | ShadowRoot;
    const css = selectorOf(host, { root, ticketId });
    if (css === null) return null;
    hosts.unshift(css);
  }
  return hosts;
}
