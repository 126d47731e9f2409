import { avatar, capital, el, setText } from './dom.js';
import { ticketPath, viewPath } from './router.js';
import { allTickets, getTicket, ticketsIn, VIEWS } from './store.js';
import { timeElement } from './time.js';

const state = { view: 'open', active: undefined, position: 0 };
const rows = document.querySelector('#ticket-list');
const views = document.querySelector('#views');

function row(ticket) {
  const newest = ticket.messages.at(-1);
  return el(
    'li',
    {},
    el(
      'a',
      {
        class: 'ticket-row',
        href: ticketPath(ticket.id),
        'data-row': ticket.id,
        'data-row-priority': ticket.priority,
        'data-unread': ticket.unread,
        'aria-current': ticket.id === state.active ? 'page' : undefined,
      },
      avatar(ticket.requester.name, 'customer'),
      el(
        'span',
        { class: 'row-top' },
        el('span', { class: 'row-name' }, ticket.requester.name),
        timeElement(newest.at),
      ),
      el('span', { class: 'row-subject' }, ticket.subject),
      el(
        'span',
        { class: 'row-meta' },
        el('span', { class: `dot dot-${ticket.status}` }),
        capital(ticket.status),
        (ticket.priority === 'high' || ticket.priority === 'urgent') &&
          el('span', { class: 'row-flag' }, capital(ticket.priority)),
      ),
    ),
  );
}

function viewLink(view) {
  return el(
    'a',
    {
      class: 'view-link',
      href: viewPath(view),
      'data-view': view,
      'aria-current': view === state.view ? 'true' : undefined,
    },
    capital(view),
    el('span', { class: 'count' }, String(ticketsIn(view).length)),
  );
}

/** Draws every row anew: plain, and as hard on a watcher as the lists of real desks are. */
export function renderList() {
  const tickets = ticketsIn(state.view);
  const at = tickets.findIndex((ticket) => ticket.id === state.active);
  if (at >= 0) state.position = at;
  rows.replaceChildren(...tickets.map(row));
  views.replaceChildren(...VIEWS.map(viewLink));
  for (const count of document.querySelectorAll('[data-count]')) {
    setText(count, String(ticketsIn(count.dataset.count).length));
  }
}

export function showInList(route) {
  if (route.page === 'view') Object.assign(state, { view: route.view, active: undefined });
  else state.active = route.id;
  renderList();
  rows.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
}

export const currentView = () => state.view;

/** The id of the ticket `step` rows away; a ticket that has left the view counts from the place it had. */
export function neighbour(step) {
  const ids = ticketsIn(state.view).map((ticket) => ticket.id);
  const at = ids.indexOf(state.active);
  if (at >= 0) return ids[at + step];
  if (!getTicket(state.active)) return ids[0];
  return ids[Math.min(state.position + (step > 0 ? 0 : -1), ids.length - 1)];
}

/** The open ticket below this one, else the first: what a desk puts in front of the agent after a solve. */
export function nextOpen(id) {
  const all = allTickets();
  const at = all.findIndex((ticket) => ticket.id === id);
  return [...all.slice(at + 1), ...all.slice(0, at)].find((ticket) => ticket.status === 'open')?.id;
}
