import type { Adapter } from './schema';

const seen = '2026-11-23';

export const demo = {
  id: 'demo',
  name: 'Harbour Desk (demo)',
  hosts: [],
  detect: ['meta[name="application-name"][content="Harbour Desk demo"]'],
  ticketUrl: '^/desk/tickets/(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'H' },
  activeTicket: [{ css: '.ticket-pane[data-ticket-id="{id}"]', sure: 'H', seen }],
  messages: {
    item: [{ css: '[data-thread] article.message', sure: 'H', seen }],
    text: [{ css: '.message-body', sure: 'H', seen }],
    isCustomer: { by: 'selector', css: '[data-author="customer"]' },
    quoted: ['blockquote'],
    order: { by: 'time' },
  },
  status: {
    from: [{ css: '[data-status]', sure: 'H', seen }],
    take: { part: 'attribute', name: 'data-status' },
  },
  priority: {
    from: [{ css: '[data-priority]', sure: 'H', seen }],
    take: { part: 'attribute', name: 'data-priority' },
    urgent: ['urgent'],
  },
  rating: {
    from: [{ css: '[data-rating]', sure: 'H', seen }],
    take: { part: 'attribute', name: 'data-rating' },
    good: ['good'],
    bad: ['bad'],
  },
  reopened: {
    from: [{ css: '[data-reopened]', sure: 'H', seen }],
    take: { part: 'attribute', name: 'data-reopened' },
    is: ['true'],
  },
  solvedStatuses: ['solved'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '[data-submit-as="solved"]', sure: 'H', seen }] },
      confirm: ['status', 'left'],
    },
    { moment: 'solved', on: { event: 'keys', keys: 'Control+Alt+KeyS', sure: 'H', seen }, confirm: ['status', 'left'] },
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [
          { css: '.composer[data-mode="reply"] :is([data-action="submit"], [data-submit-as])', sure: 'H', seen },
        ],
      },
      confirm: ['messages', 'status', 'left'],
    },
  ],
  composer: [{ css: '.composer-body', sure: 'H', seen }],
  keepOut: ['.composer'],
} satisfies Adapter;

// Pages to try by hand: /desk/tickets/1 with several tickets open in tabs; submit as open, pending, solved.
