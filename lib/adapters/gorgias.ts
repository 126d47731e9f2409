import type { Outline } from './outline';

export const gorgias = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['https://*.gorgias.com/*'],
  detect: [],
  ticketUrl: '^/app/(?:ticket|views/\\d+)/(?<id>\\d+)',
  sure: { ticket: 'M' },
} satisfies Outline;

// Pages to try by hand: /app/ticket/<id> and /app/views/<view>/<id>; Send, Send & Close, a note.
