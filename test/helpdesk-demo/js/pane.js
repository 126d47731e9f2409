import { createComposer } from './composer.js';
import { customerPanel } from './customer.js';
import { capital, el, setText } from './dom.js';
import { messageElement } from './message.js';
import { ME } from './store.js';

function header(ticket) {
  return el(
    'header',
    { class: 'pane-header' },
    el('h1', { class: 'subject' }, ticket.subject),
    el(
      'div',
      { class: 'pane-facts' },
      el('span', { class: 'badge', 'data-status': ticket.status }),
      el('span', { class: 'badge badge-quiet', 'data-priority': ticket.priority }),
      el('span', { class: 'badge badge-quiet', 'data-reopened': true }, 'Reopened'),
      ticket.rating &&
        el('span', { class: 'badge badge-quiet', 'data-rating': ticket.rating }, `Rated ${ticket.rating}`),
      el('span', { class: 'pane-fact' }, `#${ticket.id}`),
      el('span', { class: 'pane-fact', 'data-requester': true }, ticket.requester.name),
      el('span', { class: 'pane-fact', 'data-assignee': true }),
      el('span', { class: 'pane-fact', 'data-snoozed': true }, 'Waiting until tomorrow'),
    ),
  );
}

/** One opened ticket: its element, and the few things that the rest of the desk may do with it. */
export function createPane(ticket) {
  const thread = el('div', {
    class: 'thread',
    'data-thread': true,
    tabindex: '0',
    role: 'log',
    'aria-label': 'Messages',
  });
  const composer = createComposer(ticket);
  const root = el(
    'section',
    { class: 'ticket-pane', 'data-ticket-id': ticket.id, 'data-active': 'false', 'aria-label': `Ticket ${ticket.id}` },
    header(ticket),
    el('div', { class: 'conversation' }, thread, composer.root),
    customerPanel(ticket),
  );
  const part = (selector) => root.querySelector(selector);
  const scrollToEnd = () => {
    thread.scrollTop = thread.scrollHeight;
  };

  function refresh() {
    const status = part('.pane-header [data-status]');
    status.dataset.status = ticket.status;
    setText(status, capital(ticket.status));
    const priority = part('[data-priority]');
    priority.dataset.priority = ticket.priority;
    setText(priority, capital(ticket.priority));
    for (const mark of ['reopened', 'snoozed']) {
      const badge = part(`[data-${mark}]`);
      badge.dataset[mark] = String(Boolean(ticket[mark]));
      badge.hidden = !ticket[mark];
    }
    setText(part('[data-assignee]'), ticket.mine ? `Assigned to ${ME}` : 'Not assigned');
    composer.refresh();
  }

  thread.append(...ticket.messages.map((message) => messageElement(message, ticket.requester.name)));
  refresh();
  return {
    root,
    composer,
    refresh,
    scrollToEnd,
    append(message) {
      thread.append(messageElement(message, ticket.requester.name));
      scrollToEnd();
    },
    prepend(message) {
      thread.prepend(messageElement(message, ticket.requester.name));
    },
  };
}
