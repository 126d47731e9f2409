import { calm } from './calm.js';
import { rough } from './rough.js';
import { technical } from './technical.js';

const newest = (ticket) => ticket.messages.at(-1).minutesAgo;

/** Every invented ticket, the one with the newest message first, as a desk sorts them. */
export const tickets = [...rough, ...technical, ...calm].sort((a, b) => newest(a) - newest(b));
