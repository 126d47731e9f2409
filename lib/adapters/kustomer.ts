import type { Outline } from './outline';

export const kustomer = {
  id: 'kustomer',
  name: 'Kustomer',
  hosts: ['https://*.kustomerapp.com/*'],
  detect: [],
  // A customer's page shows one of their conversations; without that it is none of them.
  ticketUrl: '^/app/customers/[0-9a-f]{24}/event/(?<id>[0-9a-f]{24})',
  sure: { ticket: 'M' },
} satisfies Outline;

// Pages to try by hand: /app/customers/<id>/event/<id>; an answer, a note, done, snooze.
