import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';
/** Resolved and Closed by their numbers as osTicket comes, and by their names in our languages. */
const done = ['2', '3', ...named('solved', 'closed')];

export const osticket = {
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  detect: ['#ticket_thread #thread-items', 'form#reply'],
  ticketUrl: '/scp/tickets\\.php\\?(?:[^#]*&)?id=(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'H' },
  messages: {
    item: [{ css: '#thread-items .thread-entry:is(.message, .response)', sure: 'H', seen }],
    text: [{ css: '.thread-body', sure: 'H', seen }],
    isCustomer: { by: 'selector', css: '.thread-entry.message' },
    quoted: ['blockquote'],
    // Newest first or last is a setting of the agent.
    order: { by: 'time' },
  },
  // The name of the status, translated.
  status: {
    from: [{ css: 'a.tickets-action[data-dropdown="#action-dropdown-statuses"]', sure: 'H', seen }],
    take: { part: 'text' },
  },
  solvedStatuses: named('solved', 'closed'),
  actions: [
    // A dialog asks first, and the page then leaves the ticket.
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: '#action-dropdown-statuses a.ticket-action[href*="/status/close/"]', sure: 'H', seen }],
      },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'solved',
      on: { event: 'submit', target: [{ css: 'form#reply', sure: 'H', seen }] },
      when: { field: 'select[name="reply_status_id"]', is: done },
      confirm: ['messages', 'solved', 'left'],
    },
    {
      moment: 'solved',
      on: { event: 'submit', target: [{ css: 'form#note', sure: 'H', seen }] },
      when: { field: 'select[name="note_status_id"]', is: done },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'replied',
      on: { event: 'submit', target: [{ css: 'form#reply', sure: 'H', seen }] },
      confirm: ['messages'],
    },
  ],
  composer: [
    { css: 'form#reply .redactor [contenteditable="true"]', sure: 'L', seen },
    { css: 'form#reply textarea.richtext', sure: 'H', seen },
  ],
  keepOut: ['form#reply input.save.pending[type="submit"]'],
} satisfies Adapter;

// Pages to try by hand: /scp/tickets.php?id=<id>; reply, reply as closed, a note, Close with its dialog, newest first.
