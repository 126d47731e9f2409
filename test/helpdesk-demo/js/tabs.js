import { el, icon } from './dom.js';
import { currentView } from './list.js';
import { closePane, openIds } from './panes.js';
import { currentRoute, go, ticketPath, viewPath } from './router.js';
import { getTicket } from './store.js';

const bar = document.querySelector('#tabs');

function tab(id, active) {
  const ticket = getTicket(id);
  return el(
    'span',
    { class: 'tab', 'data-tab': id, 'data-selected': String(id === active), 'data-unread': ticket.unread },
    el(
      'a',
      { href: ticketPath(id), 'aria-current': id === active ? 'page' : undefined, title: ticket.subject },
      el('span', { class: `dot dot-${ticket.status}` }),
      el('span', { class: 'tab-subject' }, ticket.subject),
      el('span', { class: 'tab-id' }, `#${id}`),
    ),
    el(
      'button',
      { type: 'button', class: 'tab-close', 'data-close': id, 'aria-label': `Close ticket ${id}` },
      icon('close'),
    ),
  );
}

export function renderTabs() {
  const route = currentRoute();
  bar.replaceChildren(...openIds().map((id) => tab(id, route.id)));
  bar.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function close(id) {
  const ids = openIds();
  const neighbour = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
  const wasActive = currentRoute().id === id;
  closePane(id);
  if (!wasActive) renderTabs();
  else go(neighbour ? ticketPath(neighbour) : viewPath(currentView()));
}

bar.addEventListener('click', (event) => {
  const button = event.target.closest('[data-close]');
  if (button) close(button.dataset.close);
});
