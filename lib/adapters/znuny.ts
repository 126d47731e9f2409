import type { Adapter } from './schema';

const seen = '2026-11-23';

export const znuny = {
  id: 'znuny',
  name: 'Znuny / OTRS',
  hosts: [],
  detect: ['#ArticleTable', 'a.AsPopup.PopupType_TicketAction[href*="Action=AgentTicket"]'],
  // The ticket itself, and the pop-up windows in which it is answered and closed. Both separators occur.
  ticketUrl: '[?;&]Action=AgentTicket(?:Zoom|Close|Compose|Note)[;&](?:[^#]*[;&])?TicketID=(?<id>\\d+)',
  sure: { ticket: 'H', customer: 'H' },
  messages: {
    item: [{ css: '.WidgetSimple.Expanded:is(.customer, .agent, .system)', sure: 'H', seen }],
    // Plain text, or a mail in a frame of the same origin.
    text: [{ css: '.ArticleBody, iframe[id^="Iframe"]', sure: 'H', seen }],
    isCustomer: { by: 'selector', css: '.customer.Expanded', not: '.agent.Expanded' },
    internal: ['.NotVisibleForCustomer'],
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  // 1 very low … 5 very high.
  priority: {
    from: [{ css: '[class*="PriorityID-"]', sure: 'H', seen }],
    take: { part: 'class', prefix: 'PriorityID-' },
    urgent: ['5'],
  },
  // The widget shows the status in the agent's language only, and a reply stands in the list of articles.
  solvedStatuses: [],
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '#submitRichText', sure: 'M', seen }] },
      at: 'Action=AgentTicketClose[;&]',
      confirm: ['closed', 'left'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: '#submitRichText', sure: 'M', seen }] },
      at: 'Action=AgentTicketCompose[;&]',
      confirm: ['closed', 'left'],
    },
  ],
  composer: [{ css: 'iframe.cke_wysiwyg_frame', sure: 'M', seen }],
  keepOut: [],
} satisfies Adapter;

// Pages to try by hand: index.pl?Action=AgentTicketZoom;TicketID=<id>; its pop-ups Close, Reply (Compose) and Note.
