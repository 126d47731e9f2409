import type { Adapter, Reading, Take } from '../adapters/schema';
import type { TicketReading, TicketState } from '../domain/ticket';
import { findAll, findFirst, hit, type Scope, ticketScope } from './locate';
import { plainName } from './names';
import { documentIn } from './roots';
import { plainText } from './text';

type Messages = NonNullable<Adapter['messages']>;

/** How many of the newest customer messages are read; the scorer looks at no more. */
const newestMessages = 3;
/** A message is cut here; what comes after says nothing new about its tone. */
const longestMessage = 4_000;

/** The text of whatever the agent answers in; an editor may live in a frame of the same origin. */
export function composerText(element: Element): string {
  const text = element.tagName === 'TEXTAREA' ? heldBy(element) : (documentIn(element)?.body ?? element).textContent;
  return text ?? '';
}

/** What can change when a ticket is answered or closed. Null where the page does not show it. */
export function readState(adapter: Adapter, ticketId: string, page: Document): TicketState {
  const scope = ticketScope(adapter, ticketId, page);
  if (!scope) return unknown;
  const items = messagesOf(adapter, ticketId, scope);
  const isCustomers = customerTest(adapter.messages, scope);
  return stateOf(adapter, ticketId, scope, items, isCustomers && items.filter(isCustomers).length);
}

const unknown: TicketState = { status: null, messages: null, composing: null };

function stateOf(
  adapter: Adapter,
  ticketId: string,
  scope: Scope,
  items: Element[],
  turns: number | null,
): TicketState {
  const composer = findFirst(scope, adapter.composer, ticketId);
  return {
    status: adapter.status ? read(scope, adapter.status, ticketId) : null,
    messages: items.length > 0 && turns !== null ? items.length - turns : null,
    composing: composer ? composerText(composer).trim() !== '' : null,
  };
}

/**
 * Reads a ticket for the moment of judging. The texts stay in memory. Null where the page shows no conversation, or not
 * who the customer in it is.
 */
export function readTicket(adapter: Adapter, ticketId: string, page: Document): TicketReading | null {
  const scope = ticketScope(adapter, ticketId, page);
  const { messages } = adapter;
  if (!scope || !messages) return null;
  const items = messagesOf(adapter, ticketId, scope);
  const isCustomers = customerTest(messages, scope);
  if (items.length === 0 || !isCustomers) return null;
  const customers = ordered(items.filter(isCustomers), messages);
  const state = stateOf(adapter, ticketId, scope, items, customers.length);
  return {
    ...state,
    solved: isSolved(adapter, state.status),
    turns: customers.length,
    urgent: isAmong(scope, adapter.priority, adapter.priority?.urgent, ticketId),
    reopened: isAmong(scope, adapter.reopened, adapter.reopened?.is, ticketId),
    rating: ratingOf(scope, adapter.rating, ticketId),
    customer: customers
      .slice(-newestMessages)
      .reverse()
      .map((message) => messageText(message, messages, ticketId)),
  };
}

/** Whether a status, as the page shows it, is one in which a ticket is done. */
export function isSolved({ solvedStatuses }: Pick<Adapter, 'solvedStatuses'>, status: string | null): boolean {
  if (status === null) return false;
  const name = plainName(status);
  return solvedStatuses.some((solved) => plainName(solved) === name);
}

/** The messages of a ticket, without notes: those are nobody's answer. */
function messagesOf({ messages }: Adapter, ticketId: string, scope: Scope): Element[] {
  if (!messages) return [];
  const items = findAll(scope, messages.item, ticketId);
  const internal = messages.internal?.join(',');
  return internal ? items.filter((item) => !holds(item, internal)) : items;
}

const holds = (element: Element, css: string): boolean => element.matches(css) || element.querySelector(css) !== null;

/** Whether a value stands on the page and is one of these; what an adapter does not know is not. */
function isAmong(
  scope: Scope,
  reading: Reading | undefined,
  values: readonly string[] | undefined,
  ticketId: string,
): boolean {
  const value = reading ? read(scope, reading, ticketId) : null;
  return value !== null && (values?.includes(value) ?? false);
}

function ratingOf(scope: Scope, rating: Adapter['rating'], ticketId: string): TicketReading['rating'] {
  const value = rating ? read(scope, rating, ticketId) : null;
  if (value === null || !rating) return null;
  if (rating.bad.includes(value)) return 'bad';
  return rating.good.includes(value) ? 'good' : null;
}

function read(scope: Scope, { from, take }: Reading, ticketId: string): string | null {
  const element = findFirst(scope, from, ticketId);
  return element && partOf(element, take);
}

function partOf(element: Element, take: Take): string | null {
  if (take.part === 'text') return element.textContent?.trim() || null;
  if (take.part === 'value') return (heldBy(element) ?? element.textContent)?.trim() || null;
  if (take.part === 'matches') return holds(element, take.css) ? take.yes : take.no;
  if (take.part === 'class') {
    const name = [...element.classList].find((one) => one.startsWith(take.prefix));
    return name?.slice(take.prefix.length) ?? null;
  }
  const value = element.getAttribute(take.name)?.trim() ?? null;
  return take.part === 'suffix' && value ? (value.split(take.prefix)[1] ?? value) : value;
}

/** What a form field holds; undefined where the element is none. */
export const heldBy = (element: Element): string | undefined => (element as Partial<HTMLInputElement>).value;

/** Tells a customer's message from others; null where the people to tell it by are not on this page. */
function customerTest(messages: Messages | undefined, scope: Scope): ((message: Element) => boolean) | null {
  const isCustomer = messages?.isCustomer;
  if (!isCustomer) return () => false;
  if (isCustomer.by === 'selector') {
    const { css, not } = isCustomer;
    return (message) => holds(message, css) && !(not && holds(message, not));
  }
  const { author, people, me } = isCustomer;
  const nameIn = (element: Element | null, part: Take): string => plainName((element && partOf(element, part)) ?? '');
  const namesOf = ({ css, take }: { css: string; take: Take }): string[] =>
    scope.flatMap((root) => [...root.querySelectorAll(css)].map((person) => nameIn(person, take)));
  const names = new Set(namesOf(people));
  names.delete('');
  if (names.size === 0) return null;
  for (const name of me ? namesOf(me) : []) names.delete(name);
  return (message) => names.has(nameIn(message.querySelector(author.css), author.take));
}

function ordered(messages: Element[], { order }: Messages): Element[] {
  if (order.by === 'position') return order.newest === 'first' ? messages.reverse() : messages;
  const rank = (message: Element): number =>
    order.by === 'time'
      ? Date.parse(message.querySelector('time[datetime]')?.getAttribute('datetime') ?? '') || 0
      : Number(/\d+/.exec(message.getAttribute(order.attribute) ?? '')?.[0]) || 0;
  return messages
    .map((message) => ({ message, rank: rank(message) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ message }) => message);
}

function messageText(message: Element, { text, quoted }: Messages, ticketId: string): string {
  const found = hit([message], text, ticketId) ? [] : findAll([message], text, ticketId);
  // A message may be its own text, and one that a person showed need not be built as the product's are.
  const parts = found.length > 0 ? found : [message];
  return parts
    .map((part) => plainText(part, quoted.join(',')))
    .join('\n')
    .slice(0, longestMessage);
}
