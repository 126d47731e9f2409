import { avatar, el } from './dom.js';
import { timeElement } from './time.js';

const fact = (label, value) => el('div', { class: 'fact' }, el('dt', {}, label), el('dd', {}, value));

/** Who is writing: the panel on the right. */
export function customerPanel({ requester, tags, messages }) {
  return el(
    'aside',
    { class: 'customer', 'aria-label': 'Customer' },
    el(
      'div',
      { class: 'customer-card' },
      avatar(requester.name, 'customer'),
      el('strong', { class: 'customer-name' }, requester.name),
      el('span', { class: 'customer-email' }, requester.email),
    ),
    el(
      'dl',
      { class: 'facts' },
      fact('Place', requester.place),
      fact('Customer since', String(requester.since)),
      fact('Orders', String(requester.orders)),
      fact('First message', timeElement(messages[0].at)),
    ),
    el('h2', { class: 'panel-title' }, 'Tags'),
    el('ul', { class: 'tags' }, ...tags.map((tag) => el('li', { 'data-tag': tag }, tag))),
    el('h2', { class: 'panel-title' }, 'Presence'),
    el('p', { class: 'presence', 'data-presence': true }, 'Nobody else is here'),
  );
}
