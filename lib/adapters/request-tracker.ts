import type { Adapter } from './schema';

const seen = '2026-11-23';

export const requestTracker = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  detect: ['body[id^="comp-"]', '#li-preferences .current-user'],
  ticketUrl: '/Ticket/(?:Display|Update|History|Modify\\w*)\\.html.*?[?;&]id=(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'L' },
  roots: { frames: ['iframe.cke_wysiwyg_frame'] },
  messages: {
    item: [{ css: '.history-container > .transaction.message', sure: 'H', seen }],
    text: [{ css: '.content .messagebody', sure: 'H', seen }],
    // No class tells customer from agent: the author is compared with the requestors of the People box.
    isCustomer: {
      by: 'author-among',
      author: { css: '.metadata .description > .user', take: { part: 'attribute', name: 'data-user-id' } },
      people: { css: '.requestors .current-value .user', take: { part: 'attribute', name: 'data-user-id' } },
    },
    quoted: ['.message-stanza-folder', '.message-stanza.closed', 'blockquote'],
    // Newest first is a preference here, and there is no time element: the transaction's number decides.
    order: { by: 'number', attribute: 'data-transaction-id' },
  },
  status: {
    from: [{ css: '.ticket-info-basics .status .current-value', sure: 'H', seen }],
    take: { part: 'text' },
  },
  priority: {
    from: [{ css: '.ticket-info-basics .priority .current-value .Priority', sure: 'H', seen }],
    take: { part: 'attribute', name: 'class' },
    urgent: ['Priority ticket-info-priority-high'],
  },
  // The status on the page is translated; the option values of the form are not.
  solvedStatuses: [],
  actions: [
    {
      moment: 'solved',
      on: { event: 'submit', target: [{ css: 'form[name="TicketUpdate"], form.inline-edit', sure: 'H', seen }] },
      when: { field: 'select[name="Status"]', is: ['resolved', 'rejected'] },
      confirm: ['status'],
    },
    {
      moment: 'replied',
      on: { event: 'submit', target: [{ css: 'form[name="TicketUpdate"]', sure: 'H', seen }] },
      when: { field: 'select[name="UpdateType"]', is: ['response'] },
      // A refused answer comes back in its form; the conversation itself loads late.
      confirm: ['messages', 'form-gone'],
    },
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: 'a[href*="Status=resolved"]:not([href*="Update.html"])', sure: 'H', seen }],
      },
      confirm: ['status'],
    },
  ],
  composer: [
    { css: 'iframe.cke_wysiwyg_frame', sure: 'H', seen },
    { css: 'textarea#UpdateContent', sure: 'H', seen },
  ],
  keepOut: [],
} satisfies Adapter;

// Pages to try by hand: /Ticket/Display.html?id=1, its Actions menu (Reply, Resolve), the pencil beside "The Basics".
