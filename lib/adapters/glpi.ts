import type { Adapter } from './schema';

const seen = '2026-11-01';

export const glpi = {
  id: 'glpi',
  name: 'GLPI',
  hosts: [],
  detect: ['#itil-form', '.itil-timeline'],
  ticketUrl: '/front/ticket\\.form\\.php\\?(?:.*&)?id=(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'M' },
  messages: {
    item: [
      {
        css: '.itil-timeline .timeline-item.ITILContent, .itil-timeline .timeline-item.ITILFollowup, .itil-timeline .timeline-item.ITILSolution',
        sure: 'H',
        seen,
      },
    ],
    text: [{ css: '.timeline-content .read-only-content .rich_text_container', sure: 'H', seen }],
    // The requester's side is the left one.
    isCustomer: { by: 'selector', css: '.timeline-content.t-left', not: '.ITILSolution' },
    internal: ['.private-item'],
    quoted: ['blockquote'],
    // Newest first or last is a preference. The original has the number of the ticket, which followups outgrow.
    order: { by: 'number', attribute: 'data-items-id' },
  },
  // As the server sent it, and not as the agent has just set it.
  status: {
    from: [{ css: '#itil-form select[name="status"] option[selected]', sure: 'H', seen }],
    take: { part: 'attribute', name: 'value' },
  },
  priority: {
    from: [{ css: '#itil-form select[name="priority"]', sure: 'H', seen }],
    take: { part: 'value' },
    urgent: ['5', '6'],
  },
  solvedStatuses: ['5', '6'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'submit', target: [{ css: '.itilsolution form', sure: 'H', seen }] },
      confirm: ['solved', 'messages'],
    },
    {
      moment: 'solved',
      on: { event: 'submit', target: [{ css: '#itil-form', sure: 'H', seen }] },
      when: { field: 'select[name="status"]', is: ['5', '6'] },
      confirm: ['solved'],
    },
    {
      moment: 'replied',
      on: { event: 'submit', target: [{ css: '.itilfollowup form', sure: 'H', seen }] },
      confirm: ['messages'],
    },
  ],
  composer: [
    { css: '.itilfollowup form iframe', sure: 'H', seen },
    { css: '.itilfollowup form textarea', sure: 'H', seen },
  ],
  keepOut: ['.answer-action'],
} satisfies Adapter;

// Pages to try by hand: /front/ticket.form.php?id=<id>; Answer, a private followup, Add a solution, status by the panel.
