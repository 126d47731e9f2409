import type { Adapter } from '../adapters/schema';
import { findAuthors, signedIn } from './authors';
import { bodiesOf, partSelector } from './body';
import { customerByAuthor, findRequesters } from './requester';
import { guessed } from './selectors';
import { customerBySide, sidesOf } from './side';
import { customerByName, internalMarks, isBelievable, type Said } from './speaker';

type Messages = NonNullable<Adapter['messages']>;

/** The messages of a thread as an adapter describes them, and whether they tell by themselves that this is a helpdesk. */
export function understand(
  root: ParentNode & Node,
  items: readonly Element[],
  item: string,
  today: string,
): { messages: Messages; telling: boolean } {
  const page = root.ownerDocument ?? (root as Document);
  const bodies = bodiesOf(items);
  const authors = findAuthors(items, bodies);
  const requesters = findRequesters(root, items, authors);
  const order = orderOf(items);
  const oldest = oldestOf(items, order);
  const said: Said = { items, bodies, authors, signedIn: signedIn([page, root], items), oldest, requesters };
  const customer = customerOf(root, said, item);
  const internal = internalMarks(said, item);
  const messages: Messages = {
    item: [guessed(item, today)],
    text: [guessed(partSelector(bodies, items) ?? ':scope > *', today)],
    // Without it no text is judged, only facts: an agent's words must not be taken for the customer's.
    ...(customer && { isCustomer: customer.rule }),
    ...(internal.length > 0 && { internal }),
    quoted: ['blockquote', '[class*="quote" i]', '[class*="signature" i]', 'time', ...(authors ? [authors.css] : [])],
    order,
  };
  return { messages, telling: customer?.telling ?? false };
}

/** The rule by which a message is the customer's, and whether it says by itself that this is a helpdesk. */
function customerOf(
  root: ParentNode,
  said: Said,
  item: string,
): { rule: NonNullable<Messages['isCustomer']>; telling: boolean } | null {
  const named = customerByName(said, item);
  if (named) return { rule: { by: 'selector', css: named.css }, telling: named.telling };
  const author = customerByAuthor(root, said);
  if (author) return { rule: author, telling: true };
  const sides = sidesOf(said.items, said.bodies);
  const start = said.items.filter((_, at) => sides[at] === 'start');
  const bySide = isBelievable(start, said) ? customerBySide(said.items, sides, item) : null;
  return bySide === null ? null : { rule: { by: 'selector', css: bySide }, telling: false };
}

function oldestOf(items: readonly Element[], order: Messages['order']): Element | undefined {
  const rank = (item: Element): number => {
    if (order.by === 'time') return timeOf(item);
    return order.by === 'number' ? numberOf(item, order.attribute) : items.indexOf(item);
  };
  const [first] = items;
  const last = items.at(-1);
  // Two of the same minute keep the direction of the page.
  const newestFirst = first !== undefined && last !== undefined && rank(first) > rank(last);
  return (newestFirst ? [...items].reverse() : [...items]).sort((a, b) => rank(a) - rank(b))[0];
}

const timeOf = (item: Element): number =>
  Date.parse(item.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
const numberOf = (item: Element, attribute: string): number =>
  Number(/\d+/.exec(item.getAttribute(attribute) ?? '')?.[0] ?? Number.NaN);

/** What puts them in order: a time in each, a number that only grows or only falls, or their place. */
function orderOf(items: readonly Element[]): Messages['order'] {
  if (items.every((item) => !Number.isNaN(timeOf(item)))) return { by: 'time' };
  const [first] = items;
  for (const { name, value } of first?.attributes ?? []) {
    if (!/^(?:id|data-[\w-]+)$/.test(name) || !/\d/.test(value)) continue;
    const numbers = items.map((item) => numberOf(item, name));
    const goes = (sign: number): boolean =>
      numbers.every((one, at) => at === 0 || (one - (numbers[at - 1] ?? 0)) * sign > 0);
    if (goes(1) || goes(-1)) return { by: 'number', attribute: name };
  }
  return { by: 'position' };
}
