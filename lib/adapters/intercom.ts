import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-23';

export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  detect: [],
  ticketUrl: '^/a/(?:inbox/[^/]+/inbox/(?:[^?#]*/)?conversation|apps/[^/]+/(?:[^?#]*/)?conversations?)/(?<id>\\d+)',
  sure: { ticket: 'M', customer: 'L' },
  // Since 2026 the whole inbox is inside one open root.
  roots: { shadow: ['#teammate-app-react'] },
  messages: {
    item: [
      { css: '[data-part-group-id]', sure: 'M', seen },
      { css: '[class*="group/content-part"]', sure: 'M', seen },
      { css: '[data-part-id]', sure: 'M', seen },
    ],
    text: [
      { css: '.interblocks-html', sure: 'M', seen },
      { css: '.inbox2__user-email-content', sure: 'M', seen },
      { css: '.inbox-2__break-words, .inbox2__break-words', sure: 'M', seen },
    ],
    // 1 customer, 3 agent, 4 note, 5 bot, 20 system. Often absent since April 2026: then nobody counts as the customer.
    isCustomer: { by: 'selector', css: '[data-part-group-category="1"]' },
    internal: ['[data-part-group-category="4"]', '[data-part-group-category="20"]'],
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  // There is no other sign of the state than the button that would change it.
  status: {
    from: [{ css: 'button', named: ['reopen', ...named('close')], sure: 'L', seen }],
    take: { part: 'text' },
  },
  solvedStatuses: ['reopen'],
  actions: [
    // Closing usually goes on to the next conversation.
    {
      moment: 'solved',
      on: { event: 'keys', keys: 'Mod+Shift+KeyY', sure: 'H', seen },
      confirm: ['left', 'solved'],
    },
    {
      moment: 'solved',
      on: { event: 'keys', keys: 'Mod+Shift+Enter', sure: 'H', seen },
      confirm: ['left', 'solved'],
    },
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: 'button', named: named('sendAndClose', 'close'), sure: 'L', seen }] },
      confirm: ['left', 'solved'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: 'button', named: named('send'), sure: 'L', seen }] },
      confirm: ['messages'],
    },
    {
      moment: 'replied',
      on: {
        event: 'keys',
        keys: 'Mod+Enter',
        target: [{ css: '[data-conversation-reply-composer]', sure: 'M', seen }],
        sure: 'L',
        seen,
      },
      confirm: ['messages'],
    },
  ],
  composer: [
    { css: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]', sure: 'M', seen },
    { css: '.embercom-prosemirror-composer-editor', sure: 'M', seen },
  ],
  keepOut: ['[data-conversation-reply-composer]'],
} satisfies Adapter;

// Pages to try by hand: /a/inbox/<workspace>/inbox/admin/<id>/conversation/<id>; reply, note, close, send and close.
