// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterById, adapterByOrigin, adapters, patternCovers } from '../../lib/adapters';
import { type Adapter, parseAdapter } from '../../lib/adapters/schema';
import { ticketIdAt } from '../../lib/page/locate';
import { plainName } from '../../lib/page/names';
import { expectedOf, isExpected } from '../conformance/expect-files';

describe.each(adapters.map((adapter) => ({ id: adapter.id, adapter })))('the adapter $id', ({ adapter }) => {
  it('is data: it passes its schema and survives JSON', () => {
    const sent: unknown = JSON.parse(JSON.stringify(adapter));
    expect(sent).toEqual(adapter);
    expect(parseAdapter(sent)).toEqual(adapter);
  });

  it('has an expression for addresses that compiles', () => {
    expect(new RegExp(adapter.ticketUrl).exec('')).toBeNull();
  });

  it.each(selectorsOf(adapter))('has a selector that parses: %s', (selector) => {
    const page = document.implementation.createHTMLDocument('');
    expect(() => page.querySelector(selector)).not.toThrow();
    expect(balanced(selector)).toBe(true);
  });

  it('is recognised by its host or by its page', () => {
    expect(adapter.hosts.length + adapter.detect.length).toBeGreaterThan(0);
  });

  it('can say when a reply is sent or when a ticket is closed', () => {
    expect(adapter.actions).not.toEqual([]);
  });

  it('names controls as they are compared: in small letters, without hints, each once', () => {
    const { messages, composer, actions, activeTicket = [] } = adapter;
    const all = [
      ...(messages?.item ?? []),
      ...composer,
      ...activeTicket,
      ...actions.flatMap(({ on }) => on.target ?? []),
    ];
    for (const { named = [] } of all) expect(named).toEqual([...new Set(named.map(plainName))]);
  });

  it('confirms no action by what it cannot read', () => {
    for (const { confirm } of adapter.actions) {
      if (confirm.includes('status') || confirm.includes('solved')) expect(adapter.status).toBeDefined();
      if (confirm.includes('solved')) expect(adapter.solvedStatuses).not.toEqual([]);
      if (confirm.includes('messages')) expect(adapter.messages).toBeDefined();
    }
  });
});

