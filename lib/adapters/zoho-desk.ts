import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';

export const zohoDesk = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  hosts: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*', 'https://desk.zoho.com.au/*'],
  detect: [],
  ticketUrl: '(?:^/agent/[^/]+/(?:[^/]+/)?tickets/(?:details/)?|#Cases/dv/)(?<id>\\d+)',
  sure: { ticket: 'M' },
  // The pane of the ticket before may still stand while the next one loads; its id tells them apart.
  activeTicket: [
    { css: '.zd_v2-ticketdetailview-container[data-id="subTab_{id}"]', sure: 'M', seen },
    { css: '[data-id="subTab_{id}"]', sure: 'M', seen },
  ],
  messages: {
    item: [{ css: '[data-id="threadContent"]', sure: 'M', seen }],
    text: [{ css: '[data-id="threadContent"]', sure: 'M', seen }],
    // Nothing tells customer from agent, so that no text is taken for the customer's. Notes are marked `content`.
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  solvedStatuses: [],
  actions: [
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: 'button, [role="button"]', named: named('close', 'sendAndClose'), sure: 'L', seen }],
      },
      confirm: ['messages', 'left'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: 'button, [role="button"]', named: named('send'), sure: 'L', seen }] },
      confirm: ['messages', 'composer', 'form-gone'],
    },
  ],
  composer: [{ css: '[contenteditable="true"]', sure: 'L', seen }],
  keepOut: [],
} satisfies Adapter;

// Pages to try by hand: /agent/<portal>/<department>/tickets/details/<id>; reply, a comment, closing, two tickets open.
