import { describe, expect, it } from 'vitest';
import { adapters, outlineOf, outlines, patternCovers } from '../../lib/adapters';
import { filled } from '../../lib/adapters/outline';
import { parseAdapter } from '../../lib/adapters/schema';
import { zendesk } from '../../lib/adapters/zendesk';
import { ticketIdAt } from '../../lib/page/locate';

const hex = '5f0c9a7be41d230011aa22bb';
const customer = '507f1f77bcf86cd799439011';

/** Addresses with the ticket that each names; null for the near misses. */
const addresses: Record<string, [address: string, ticket: string | null][]> = {
  front: [
    ['https://app.frontapp.com/open/cnv_1x7k9q2', 'cnv_1x7k9q2'],
    ['https://app.frontapp.com/acme/open/cnv_1x7k9q2?view=2', 'cnv_1x7k9q2'],
    ['https://app.frontapp.com/open/msg_1x7k9q2', null],
    ['https://app.frontapp.com/open/', null],
    ['https://app.frontapp.com/inboxes/teams/folders/4', null],
    ['https://app.frontapp.com/settings?back=/open/cnv_1x7k9q2', null],
  ],
  gorgias: [
    ['https://acme.gorgias.com/app/ticket/88', '88'],
    ['https://acme.gorgias.com/app/ticket/88?filters=x#message-9', '88'],
    ['https://acme.gorgias.com/app/views/12/88', '88'],
    ['https://acme.gorgias.com/app/views/12', null],
    ['https://acme.gorgias.com/app/ticket/new', null],
    ['https://acme.gorgias.com/app/tickets/88', null],
    ['https://acme.gorgias.com/app/customer/88', null],
  ],
  kustomer: [
    [`https://acme.kustomerapp.com/app/customers/${customer}/event/${hex}`, hex],
    [`https://acme.kustomerapp.com/app/customers/${customer}`, null],
    [`https://acme.kustomerapp.com/app/customers/${customer}/event/new`, null],
    [`https://acme.kustomerapp.com/app/companies/${customer}/event/${hex}`, null],
    ['https://acme.kustomerapp.com/app/search/all', null],
  ],
  // Nothing is known of the address of a conversation.
  gladly: [
    ['https://acme.us-1.gladly.com/search?q=a&st[0]=NEW&ts[0]=conversation', null],
    ['https://acme.us-1.gladly.com/liveboards/7', null],
  ],
  liveagent: [
    ['https://acme.ladesk.com/agent/#Conversation;id=ab12cd', 'ab12cd'],
    ['https://acme.ladesk.com/agent/index.php?rnd=4#Conversation;id=ab12cd', 'ab12cd'],
    ['https://acme.ladesk.com/agent/#Conversations;id=ab12cd', null],
    ['https://acme.ladesk.com/agent/#Contact;id=ab12cd', null],
    ['https://acme.ladesk.com/agent/', null],
    ['https://acme.ladesk.com/portal/#Conversation;id=ab12cd', null],
  ],
};

it('each helpdesk of which we know the address only has addresses to try', () => {
  expect(Object.keys(addresses).sort()).toEqual(outlines.map(({ id }) => id).sort());
});

describe.each(outlines)('of $name', (outline) => {
  const table = addresses[outline.id] ?? [];

  it('the address names its ticket, near misses name none, and its pages are where it lives', () => {
    expect(table.map(([, ticket]) => ticket)).toContain(null);
    expect(table.some(([, ticket]) => ticket !== null)).toBe(outline.ticketUrl !== undefined);
    for (const [address, ticket] of table) {
      expect(ticketIdAt(filled(outline), new URL(address)), address).toBe(ticket);
      expect(outline.hosts.some((pattern) => patternCovers(pattern, new URL(address).origin))).toBe(true);
    }
  });

  it('we say how sure its address is where we have one, and claim nothing else', () => {
    expect(outline.sure === undefined).toBe(outline.ticketUrl === undefined);
    const alone = parseAdapter(filled(outline));
    expect(alone).toMatchObject({ id: outline.id, actions: [], solvedStatuses: [] });
    expect(alone.messages).toBeUndefined();
  });

  it('the name and the address go over what was guessed of its pages', () => {
    const guess = { ...zendesk, id: 'guessed', name: 'acme.example', ticketUrl: '^/x/(?<id>\\d+)' };
    const adapter = parseAdapter(filled(outline, guess));
    expect(adapter).toMatchObject({ id: outline.id, name: outline.name, hosts: outline.hosts });
    expect(adapter.ticketUrl).toBe(outline.ticketUrl ?? guess.ticketUrl);
    expect(adapter.messages).toEqual(zendesk.messages);
    expect(adapter.actions).toEqual(zendesk.actions);
  });
});

it('every id is there once, among adapters too', () => {
  const ids = [...adapters, ...outlines].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('one is known by its origin or by the id that the person chose', () => {
  expect(outlineOf('', 'https://acme.gorgias.com')?.id).toBe('gorgias');
  expect(outlineOf(undefined, 'https://acme.gorgias.com.evil.example')).toBeUndefined();
  expect(outlineOf('liveagent', 'https://help.example')?.id).toBe('liveagent');
});
