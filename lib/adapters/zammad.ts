import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';

export const zammad = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['https://*.zammad.com/*'],
  detect: ['.ticketZoom-header', '.ticket-article'],
  // The classic interface, and the new one, of which only the messages are known.
  ticketUrl: '(?:#ticket/zoom/|^/desktop/tickets?/(?:zoom/)?)(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'H' },
  // The classic one keeps every open ticket on the page.
  activeTicket: [
    { css: '.content.active', sure: 'H', seen },
    { css: 'body:has(article.Content--customer, article.Content--agent)', sure: 'H', seen },
  ],
  messages: {
    item: [
      { css: '.ticket-article-item', sure: 'H', seen },
      { css: 'article.Content--customer, article.Content--agent', sure: 'H', seen },
    ],
    text: [
      { css: '.textBubble-content .richtext-content', sure: 'H', seen },
      { css: '.article-content .textBubble', sure: 'H', seen },
      { css: '.inner-article-body', sure: 'H', seen },
    ],
    isCustomer: { by: 'selector', css: '.ticket-article-item.customer, article.Content--customer' },
    internal: ['.ticket-article-item.is-internal', '.textBubble.internal', '.ticket-article-item.system'],
    quoted: ['blockquote'],
    order: { by: 'number', attribute: 'data-id' },
  },
  // As the agent has set it, saved or not: it confirms nothing. Its values are numbers of the database.
  status: {
    from: [{ css: 'select[name="state_id"] option:checked', sure: 'H', seen }],
    take: { part: 'text' },
  },
  // 1 low, 2 normal, 3 high, as it comes.
  priority: {
    from: [{ css: 'select[name="priority_id"]', sure: 'M', seen }],
    take: { part: 'value' },
    urgent: ['3'],
  },
  solvedStatuses: named('closed', 'solved'),
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '.js-submit', sure: 'H', seen }] },
      when: { field: 'select[name="state_id"]', is: named('closed', 'solved') },
      confirm: ['messages', 'left'],
    },
    // What a macro does is up to whoever made it: one that sets the state or goes on to another ticket counts.
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '.js-dropdownActionMacro[data-id]', sure: 'M', seen }] },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: '.js-submit', sure: 'H', seen }] },
      confirm: ['messages'],
    },
  ],
  composer: [{ css: '[contenteditable="true"][data-name="body"]', sure: 'H', seen }],
  keepOut: ['.js-submit'],
} satisfies Adapter;

// Pages to try by hand: #ticket/zoom/<id> with two tickets open; reply, an internal note, update as closed, a macro.
