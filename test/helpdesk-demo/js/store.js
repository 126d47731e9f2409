import { tickets as invented } from '../tickets/index.js';
import { ME } from '../tickets/messages.js';

export { ME };
export const VIEWS = ['open', 'mine', 'solved'];

const listeners = { change: [], message: [] };
const tickets = new Map();

const isIn = {
  open: (ticket) => ticket.status === 'open',
  mine: (ticket) => ticket.mine && ticket.status !== 'solved',
  solved: (ticket) => ticket.status === 'solved',
};

const emit = (event, ...values) => {
  for (const listener of listeners[event]) listener(...values);
};

export const on = (event, listener) => listeners[event].push(listener);
export const getTicket = (id) => tickets.get(id);
export const allTickets = () => [...tickets.values()];
export const ticketsIn = (view) => allTickets().filter(isIn[view]);

export function loadTickets(extra = [], now = Date.now()) {
  for (const { messages, ...ticket } of [...invented, ...extra]) {
    tickets.set(ticket.id, {
      ...ticket,
      unread: false,
      messages: messages.map(({ minutesAgo, ...message }) => ({ ...message, at: now - minutesAgo * 60_000 })),
    });
  }
}

export function updateTicket(id, patch) {
  const ticket = tickets.get(id);
  if (!ticket) return;
  Object.assign(ticket, patch);
  emit('change', ticket);
}

export function addMessage(id, message) {
  const ticket = tickets.get(id);
  if (!ticket) return;
  const added = { at: Date.now(), ...message };
  ticket.messages.push(added);
  emit('message', ticket, added);
}

/** A customer's message opens a ticket again, as on real desks. */
export function receive(id, text) {
  const ticket = tickets.get(id);
  if (!ticket) return;
  const reopened = ticket.reopened || ticket.status === 'solved';
  addMessage(id, { author: 'customer', text });
  updateTicket(id, { status: 'open', reopened, unread: true });
}
