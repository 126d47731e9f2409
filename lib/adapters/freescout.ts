import type { Action, Adapter } from './schema';

const seen = '2026-11-01';
const send: Action['on'] = { event: 'click', target: [{ css: '.btn-reply-submit', sure: 'H', seen }] };

export const freescout = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  detect: ['body.body-conv[data-conversation_id]'],
  ticketUrl: '/conversation/(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'H' },
  messages: {
    item: [{ css: '.thread[data-thread_id]', sure: 'H', seen }],
    text: [{ css: '.thread-content', sure: 'H', seen }],
    isCustomer: { by: 'selector', css: '.thread-type-customer' },
    internal: ['.thread-type-note', '.thread-type-lineitem'],
    quoted: ['blockquote'],
    // The newest stands first.
    order: { by: 'number', attribute: 'data-thread_id' },
  },
  // 1 active, 2 pending, 3 closed, 4 spam.
  status: {
    from: [{ css: '#conv-status .conv-status li.active a[data-status]', sure: 'H', seen }],
    take: { part: 'attribute', name: 'data-status' },
  },
  solvedStatuses: ['3'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '.conv-status li > a[data-status="3"]', sure: 'H', seen }] },
      confirm: ['solved', 'left'],
    },
    // Its shortcuts click the same button. A note can close a conversation too.
    {
      moment: 'solved',
      on: send,
      when: { field: '.conv-reply-block select[name="status"]', is: ['3'] },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'replied',
      on: send,
      unless: '.conv-note-block',
      confirm: ['messages', 'left'],
    },
  ],
  composer: [{ css: '.conv-reply-block .note-editable', sure: 'H', seen }],
  keepOut: ['.conv-reply-block .btn-reply-submit'],
} satisfies Adapter;

// Pages to try by hand: /conversation/<id>; reply by button and Ctrl+Enter, a note, send as closed, closed by the menu.
