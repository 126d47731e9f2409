import type { Adapter } from './schema';

const seen = '2026-11-01';

export const uvdesk = {
  id: 'uvdesk',
  name: 'UVdesk',
  hosts: [],
  detect: ['.uv-ticket-section .uv-ticket-main', '.uv-dropdown.reply'],
  ticketUrl: '/ticket/view/(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'H' },
  messages: {
    item: [{ css: '.uv-ticket-section .uv-ticket-main', sure: 'H', seen }],
    text: [{ css: '.message', sure: 'H', seen }],
    isCustomer: {
      by: 'selector',
      css: '.uv-ticket-member-name[href*="/customer/"]',
      not: '.uv-ticket-member-name[href*="/agent/"]',
    },
    internal: ['.uv-ticket-note', '.uv-ticket-note-agent'],
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  rating: {
    from: [{ css: '.kudos-rating [class*="ticket-rating-"]', sure: 'H', seen }],
    take: { part: 'class', prefix: 'ticket-rating-' },
    good: ['4', '5'],
    bad: ['1', '2'],
  },
  solvedStatuses: [],
  actions: [
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [
          {
            css: '.uv-dropdown.reply .uv-dropdown-list li[data-id="resolved"], .uv-dropdown.reply .uv-dropdown-list li[data-id="closed"]',
            sure: 'H',
            seen,
          },
        ],
      },
      unless: 'input[name="threadType"][value="note"]',
      confirm: ['messages', 'composer', 'left'],
    },
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [
          {
            css: '.uv-dropdown.reply .uv-dropdown-list li[data-id]:not([data-id="resolved"], [data-id="closed"])',
            sure: 'H',
            seen,
          },
        ],
      },
      unless: 'input[name="threadType"][value="note"]',
      confirm: ['messages', 'composer', 'left'],
    },
  ],
  composer: [
    { css: '#reply-area_ifr', sure: 'M', seen },
    { css: 'textarea#reply-area', sure: 'H', seen },
  ],
  keepOut: ['.uv-dropdown.reply'],
} satisfies Adapter;

// Pages to try by hand: <lang>/member/ticket/view/<id>; reply as pending, as resolved, a note, "stay" and "redirect".
