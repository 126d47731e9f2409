import type { Adapter } from './schema';

const seen = '2026-10-01';
/** What the composer is set to stands in the fragment: #email, #live-chat or #comment. */
const notToTheTeam = '^[^#]*(?:$|#(?!comment))';

export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot Service Hub',
  hosts: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  detect: [],
  ticketUrl:
    '^/(?:help-desk/\\d+/[^?#]*(?:ticket|thread)|contacts/\\d+/record/0-5|live-messages/\\d+/inbox)/(?<id>\\d+)',
  sure: { ticket: 'M' },
  // Nothing is known of the conversation, so that no text is read: an answer is offered on by the facts or the person.
  solvedStatuses: [],
  actions: [
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [
          {
            css: '[data-test-id="composer-send-button"]:not([aria-disabled="true"], [aria-haspopup])',
            sure: 'M',
            seen,
          },
        ],
      },
      at: notToTheTeam,
      confirm: ['composer', 'form-gone'],
    },
    {
      moment: 'replied',
      on: {
        event: 'keys',
        keys: 'Mod+Enter',
        target: [{ css: '[contenteditable="true"]', sure: 'L', seen }],
        sure: 'L',
        seen,
      },
      at: notToTheTeam,
      confirm: ['composer', 'form-gone'],
    },
  ],
  composer: [
    { css: ':has(> [data-test-id="composer-send-button"]) [contenteditable="true"]', sure: 'M', seen },
    { css: '#reply-editor [contenteditable="true"]', sure: 'M', seen },
    { css: '[contenteditable="true"]', sure: 'L', seen },
  ],
  keepOut: ['[data-test-id="composer-send-button"]'],
} satisfies Adapter;

// Pages to try by hand: /help-desk/<portal>/view/<view>/ticket/<id>; an e-mail, a chat, a comment (#comment), send later.