it('every id is there once', () => {
  const ids = adapters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('an adapter from outside', () => {
  const [good] = adapters;

  it.each<[string, Record<string, unknown>]>([
    ['an id with a path in it', { id: '../zendesk' }],
    ['an id in capitals', { id: 'Zendesk' }],
    ['no group "id" in its expression', { ticketUrl: '^/agent/tickets/(\\d+)' }],
    ['no composer', { composer: [] }],
    ['a selector without a date', { composer: [{ css: '.x', sure: 'H' }] }],
    ['a confidence that we do not know', { composer: [{ css: '.x', sure: 'X', seen: '2026-11-23' }] }],
    [
      'an action that nothing confirms',
      {
        actions: [{ moment: 'solved', on: { event: 'keys', keys: 'F1', sure: 'H', seen: '2026-11-23' }, confirm: [] }],
      },
    ],
    [
      'an operation that we do not have',
      { status: { from: [{ css: '.x', sure: 'H', seen: '2026-11-23' }], take: { part: 'eval' } } },
    ],
  ])('is refused with %s', (_, broken) => {
    expect(() => parseAdapter({ ...good, ...broken })).toThrow();
  });
});

it.each(adapters.filter(({ id }) => isExpected(id)))(
  'the pages of $id prove each value that it reads',
  async (adapter) => {
    const { pages } = await expectedOf(adapter.id);
    const { status, priority, rating, messages } = adapter;
    const proved = {
      status: pages.some((page) => page.status !== undefined),
      priority: pages.some((page) => page.urgent),
      rating: pages.some((page) => page.rating),
      texts: pages.some(({ customer, said = [] }) => customer.length + said.length > 0),
    };
    expect(proved).toEqual({
      status: status !== undefined,
      priority: priority !== undefined,
      rating: rating !== undefined,
      texts: messages !== undefined,
    });
  },
);

describe('a ticket’s address', () => {
  const demo = [
    ['http://localhost:3000/desk/tickets/12', '12'],
    ['http://localhost:3000/desk/tickets/12?after=next', '12'],
    ['http://localhost:3000/desk/tickets/', null],
    ['http://localhost:3000/desk/tickets/new', null],
    ['http://localhost:3000/desk', null],
    ['http://localhost:3000/helpdesk/tickets/12', null],
  ] as const;

  it.each(adapters)('of $id names its ticket, and near misses name none', async (adapter) => {
    const addresses = adapter.id === 'demo' ? demo : (await expectedOf(adapter.id)).addresses;
    for (const ticket of [null, expect.any(String)]) expect(addresses.map(([, id]) => id)).toContainEqual(ticket);
    for (const [address, ticket] of addresses) {
      expect(ticketIdAt(adapter, new URL(address)), address).toBe(ticket);
    }
  });

  it('is read in no time where somebody made it long', () => {
    const place = { pathname: `/Ticket/Display.html${'/Ticket/Display.html'.repeat(400)}`, search: '', hash: '' };
    const before = performance.now();
    for (const adapter of adapters) ticketIdAt(adapter, place);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the pattern', () => {
  it.each([
    ['https://acme.zendesk.com/*', 'https://acme.zendesk.com', true],
    ['https://acme.zendesk.com/*', 'http://acme.zendesk.com', false],
    ['https://acme.zendesk.com/*', 'https://evil-acme.zendesk.com', false],
    ['https://acme.zendesk.com/*', 'https://acme.zendesk.com.evil.example', false],
    ['https://*.zendesk.com/*', 'https://acme.zendesk.com', true],
    ['https://*.zendesk.com/*', 'https://a.b.zendesk.com', true],
    ['https://*.zendesk.com/*', 'https://zendesk.com', true],
    ['https://*.zendesk.com/*', 'https://evilzendesk.com', false],
    ['https://*.zendesk.com/*', 'https://zendesk.com.evil.example', false],
    ['https://*/*', 'https://rt.example', true],
    ['https://*/*', 'http://rt.example', false],
    ['*://rt.example/*', 'http://rt.example', true],
    ['*://rt.example/*', 'https://rt.example', true],
    ['*://*/*', 'http://localhost:3000', true],
    ['http://localhost/*', 'http://localhost:3000', true],
    ['http://localhost:3000/*', 'http://localhost:3000', true],
    ['http://localhost:3000/*', 'http://localhost:4000', false],
    ['http://localhost:3000/*', 'http://localhost', false],
    ['https://rt.example/rt/*', 'https://rt.example', false],
    ['ftp://rt.example/*', 'ftp://rt.example', false],
    ['<all_urls>', 'https://rt.example', false],
    ['', 'https://rt.example', false],
  ])('%s covers %s: %s', (pattern, origin, covers) => {
    expect(patternCovers(pattern, origin)).toBe(covers);
  });
});

it('a hosted helpdesk is known by its origin, and no stranger is', () => {
  expect(adapterByOrigin('https://acme.zendesk.com')?.id).toBe('zendesk');
  expect(adapterByOrigin('https://evilzendesk.com')).toBeUndefined();
  expect(adapterByOrigin('https://rt.example')).toBeUndefined();
  expect(adapterById(undefined)).toBeUndefined();
  expect(adapterById('')).toBeUndefined();
});

/** Every selector of an adapter, for ticket 1. */
function selectorsOf(adapter: Adapter) {
  const { detect, roots, activeTicket = [], messages, actions, composer, keepOut } = adapter;
  const { status, priority, rating, reopened } = adapter;
  const { item = [], text = [], isCustomer, quoted = [], internal = [] } = messages ?? {};
  const readings = [status, priority, rating, reopened].flatMap((reading) => reading ?? []);
  const candidates = [
    ...[...activeTicket, ...item, ...text, ...composer],
    ...readings.flatMap(({ from }) => from),
    ...actions.flatMap(({ on }) => on.target ?? []),
  ];
  const customer =
    isCustomer?.by === 'selector' ? [isCustomer.css, isCustomer.not] : [isCustomer?.author.css, isCustomer?.people.css];
  const plain = [
    ...[...detect, ...quoted, ...internal, ...keepOut, ...(roots?.shadow ?? []), ...(roots?.frames ?? [])],
    ...customer.flatMap((css) => css ?? []),
    ...readings.flatMap(({ take }) => (take.part === 'matches' ? take.css : [])),
    ...actions.flatMap(({ when, unless }) => [when?.field, unless].flatMap((css) => css ?? [])),
  ];
  return [...new Set([...candidates.map(({ css }) => css), ...plain])].map((css) => css.replaceAll('{id}', '1'));
}

/** The parser here forgives an open bracket, a browser does not. */
function balanced(selector: string): boolean {
  const bare = selector.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return (
    count('[') === count(']') && count('(') === count(')') && !bare.includes('"') && !/^\s*[,>+~]|,\s*$/.test(bare)
  );
}
