import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';
const states = ['active', 'pending', 'closed', 'spam'];

export const helpScout = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*', 'https://app.helpscout.com/*'],
  detect: [],
  // The second number is the one that agents see; the first never changes.
  ticketUrl: '^/conversation/(?<id>\\d+)',
  sure: { ticket: 'M', customer: 'M' },
  messages: {
    item: [
      { css: '[data-testid="ThreadContainer"] li > div[id^="thread-"]', sure: 'M', seen },
      { css: 'li > div[id^="thread-"]', sure: 'M', seen },
    ],
    // Nothing is known to tell the words from the head of a message, so that the head is read along.
    text: [{ css: 'div[id^="thread-"]', sure: 'M', seen }],
    isCustomer: { by: 'selector', css: '.is-customer' },
    // Nor a note from an answer: it counts as one of the house, and an answer is confirmed by more than messages.
    quoted: ['blockquote'],
    order: { by: 'number', attribute: 'id' },
  },
  // A button that is named by the state, in English.
  status: {
    from: [{ css: 'button', named: states.map((state) => `status: ${state}`), sure: 'M', seen }],
    take: { part: 'text' },
  },
  solvedStatuses: ['closed', 'status: closed'],
  actions: [
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: 'button, li, [role^="menuitem"], [role="option"]', named: named('closed'), sure: 'L', seen }],
      },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: 'button', named: named('sendAndClose'), sure: 'L', seen }] },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [
          { css: '#sendBtn', sure: 'M', seen },
          { css: 'button', named: named('send'), sure: 'M', seen },
        ],
      },
      confirm: ['messages', 'left'],
    },
  ],
  composer: [
    { css: '[role="textbox"][contenteditable="true"]', sure: 'M', seen },
    { css: '[data-slate-editor]', sure: 'M', seen },
    { css: '.redactor_editor', sure: 'M', seen },
  ],
  keepOut: ['[data-testid="reply-button"]'],
} satisfies Adapter;

// Pages to try by hand: /conversation/<id>/<number>; reply, a note, send as closed, closing without an answer.
