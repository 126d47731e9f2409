import type { Outline } from './outline';

export const front = {
  id: 'front',
  name: 'Front',
  hosts: ['https://app.frontapp.com/*'],
  detect: [],
  // A link to a conversation; whether the address stays so once it is open was not seen.
  ticketUrl: '^/(?:[^?#]+/)?open/(?<id>cnv_[a-z0-9]+)',
  sure: { ticket: 'L' },
} satisfies Outline;

// Pages to try by hand: /open/cnv_<id>, and what its address becomes; an answer, a comment, Archive.
