import { roles, type Token, tokensOf } from './tokens';

/** A part of a page that is looked at, and the ticket that it shows; the id becomes `{id}` in a selector. */
export interface Scope {
  root: ParentNode;
  ticketId: string | null;
}

const mostOwn = 10;
const mostAncestors = 8;
const perAncestor = 4;
/** An ancestor in a selector is one more thing that may change. */
const ancestorCost = 2;
/** From here on a piece says how something looks, or what kind it is, and not which one. */
const weak = 6;

/**
 * A selector that finds exactly this element within the root, and is likely to find it on the next ticket and after the
 * next build of the helpdesk. Null where the element is not in the root. A count of siblings is the last resort.
 */
export function selectorOf(element: Element, scope: Scope): string | null {
  if (element === scope.root || !scope.root.contains(element)) return null;
  const pieces = own(element, scope);
  const isOnly = ({ css }: Token): boolean => isOne(queryAll(scope, css), element);
  return cheapest([...pieces, ...anchored(element, pieces, scope)]).find(isOnly)?.css ?? counted(element, scope);
}

/**
 * The selector of a repeated item, such as the messages of a ticket, from one or two of them. From one, the nearest
 * element upwards that has a sibling like it is taken, else the element itself. Null where nothing stable tells them.
 */
export function listSelectorOf(picked: readonly Element[], scope: Scope): string | null {
  const [first, second] = picked;
  if (!first) return null;
  if (second && !first.contains(second) && !second.contains(first)) return ofPair(first, second, scope);
  for (const item of upwards(first, scope.root)) {
    const siblings = [...(item.parentElement?.children ?? [])].filter((one) => one !== item);
    const found = siblings.flatMap((sibling) => shared(item, sibling, scope) ?? []);
    const widest = [...new Set(found)].map((css) => ({ css, cost: -queryAll(scope, css).length }));
    if (widest.length > 0) return cheapest(widest)[0]?.css ?? null;
  }
  return cheapest(own(first, scope)).find(({ cost }) => cost < weak)?.css ?? null;
}

/**
 * What tells one item from another of the same list, as a selector that the item itself or something in it matches and
 * nothing of the other does: by it, a customer's message is known from an agent's. Null where they look the same.
 */
export function differenceOf(item: Element, other: Element, { ticketId }: Scope): string | null {
  const has = (element: Element, css: string): boolean => element.matches(css) || element.querySelector(css) !== null;
  const tokens = [item, ...item.querySelectorAll('*')].flatMap((element) => tokensOf(element, ticketId));
  const find = ({ css, cost }: Token): boolean => cost < weak && !css.includes('{id}') && !has(other, css);
  return cheapest(tokens).find(find)?.css ?? null;
}

/** All elements that a selector of ours finds. */
export function queryAll({ root, ticketId }: Scope, css: string): Element[] {
  return [...root.querySelectorAll(css.replaceAll('{id}', CSS.escape(ticketId ?? '')))];
}

function ofPair(first: Element, second: Element, scope: Scope): string | null {
  const apart = (element: Element, other: Element): Element[] =>
    [...upwards(element, scope.root)].filter((one) => !one.contains(other));
  const [mine, theirs] = [apart(first, second), apart(second, first)];
  // The two may have been picked at different depths of their item: the nearest pair that is alike comes first.
  for (const item of mine) {
    for (const other of theirs) {
      const css = shared(item, other, scope);
      if (css !== null) return widened(css, item, other, scope);
    }
  }
  return null;
}

/** A link in each message stands for the message: as long as what is around is as many, the outer one is the item. */
function widened(css: string, item: Element, other: Element, scope: Scope): string {
  const [outer, otherOuter] = [item.parentElement, other.parentElement];
  if (!outer || !otherOuter || outer.contains(other) || otherOuter.contains(item)) return css;
  if (!scope.root.contains(outer) || !scope.root.contains(otherOuter)) return css;
  const wider = shared(outer, otherOuter, scope);
  const same = wider !== null && queryAll(scope, wider).length === queryAll(scope, css).length;
  return widened(same ? wider : css, outer, otherOuter, scope);
}

/** What two elements of the same kind have in common and nothing around or inside them has. */
function shared(item: Element, other: Element, scope: Scope): string | null {
  if (item.localName !== other.localName) return null;
  const theirs = new Set(own(other, scope).map(({ css }) => css));
  const both = own(item, scope).filter(({ css, cost }) => cost < weak && theirs.has(css) && !isPart(css));
  const fits = ({ css }: Token): boolean => {
    const found = queryAll(scope, css);
    return found.includes(item) && found.includes(other) && !found.some((one) => one !== item && one.contains(item));
  };
  return cheapest([...both, ...anchored(item, both, scope)]).find(fits)?.css ?? null;
}

/** The pieces of one element, alone and in pairs. */
function own(element: Element, { ticketId }: Scope): Token[] {
  const single = tokensOf(element, ticketId).slice(0, mostOwn);
  const tag = { css: element.localName, cost: 8 };
  const pairs = single.flatMap((one, index) => single.slice(index + 1).flatMap((two) => joined(one, two)));
  return [...single, ...pairs, ...(single.some(({ css }) => css === tag.css) ? [] : [tag])];
}

/** Two pieces of one element; one that names the tag has to come first. */
function joined(one: Token, two: Token): Token[] {
  const startsWithTag = ({ css }: Token): boolean => /^[a-z]/.test(css);
  if (startsWithTag(one) && startsWithTag(two)) return [];
  const css = startsWithTag(two) ? two.css + one.css : one.css + two.css;
  return [{ css, cost: one.cost + two.cost / 4 + 0.5 }];
}

function anchored(element: Element, pieces: readonly Token[], scope: Scope): Token[] {
  const ancestors = [...upwards(element.parentElement, scope.root)].slice(0, mostAncestors);
  return ancestors.flatMap((ancestor, distance) =>
    tokensOf(ancestor, scope.ticketId)
      .filter(({ cost }) => cost < weak)
      .slice(0, perAncestor)
      .flatMap((anchor) =>
        pieces.map(({ css, cost }) => ({
          css: `${anchor.css} ${css}`,
          cost: cost + anchor.cost / 2 + ancestorCost + distance / 10,
        })),
      ),
  );
}

function* upwards(element: Element | null, root: ParentNode): Generator<Element> {
  for (let one = element; one && one !== root && root.contains(one); one = one.parentElement) yield one;
}

/** Nothing tells it: its place among its siblings, down from the nearest element that something tells. */
function counted(element: Element, scope: Scope): string {
  let path = '';
  for (const one of upwards(element, scope.root)) {
    const pieces = own(one, scope).filter(({ cost }) => cost < weak);
    const anchor = one === element ? undefined : pieces.find(({ css }) => isOne(queryAll(scope, css), one));
    if (anchor) return `${anchor.css} > ${path}`;
    const place = [...(one.parentNode?.children ?? [])].indexOf(one) + 1;
    path = `${one.localName}:nth-child(${place})${path && ` > ${path}`}`;
  }
  return path;
}

/** Two messages of a customer share that; it must not leave the agent's out. */
const isPart = (css: string): boolean => [...css.matchAll(/="([^"]*)"/g)].some(([, value = '']) => roles.test(value));
const isOne = (found: readonly Element[], element: Element): boolean => found.length === 1 && found[0] === element;
const cheapest = (tokens: readonly Token[]): Token[] => [...tokens].sort((a, b) => a.cost - b.cost);
