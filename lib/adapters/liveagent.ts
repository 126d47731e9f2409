import type { Outline } from './outline';

export const liveagent = {
  id: 'liveagent',
  name: 'LiveAgent',
  hosts: ['https://*.ladesk.com/*'],
  // Under an address of the customer's own.
  detect: ['.ConversationDetailsView', '.ConversationHeaderSubject'],
  ticketUrl: '^/agent/[^#]*#Conversation;id=(?<id>[A-Za-z0-9]+)',
  sure: { ticket: 'M' },
} satisfies Outline;

// Pages to try by hand: /agent/#Conversation;id=<code>; an answer, a note, Resolve. Its page is drawn anew often.
