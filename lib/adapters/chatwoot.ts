import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';

export const chatwoot = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['https://app.chatwoot.com/*'],
  detect: ['.conversation-panel', '.resolve-actions'],
  ticketUrl: '/app/accounts/\\d+/(?:[^?#]*/)?conversations/(?<id>\\d+)',
  // The side of a bubble tells; in some versions those of other agents were on the customer's side.
  sure: { ticket: 'H', customer: 'M' },
  messages: {
    item: [{ css: '.conversation-panel [data-message-id]', sure: 'H', seen }],
    text: [{ css: '[data-bubble-name]', sure: 'H', seen }],
    isCustomer: { by: 'selector', css: '.left-bubble', not: '.right-bubble' },
    // A private note is marked by its colour alone.
    internal: ['[data-bubble-name="activity"]', '[data-bubble-name="csat"]', '.right-bubble[class*="amber"]'],
    quoted: ['blockquote'],
    order: { by: 'number', attribute: 'data-message-id' },
  },
  // There is no other sign of the state than the button that would change it: Resolve, Reopen or Open, translated.
  status: {
    from: [{ css: '.resolve-actions button', sure: 'H', seen }],
    take: { part: 'text' },
  },
  solvedStatuses: ['reopen'],
  actions: [
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: '.resolve-actions button', named: named('solve'), sure: 'M', seen }],
      },
      confirm: ['status'],
    },
    {
      moment: 'solved',
      on: { event: 'keys', keys: 'Alt+KeyE', sure: 'H', seen },
      confirm: ['status'],
    },
    // Goes on to the next conversation.
    {
      moment: 'solved',
      on: { event: 'keys', keys: 'Mod+Alt+KeyE', sure: 'H', seen },
      confirm: ['status', 'left'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: '.reply-box button[type="submit"]', sure: 'H', seen }] },
      unless: '.reply-box.is-private',
      confirm: ['messages', 'composer'],
    },
    // Which of the two sends is a setting; the other makes a new line.
    ...['Enter', 'Mod+Enter'].map((keys) => ({
      moment: 'replied' as const,
      on: {
        event: 'keys' as const,
        keys,
        target: [{ css: '.reply-box', sure: 'H' as const, seen }],
        sure: 'H' as const,
        seen,
      },
      unless: '.reply-box.is-private',
      confirm: ['messages' as const],
    })),
  ],
  composer: [
    { css: '.reply-box .ProseMirror-woot-style', sure: 'H', seen },
    { css: '.reply-box [contenteditable="true"], .reply-box textarea', sure: 'L', seen },
  ],
  keepOut: ['.reply-box'],
} satisfies Adapter;

// Pages to try by hand: /app/accounts/<n>/conversations/<id>; reply by button and by keys, a private note, Resolve, Alt+E.
