import { tokensOf } from '../page/tokens';
import type { Authors } from './authors';
import { personIn } from './person';
import {
  customerWords,
  has,
  houseWords,
  internalWords,
  recipientWords,
  towardsWords,
  weakCustomerWords,
  wordsIn,
  wordsOf,
} from './words';

/** What the messages of a thread are looked at by. */
export interface Said {
  items: readonly Element[];
  bodies: readonly Element[];
  authors: Authors | null;
  /** Names of who is signed in, in lower case. */
  signedIn: readonly string[];
  /** The message with which the ticket began. */
  oldest: Element | undefined;
  /** Elements outside the thread that name the customer. */
  requesters: readonly Element[];
}

/** Something that stands on some of the messages and not on others. */
interface Mark {
  css: string;
  /** On the message itself, not on something in it. */
  own: boolean;
  of: ReadonlySet<Element>;
  says: 'customer' | 'house' | 'weak' | null;
  cost: number;
}

const mostInside = 40;
/** On a message itself these forbid to take it for the customer's, seen on this ticket or not. */
const never = ['internal', 'private', 'note', 'agent', 'staff', 'system', 'outgoing', 'outbound', 'operator'];

/**
 * A selector for the customer's messages by how the page names who speaks, or null. It is only made where the same page
 * shows a customer and somebody else, and where authors don't speak against it: what nothing contradicts proves nothing.
 * `telling`: the name is one that only helpdesks have.
 */
export function customerByName(said: Said, itemCss: string): { css: string; telling: boolean } | null {
  const marks = marksOf(said);
  const house = marks.filter(({ says }) => says === 'house');
  const ofHouse = new Set(house.flatMap(({ of }) => [...of]));
  const chosen = marks
    .filter(
      ({ says, of }) =>
        says === 'customer' || (says === 'weak' && said.items.every((item) => of.has(item) !== ofHouse.has(item))),
    )
    .sort(
      (a, b) =>
        Number(b.says === 'customer') - Number(a.says === 'customer') || b.of.size - a.of.size || a.cost - b.cost,
    );
  const customersOf = ({ of }: Mark): Element[] => said.items.filter((item) => of.has(item) && !ofHouse.has(item));
  const [mark] = chosen;
  if (!mark) return null;
  const customers = customersOf(mark);
  // Where two names for the customer name different messages, one of them means something else.
  const agrees = (other: Mark): boolean =>
    other.says !== mark.says || customersOf(other).every((item) => customers.includes(item));
  if (!chosen.every(agrees) || !isBelievable(customers, said)) return null;
  return { css: rule(itemCss, mark, house, customers), telling: mark.says === 'customer' };
}

/** Selectors for notes that the customer never sees: they are nobody's answer. */
export function internalMarks(said: Said, itemCss: string): string[] {
  const notes = marksOf(said).filter(({ css, says }) => says === 'house' && has(wordsIn(css), internalWords));
  return [...new Set(notes.map((mark) => `:is(${itemCss})${on(mark)}`))].slice(0, 4);
}

/** Whether these may be all of the customer's messages, as far as the beginning and the names of authors tell. */
export function isBelievable(
  customers: readonly Element[],
  { items, authors, signedIn, requesters, oldest }: Said,
): boolean {
  if (customers.length === 0 || customers.length === items.length) return false;
  // A ticket begins with its customer. One that an agent began is no page to learn from: another one will come.
  if (!oldest || !customers.includes(oldest)) return false;
  if (!authors) return true;
  const chosen = new Set(customers);
  const namesOf = (those: boolean): Set<string> =>
    new Set(items.flatMap((item, at) => (chosen.has(item) === those ? (authors.names[at] ?? []) : [])));
  const others = namesOf(false);
  const mine = namesOf(true);
  const isRequester = (names: ReadonlySet<string>): boolean => requesters.some((one) => names.has(personIn(one)));
  if (isRequester(others) && !isRequester(mine)) return false;
  return [...mine].every((name) => !others.has(name) && !signedIn.some((own) => own.includes(name)));
}

