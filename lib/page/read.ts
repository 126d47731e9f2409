import type { Adapter, Reading } from '../adapters/schema';
import type { TicketReading, TicketState } from '../domain/ticket';
import { findAll, findFirst, ticketRoot } from './locate';
import { plainText } from './text';

/** How many of the newest customer messages are read; the scorer looks at no more. */
const newestMessages = 3;
/** A message is cut here; what comes after says nothing new about its tone. */
const longestMessage = 4_000;

/** The text of whatever the agent answers in; an editor may live in a frame of the same origin. */
export function composerText(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLIFrameElement) return element.contentDocument?.body?.textContent ?? '';
  return element.textContent ?? '';
}

/** What can change when a ticket is answered or closed. Null where the page does not show it. */
export function readState(adapter: Adapter, ticketId: string, page: Document): TicketState {
  const root = ticketRoot(adapter, ticketId, page);
  if (!root) return { status: null, messages: null, composing: null };
  const messages = findAll(root, adapter.messages.item, ticketId).length;
  const composer = findFirst(root, adapter.composer, ticketId);
  return {
    status: adapter.status ? take(root, adapter.status, ticketId) : null,
    messages: messages || null,
    composing: composer ? composerText(composer).trim() !== '' : null,
  };
}

/** Reads a ticket for the moment of judging. The texts stay in memory. Null where the page shows no conversation. */
export function readTicket(adapter: Adapter, ticketId: string, page: Document): TicketReading | null {
  const root = ticketRoot(adapter, ticketId, page);
  if (!root) return null;
  const messages = ordered(findAll(root, adapter.messages.item, ticketId), adapter);
  if (messages.length === 0) return null;
  const customers = messages.filter(customerTest(adapter, root));
  const state = readState(adapter, ticketId, page);
  return {
    ...state,
    solved: state.status !== null && adapter.solvedStatuses.includes(state.status),
    turns: customers.length,
    urgent: isAmong(root, adapter.priority, adapter.priority?.urgent, ticketId),
    reopened: isAmong(root, adapter.reopened, adapter.reopened?.is, ticketId),
    rating: isAmong(root, adapter.rating, adapter.rating?.bad, ticketId)
      ? 'bad'
      : isAmong(root, adapter.rating, adapter.rating?.good, ticketId)
        ? 'good'
        : null,
    customer: customers
      .slice(-newestMessages)
      .reverse()
      .map((message) => messageText(message, adapter, ticketId)),
  };
}

/** Whether a value stands on the page and is one of these; what an adapter does not know is not. */
function isAmong(
  root: ParentNode,
  reading: Reading | undefined,
  values: readonly string[] | undefined,
  ticketId: string,
): boolean {
  const value = reading ? take(root, reading, ticketId) : null;
  return value !== null && (values?.includes(value) ?? false);
}

function take(root: ParentNode, reading: Reading, ticketId: string): string | null {
  const element = findFirst(root, reading.from, ticketId);
  if (!element) return null;
  const { take } = reading;
  if (take.part === 'text') return element.textContent?.trim() || null;
  const value = element.getAttribute(take.name)?.trim() ?? null;
  return take.part === 'suffix' && value?.startsWith(take.prefix) ? value.slice(take.prefix.length) : value;
}

function customerTest({ messages: { isCustomer } }: Adapter, root: ParentNode): (message: Element) => boolean {
  if (isCustomer.by === 'selector') {
    return (message) => message.matches(isCustomer.css) || message.querySelector(isCustomer.css) !== null;
  }
  const { attribute } = isCustomer;
  const people = new Set([...root.querySelectorAll(isCustomer.people)].map((person) => person.getAttribute(attribute)));
  return (message) => {
    const author = message.querySelector(isCustomer.author)?.getAttribute(attribute);
    return author != null && people.has(author);
  };
}

function ordered(messages: Element[], { messages: { order } }: Adapter): Element[] {
  if (order.by === 'position') return messages;
  const rank = (message: Element): number =>
    order.by === 'time'
      ? Date.parse(message.querySelector('time[datetime]')?.getAttribute('datetime') ?? '') || 0
      : Number(message.getAttribute(order.attribute)) || 0;
  return messages
    .map((message) => ({ message, rank: rank(message) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ message }) => message);
}

function messageText(message: Element, adapter: Adapter, ticketId: string): string {
  const parts = findAll(message, adapter.messages.text, ticketId);
  const quoted = adapter.messages.quoted.join(',');
  return parts
    .map((part) => plainText(part, quoted))
    .join('\n')
    .slice(0, longestMessage);
}
