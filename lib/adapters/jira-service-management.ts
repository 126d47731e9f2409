import type { Adapter } from './schema';

const seen = '2026-11-01';

export const jiraServiceManagement = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['https://*.atlassian.net/*'],
  detect: [],
  ticketUrl:
    '^(?!/servicedesk/customer/)/(?:browse/|.*?(?:/|[?&]selectedIssue=))(?<id>[A-Z][A-Z0-9_]+-\\d+)(?:$|[/?#&])',
  sure: { ticket: 'M' },
  messages: {
    item: [
      {
        css: '[data-testid^="issue-comment-base.ui.comment.ak-comment."]:not([data-testid$="-header"], [data-testid$="-body"], [data-testid$="-footer"])',
        sure: 'M',
        seen,
      },
      { css: '[data-testid^="comment-base-item-"]', sure: 'M', seen },
    ],
    text: [
      { css: '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-body"]', sure: 'M', seen },
      { css: '[data-testid^="comment-base-item-"]', sure: 'M', seen },
    ],
    // No mark tells customer from agent or an internal note from an answer, so that no text is taken for the customer's.
    internal: ['[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]'],
    quoted: ['blockquote'],
    order: { by: 'number', attribute: 'data-testid' },
  },
  // Its words are the project's own and translated: a change is told, not what it means.
  status: {
    from: [
      { css: '[data-testid="issue.views.issue-base.foundation.status.status-field-wrapper"]', sure: 'M', seen },
      { css: '[data-testid="issue.views.issue-base.foundation.status.status-button-group"] button', sure: 'M', seen },
      { css: '[data-test-id="issue.views.issue-base.foundation.status.status-field-wrapper"]', sure: 'M', seen },
    ],
    take: { part: 'text' },
  },
  solvedStatuses: [],
  actions: [
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: '[data-testid="comment-save-button"]', sure: 'L', seen }] },
      // Saving a comment for the team alone empties the composer too.
      confirm: ['messages'],
    },
  ],
  composer: [{ css: '#ak-editor-textarea', sure: 'M', seen }],
  keepOut: ['[data-testid="comment-save-button"]'],
} satisfies Adapter;

// Pages to try by hand: /browse/<KEY-n> and a queue; reply to the customer, an internal note, a transition.