function rule(itemCss: string, mark: Mark, house: readonly Mark[], customers: readonly Element[]): string {
  const against = house.filter(({ of }) => [...of].some((item) => mark.of.has(item)));
  const words = never.map((word) => `[class*="${word}" i]`).filter((css) => !customers.some((one) => one.matches(css)));
  const not = [...against.map(on), ...words];
  return `:is(${itemCss})${on(mark)}${not.map((css) => `:not(${css})`).join('')}`;
}

const on = ({ own, css }: Mark): string => (own ? `:is(${css})` : `:has(${css})`);

function marksOf({ items, bodies }: Said): Mark[] {
  const marks = new Map<string, { own: boolean; of: Set<Element>; cost: number }>();
  items.forEach((item, at) => {
    const body = bodies[at];
    const inside = [...item.querySelectorAll('*')].slice(0, mostInside).filter((one) => mayTell(one, item, body));
    for (const element of [item, ...inside]) {
      for (const { css, cost } of namesOn(element)) {
        const own = element === item;
        const key = `${own} ${css}`;
        const mark = marks.get(key) ?? { own, of: new Set(), cost };
        mark.of.add(item);
        marks.set(key, mark);
      }
    }
  });
  return [...marks]
    .filter(([, { of }]) => of.size < items.length)
    .map(([key, mark]) => {
      const css = key.slice(key.indexOf(' ') + 1);
      return { ...mark, css, says: meaning(css), cost: mark.cost + (mark.own ? 0 : 3) };
    });
}

/** What people press, and what they wrote, says nothing of who wrote it. */
function mayTell(element: Element, item: Element, body: Element | undefined): boolean {
  if (body !== item && body !== element && body?.contains(element)) return false;
  for (let up = element.parentElement; up && up !== item; up = up.parentElement) {
    if (has(wordsOf(up), recipientWords)) return false;
  }
  return (
    element.closest('button, [role="button"], [role="menu"], select, input, textarea, svg, form, blockquote') === null
  );
}

function namesOn(element: Element): { css: string; cost: number }[] {
  const names = tokensOf(element, null).filter(({ css }) => !css.includes('{id}'));
  for (const { name, value } of element.attributes) {
    // Who speaks, as yes or no; and the direction of a message in names that are not meant for tests.
    if (/^data-[a-z-]+$/.test(name) && /^(?:true|false|0|1|yes|no)$/.test(value))
      names.push({ css: `[${name}="${value}"]`, cost: 1 });
    else if (/^data-[a-z-]+$/.test(name) && /^[a-z][a-z_-]{2,30}$/i.test(value))
      names.push({ css: `[${name}="${value}"]`, cost: 1.2 });
    const folder =
      name === 'href' &&
      /\/(?:customer|client|contact|requester|visitor|agent|staff|operator)s?\/(?=[^/]+\/?$)/i.exec(value)?.[0];
    if (folder) names.push({ css: `a[href*="${folder}"]`, cost: 5 });
  }
  // A class of state (`is-customer`) or of side is no lasting name of an element, but it may be what tells.
  for (const name of element.classList) {
    if (
      /^[a-z][\w-]{2,50}$/i.test(name) &&
      !names.some(({ css }) => css === `.${name}`) &&
      meaning(`.${name}`) !== null
    ) {
      names.push({ css: `.${name}`, cost: 6 });
    }
  }
  return names;
}

/** Who a name means. Of an attribute for tests only the value speaks, of a yes or no only the name. */
function meaning(css: string): Mark['says'] {
  const [, name = '', value = ''] = /^[a-z]*\[([\w-]+)[*^]?="(.*)"\]$/.exec(css) ?? [];
  const answer = /^(?:true|1|yes|false|0|no)$/.test(value);
  const no = /^(?:false|0|no)$/.test(value);
  const words = wordsIn(answer ? name : value !== '' ? (/test|qa|cy/.test(name) ? value : `${name} ${value}`) : css);
  const customer = has(words, customerWords);
  const house = has(words, houseWords);
  if (no) return customer && !house ? 'house' : null;
  if (house) return 'house';
  if (customer) return has(words, towardsWords) ? null : 'customer';
  return has(words, weakCustomerWords) && !has(words, towardsWords) ? 'weak' : null;
}
