import type { Adapter } from './schema';

const seen = '2026-11-28';
/** The forms in which a status can be changed, those of a list left aside. */
const changesStatus = ':is(form[name^="Ticket"], form.inline-edit)';

export const requestTracker = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  detect: ['body[id^="comp-"]', '#li-preferences .current-user'],
  // An update that comes back in its form, with an article or a complaint, has an address without the id, and so has an
  // attachment.
  ticketUrl:
    '/Ticket/(?:Attachment/|(?:Display|Update|History|Forward|Reminders|ShowEmailRecord|Modify\\w*)\\.html(?:$|.*?[?;&]id=(?<id>\\d+)))',
  ticketField: 'form[name^="Ticket"] input[name="id"], form.inline-edit input[name="id"]',
  sure: { ticket: 'H', customer: 'L' },
  roots: { frames: ['iframe.cke_wysiwyg_frame'] },
  messages: {
    item: [{ css: '.history-container > .transaction.message', sure: 'H', seen }],
    text: [{ css: '.content .messagebody', sure: 'H', seen }],
    // No class tells customer from agent: the author is compared with the requestors of the People box.
    isCustomer: {
      by: 'author-among',
      author: { css: '.metadata .description > .user', take: { part: 'attribute', name: 'data-user-id' } },
      people: { css: '.requestors .current-value .user', take: { part: 'attribute', name: 'data-user-id' } },
      me: {
        css: '#li-preferences a[href*="/User/Summary.html"]',
        take: { part: 'suffix', name: 'href', prefix: '?id=' },
      },
    },
    quoted: ['.message-stanza-folder', '.message-stanza.closed', 'blockquote'],
    // Newest first is a preference here, and there is no time element: the transaction's number decides.
    order: { by: 'number', attribute: 'data-transaction-id' },
  },
  status: {
    // Of the form for a change, the option after "unchanged" is the status as it is, in words that are not translated.
    from: [
      { css: `${changesStatus} select[name="Status"] option[value=""] + option`, sure: 'H', seen },
      { css: '.ticket-info-basics .status .current-value', sure: 'H', seen },
    ],
    take: { part: 'value' },
  },
  priority: {
    from: [{ css: '.ticket-info-basics .priority .current-value .Priority', sure: 'H', seen }],
    take: { part: 'attribute', name: 'class' },
    urgent: ['Priority ticket-info-priority-high'],
  },
  solvedStatuses: ['resolved', 'rejected', 'deleted'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'submit', target: [{ css: changesStatus, sure: 'H', seen }] },
      when: { field: 'select[name="Status"]', is: ['resolved', 'rejected'] },
      confirm: ['status'],
    },
    {
      moment: 'replied',
      // "Jumbo" stays where it is, with an empty form.
      on: { event: 'submit', target: [{ css: 'form[name="TicketModifyAll"]', sure: 'H', seen }] },
      when: { field: 'select[name="UpdateType"]', is: ['response'] },
      confirm: ['composer', 'messages'],
    },
    {
      moment: 'replied',
      on: { event: 'submit', target: [{ css: 'form[name="TicketUpdate"]', sure: 'H', seen }] },
      when: { field: 'select[name="UpdateType"]', is: ['response'] },
      // A refused answer comes back in its form; the conversation itself loads late.
      confirm: ['messages', 'form-gone'],
    },
    {
      moment: 'solved',
      on: {
        event: 'click',
        // An action of the lifecycle that asks for no words, and its address in older versions.
        target: [
          {
            css: 'a[href*="SubmitTicket=1"]:is([href*="Status=resolved"], [href*="Status=rejected"])',
            sure: 'H',
            seen,
          },
          { css: 'a[href*="Display.html?Status=resolved"]', sure: 'M', seen },
        ],
      },
      confirm: ['status'],
    },
  ],
  composer: [
    { css: 'iframe.cke_wysiwyg_frame', sure: 'H', seen },
    { css: 'textarea#UpdateContent', sure: 'H', seen },
  ],
  keepOut: [],
} satisfies Adapter;

// Pages to try by hand: /Ticket/Display.html?id=1, its Actions menu (Reply, Resolve), the pencil beside "The Basics".
