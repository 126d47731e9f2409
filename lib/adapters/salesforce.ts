import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';

export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  detect: [],
  ticketUrl: '/lightning/r/Case/(?<id>[A-Za-z0-9]{15,18})(?:/|$)',
  sure: { ticket: 'M' },
  // A console keeps the cases of other tabs on the page; the one in front is marked.
  activeTicket: [
    {
      css: '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal',
      sure: 'M',
      seen,
    },
    { css: '.windowViewMode-normal', sure: 'L', seen },
  ],
  messages: {
    item: [
      { css: '.cuf-feedElementIterationItem.slds-feed__item', sure: 'M', seen },
      { css: '.forceChatterFeedItemBody, .feeditem', sure: 'M', seen },
    ],
    text: [{ css: '.forceChatterFeedItemBody, .feeditem, .slds-feed__item', sure: 'M', seen }],
    // Nothing tells customer from agent, so that no text is taken for the customer's.
    quoted: ['blockquote'],
    order: { by: 'position', newest: 'first' },
  },
  solvedStatuses: [],
  actions: [
    {
      moment: 'replied',
      on: {
        event: 'click',
        target: [
          {
            css: '.forceChatterPublisher button, .cuf-publisherContainer button',
            named: named('send', 'reply'),
            sure: 'L',
            seen,
          },
        ],
      },
      confirm: ['messages', 'composer', 'form-gone'],
    },
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: 'button', named: named('close'), sure: 'L', seen }] },
      confirm: ['messages', 'left'],
    },
  ],
  composer: [
    {
      css: '.forceChatterPublisher [contenteditable="true"], .cuf-publisherContainer [contenteditable="true"]',
      sure: 'L',
      seen,
    },
  ],
  keepOut: ['.slds-docked-form-footer'],
} satisfies Adapter;

// Pages to try by hand: /lightning/r/Case/<id>/view in a console with two cases open; an e-mail, a post, Close Case.
