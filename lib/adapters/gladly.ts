import type { Outline } from './outline';

/** It has one lifelong conversation for each customer and no tickets; the address of one is not known. */
export const gladly = {
  id: 'gladly',
  name: 'Gladly',
  hosts: ['https://*.gladly.com/*'],
  detect: [],
} satisfies Outline;

// Pages to try by hand: a customer's conversation, and its address; an answer, a note, Close.
