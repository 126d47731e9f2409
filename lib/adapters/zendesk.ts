import type { Adapter } from './schema';

const seen = '2026-11-01';

export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  detect: [],
  ticketUrl: '^/agent/tickets/(?<id>\\d+)',
  sure: { ticket: 'M', customer: 'M' },
  activeTicket: [
    { css: '[data-test-id="ticket-{id}-standard-layout"]', sure: 'M', seen },
    { css: '[data-test-id="ticket-{id}-custom-layout"]', sure: 'M', seen },
    { css: '[data-ticket-id="{id}"]', sure: 'M', seen },
    { css: '[data-side-conversations-anchor-id="{id}"]', sure: 'M', seen },
  ],
  messages: {
    item: [{ css: 'article[data-test-id="omni-log-comment-item"]', sure: 'M', seen }],
    text: [{ css: '[data-test-id="omni-log-message-content"]', sure: 'M', seen }],
    isCustomer: { by: 'selector', css: '[data-test-id="omni-log-item-message"][type="end-user"]' },
    internal: ['[data-test-id="omni-log-item-message"][type="internal"]'],
    // Newest first or last is a setting of the account or the agent.
    quoted: ['blockquote'],
    order: { by: 'time' },
  },
  status: {
    from: [
      { css: '[data-test-id="tabs-section-nav-item-ticket"] [data-test-id^="status-badge-"]', sure: 'M', seen },
      { css: '[data-test-id^="status-badge-"]:not([data-test-id="status-badge-state"])', sure: 'M', seen },
    ],
    take: { part: 'suffix', name: 'data-test-id', prefix: 'status-badge-' },
  },
  // Translated, and known in English only.
  priority: {
    from: [
      {
        css: '[data-test-id="ticket-fields-priority-select"] [data-garden-id="dropdowns.combobox.value"]',
        sure: 'M',
        seen,
      },
    ],
    take: { part: 'text' },
    urgent: ['Urgent'],
  },
  solvedStatuses: ['solved', 'closed'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '[data-test-id="submit_button-menu-solved"]', sure: 'M', seen }] },
      confirm: ['status', 'left'],
    },
    {
      moment: 'solved',
      on: { event: 'keys', keys: 'Control+Alt+KeyS', sure: 'M', seen },
      confirm: ['status', 'left'],
    },
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [
          {
            css: '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
            sure: 'M',
            seen,
          },
          { css: '[data-test-id="submit_button-button"]', sure: 'M', seen },
        ],
      },
      unless: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]',
      // Submitting may move on to the next ticket at once.
      confirm: ['messages', 'status', 'left'],
    },
  ],
  composer: [
    { css: '[data-test-id="omnicomposer-rich-text-ckeditor"]', sure: 'M', seen },
    { css: '[data-test-id="omnicomposer-plain-text-ckeditor"]', sure: 'M', seen },
    { css: '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]', sure: 'M', seen },
  ],
  keepOut: ['[data-test-id="submit_button-button"]', '[data-test-id="submit_button-menu-button"]'],
} satisfies Adapter;

// Pages to try by hand: /agent/tickets/<id> with two more tickets open in tabs; submit as open, pending, solved.
