import type { Adapter } from '../../lib/adapters/schema';
import { guess, type Known } from '../../lib/guess/guess';
import { findAll, findFirst, ticketIdAt, ticketScope } from '../../lib/page/locate';
import { readTicket } from '../../lib/page/read';

/** What runs in the page of a fixture: the guess, and the engine on what was guessed. */
const inPage = {
  guess: (known: Known) => guess(document, location, known, '2026-11-24'),
  read: (adapter: Adapter, ticketId: string) => readTicket(adapter, ticketId, document),
  ticketIdAt: (adapter: Adapter, address: string) => ticketIdAt(adapter, new URL(address, location.href)),
  finds: (adapter: Adapter, part: 'composer' | 'replied' | 'solved', ticketId: string, css: string): boolean => {
    const scope = ticketScope(adapter, ticketId, document) ?? [];
    const wanted = scope.map((root) => root.querySelector(css)).find((one) => one !== null);
    if (!wanted) throw new Error(`the page has no ${css}`);
    if (part === 'composer') return findFirst(scope, adapter.composer, ticketId) === wanted;
    return adapter.actions.some(
      ({ moment, on }) =>
        moment === part && on.event !== 'keys' && findAll(scope, on.target, ticketId).includes(wanted),
    );
  },
};
export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
