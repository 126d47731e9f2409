import type { Adapter } from './schema';

const seen = '2026-11-23';

export const frappe = {
  id: 'frappe',
  name: 'Frappe Helpdesk',
  hosts: [],
  detect: ['.activities .activity', '.comm-area'],
  // The customers' portal is /helpdesk/my-tickets/<id>.
  ticketUrl: '/helpdesk/tickets/(?<id>(?!new\\b)[^/?#]+)',
  sure: { ticket: 'H' },
  messages: {
    item: [{ css: '.activities [id^="communication-"]', sure: 'H', seen }],
    // The mail itself is in a frame without an address.
    text: [{ css: 'iframe[srcdoc]', sure: 'H', seen }],
    // Only the address of the sender stands in the header of a mail, and nothing names the customer's: nobody counts.
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  // A button in the header, in words that the product translates and its owner may change.
  status: {
    from: [{ css: 'button', named: ['open', 'replied', 'resolved', 'closed'], sure: 'M', seen }],
    take: { part: 'text' },
  },
  solvedStatuses: ['resolved', 'closed'],
  actions: [
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [
          { css: 'button, [role^="menuitem"], [role="option"]', named: ['resolved', 'closed'], sure: 'L', seen },
        ],
      },
      confirm: ['solved'],
    },
    {
      moment: 'replied',
      // These words are not translated by the product.
      on: { event: 'click', target: [{ css: '.comm-area button', named: ['send'], sure: 'H', seen }] },
      confirm: ['messages', 'form-gone'],
    },
    {
      moment: 'replied',
      on: {
        event: 'keys',
        keys: 'Mod+Enter',
        target: [{ css: '.comm-area', sure: 'H', seen }],
        sure: 'H',
        seen,
      },
      confirm: ['messages'],
    },
  ],
  composer: [{ css: '.comm-area [contenteditable="true"]', sure: 'H', seen }],
  keepOut: ['.comm-area'],
} satisfies Adapter;

// Pages to try by hand: /helpdesk/tickets/<id>; reply by the button and by Ctrl+Enter, a comment, another status.
