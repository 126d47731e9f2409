import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';
/** "Send and set as …" opens a list of statuses; its words are translated, and only those in English are known. */
const sendAs = 'ul.dropdown-normal li.app-dropdown__item';
const setAsDone = ['send and set as resolved', 'send and set as closed'];

export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*', 'https://*.myfreshworks.com/*'],
  // Under an address of the customer's own. Freshservice has the same addresses and other pages.
  detect: ['#mainactionbar', '[data-test-id="ticket-description"], #ticket_original_request'],
  ticketUrl: '^/a/tickets/(?<id>\\d+)',
  sure: { ticket: 'M', customer: 'M' },
  messages: {
    item: [
      { css: '[data-test-id="ticket-description"], [data-test-id="conversation-wrapper"]', sure: 'M', seen },
      { css: '.requestor-wrap[data-album^="ticket_"], [data-album^="note_"]', sure: 'M', seen },
    ],
    text: [
      { css: '#ticket_original_request, [data-test-conversation="conversation-text"]', sure: 'M', seen },
      { css: '#ticket_original_request, .ticket_note[data-note-id]', sure: 'M', seen },
    ],
    // An agent who opens a ticket for a customer stands in the same place as the customer, and is marked.
    isCustomer: { by: 'selector', css: '[class*="requestor"]', not: '[data-test-is-agent]' },
    internal: ['.ticket-details__privatenote'],
    quoted: ['blockquote'],
    // The first request has no number of its own and is the oldest.
    order: { by: 'number', attribute: 'data-album' },
  },
  status: { from: [{ css: '[data-test-id="ticket-status"]', sure: 'M', seen }], take: { part: 'text' } },
  priority: {
    from: [
      { css: '[data-test-id="tkt-properties-priority"] .ember-power-select-selected-item', sure: 'M', seen },
      { css: '[data-test-id="priority"] .ember-power-select-selected-item', sure: 'M', seen },
    ],
    take: { part: 'text' },
    urgent: ['Urgent'],
  },
  solvedStatuses: named('solved', 'closed'),
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '[data-test-actions="close"]', sure: 'M', seen }] },
      confirm: ['status', 'left'],
    },
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: sendAs, named: [...setAsDone, ...named('solved', 'closed')], sure: 'L', seen }],
      },
      confirm: ['solved', 'left'],
    },
    // The same button saves a note; only an answer becomes a message.
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [{ css: `.ticket-action__btn .btn--primary:not(.dropdown-toggle), ${sendAs}`, sure: 'M', seen }],
      },
      confirm: ['messages'],
    },
  ],
  composer: [{ css: 'div.fr-element.fr-view[contenteditable="true"]', sure: 'M', seen }],
  keepOut: ['.ticket-action__btn'],
} satisfies Adapter;

// Pages to try by hand: /a/tickets/<id>; reply, reply and set as resolved, a private note, Close in the bar above.
