import type { Adapter, Candidate } from './schema';

const seen = '2026-11-01';
const form: Candidate[] = [{ css: '#issue-form', sure: 'H', seen }];
const note: Candidate[] = [{ css: '#issue-form textarea', sure: 'H', seen }];
/** Closed and Rejected as Redmine comes; with other statuses a closing counts as an answer. */
const done = { field: 'select#issue_status_id', is: ['5', '6'] };

export const redmine = {
  id: 'redmine',
  name: 'Redmine',
  hosts: [],
  detect: ['body.controller-issues #top-menu', '#issue-form, .issue.details'],
  ticketUrl: '/issues/(?<id>\\d+)(?:$|[?#/])',
  sure: { ticket: 'H', customer: 'L' },
  messages: {
    item: [{ css: '.issue.details, #history .journal.has-notes', sure: 'H', seen }],
    text: [{ css: '#issue_description_wiki, .wiki', sure: 'H', seen }],
    // No role stands on the page: the customer is whoever opened the issue.
    isCustomer: {
      by: 'author-among',
      author: { css: 'p.author a.user, .note-header a.user, h4 a.user', take: { part: 'attribute', name: 'href' } },
      people: { css: '.issue.details p.author a.user', take: { part: 'attribute', name: 'href' } },
    },
    internal: ['.private-notes'],
    quoted: ['blockquote'],
    // The description has no number and stands first; the history follows in the order of the agent's preference.
    order: { by: 'number', attribute: 'id' },
  },
  status: {
    from: [{ css: '.issue.details', sure: 'H', seen }],
    take: { part: 'matches', css: '.closed', yes: 'closed', no: 'open' },
  },
  solvedStatuses: ['closed'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'submit', target: form },
      when: done,
      confirm: ['solved'],
    },
    {
      moment: 'solved',
      on: { event: 'keys', keys: 'Mod+Enter', target: note, sure: 'H', seen },
      when: done,
      confirm: ['solved'],
    },
    {
      moment: 'replied',
      on: { event: 'submit', target: form },
      unless: '#issue_private_notes:checked',
      confirm: ['messages', 'solved'],
    },
    {
      moment: 'replied',
      on: { event: 'keys', keys: 'Mod+Enter', target: note, sure: 'H', seen },
      unless: '#issue_private_notes:checked',
      confirm: ['messages', 'solved'],
    },
  ],
  composer: [{ css: 'textarea#issue_notes', sure: 'H', seen }],
  keepOut: ['#issue-form input[name="commit"]'],
} satisfies Adapter;

// Pages to try by hand: /issues/<id>; Edit, a note by the button and by Ctrl+Enter, a private note, status Closed.
