import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { demo } from '../../lib/adapters/demo';
import { ownSchema, pickedSelector } from '../../lib/adapters/own';
import { guessedAdapter } from '../../lib/guessed';
import { openJournal } from '../../lib/journal/open';
import { praisePlace, protocol, type Side } from '../../lib/protocol';
import { arbitraryOf, spoilt } from '../arbitrary';
import { draftOf, entryOf, idOf } from '../journal/entries';
import { allStores, answerTo, card, freshBrowser, monday, noAnswer, ownPage, sentinel, tab } from './helpdesk';

const given = new Map<unknown, fc.Arbitrary<unknown>>([
  [praisePlace, fc.nat().map((time) => `praise-${time}`)],
  [guessedAdapter, fc.constant({ ...demo, id: 'guessed' })],
  [pickedSelector, fc.constantFrom('[data-test-id="turn-item"]', '#reply', '.a > .b')],
  [ownSchema, fc.constantFrom({ solve: '#solve' }, { messages: '.turn', customer: '.theirs', shadow: 'x-desk' })],
]);
const sides: Side[] = ['sentinel', 'card', 'page'];
const messages = sides.flatMap((side) =>
  Object.entries<v.GenericSchema>(protocol[side]).map(([type, schema]) => ({ side, type, schema })),
);
const of = (side: Side) => messages.filter((one) => one.side === side);

/** What stands in the journal and the settings of the person, and is nobody else's to see. */
const own = 'marzipan';
const personal = ['entries', 'keepsakes', 'tombstones', 'lock', 'shown', 'staged', 'transfer'] as const;

async function fillEverything(): Promise<void> {
  const journal = await openJournal();
  const words = [...Array(6)].map((_, n) => entryOf(n + 1, { kind: 'win', text: `${own} ${n}`, tags: [own] }));
  for (const entry of words) await journal.put('entries', entry);
  await journal.put('entries', entryOf(9, { text: own, deletedAt: monday }));
  await journal.put('drafts', draftOf(20, monday, { feeling: own }));
  for (const name of ['line', 'letter', 'inventory', 'prompts', 'help', 'policy'] as const) {
    await journal.put('keepsakes', { name, text: own, updatedAt: monday });
  }
  await journal.put('tombstones', { id: idOf(30), deletedAt: monday });
  const elsewhere = { [`https://${own}.example`]: { adapter: 'zendesk', corner: 'top-end' } };
  await fakeBrowser.storage.local.set({ sites: elsewhere });
}
/** Every record but the drafts, which a card may end. */
async function records(): Promise<string[]> {
  const journal = await openJournal();
  const all = await Promise.all(personal.map((name) => journal.getAll(name)));
  return all.flatMap((rows, n) => (rows as unknown[]).map((row) => `${personal[n]} ${JSON.stringify(row)}`));
}

/** An id of the forger's own, or one that it has guessed. */
const guessedIds = fc.constantFrom(...[1, 2, 9, 20, 30].map(idOf));
const withGuessedId = (payload: unknown, id: string): unknown =>
  typeof payload === 'object' && payload !== null && 'id' in payload && v.is(v.pipe(v.string(), v.uuid()), payload.id)
    ? { ...payload, id }
    : payload;

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  await fillEverything();
});
afterEach(() => vi.useRealTimers());

const inScript = { sentinel: sentinel(), card: card(), page: ownPage() };

describe('what is made for a message is what its schema takes', () => {
  it.each(messages)('$type', ({ schema }) => {
    fc.assert(
      fc.property(arbitraryOf(schema, given), (payload) => v.is(schema, payload)),
      { numRuns: 20 },
    );
  });
});

describe('a content script in a helpdesk’s page', () => {
  // Every message there is, by name: one that is added later is tried as it is.
  it.each(messages)('learns no word of the person by $type, and changes none', async ({ schema, type }) => {
    const everything = async () => [await records(), await (await openJournal()).getAll('drafts')];
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(arbitraryOf(schema, given), guessedIds, async (payload, id) => {
        for (const sent of [payload, withGuessedId(payload, id)]) {
          expect(JSON.stringify(await answerTo({ type, payload: sent }, sentinel()))).not.toContain(own);
        }
      }),
      { numRuns: 5 },
    );
    expect(await everything()).toEqual(before);
  });

  it('is answered to its own messages alone', async () => {
    for (const { type, schema, side } of messages.filter(({ side }) => side !== 'sentinel')) {
      const [payload] = fc.sample(arbitraryOf(schema, given), 1);
      expect(await answerTo({ type, payload }, sentinel()), `${side} ${type}`).toBe(noAnswer);
    }
  });
});

describe('a card in a helpdesk’s page', () => {
  it.each(of('card'))('takes away and rewrites nothing that was kept by $type', async ({ schema, type }) => {
    const before = await records();
    await fc.assert(
      fc.asyncProperty(arbitraryOf(schema, given), guessedIds, async (payload, id) => {
        for (const sent of [payload, withGuessedId(payload, id)]) await answerTo({ type, payload: sent }, card());
      }),
      { numRuns: 5 },
    );
    expect(await records()).toEqual(expect.arrayContaining(before));
  });
});

describe('a message that is not as agreed', () => {
  it.each(messages)('as $type gets no answer and leaves no trace', async ({ side, type, schema }) => {
    const before = await allStores();
    const forged = arbitraryOf(schema, given).chain(spoilt);
    await fc.assert(
      fc.asyncProperty(forged, async (payload) => {
        fc.pre(!v.is(schema, payload));
        expect(await answerTo({ type, payload }, inScript[side])).toBe(noAnswer);
      }),
      { numRuns: 12, maxSkipsPerRun: 1_000 },
    );
    expect(await allStores()).toBe(before);
  });

  it('or not a message at all gets none from anybody', async () => {
    const before = await allStores();
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom(...messages.map(({ type }) => type)) }),
      fc.record({ type: fc.string(), payload: fc.anything() }),
      fc.record({ type: fc.constant('entry.add'), payload: fc.jsonValue(), side: fc.constant('page') }),
      fc
        .jsonValue()
        .map((value) => JSON.parse(`{"__proto__":{"type":"journal.erase"},"payload":${JSON.stringify(value)}}`)),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...Object.values(inScript)), async (message, sender) => {
        expect(await answerTo(message, sender)).toBe(noAnswer);
      }),
      { numRuns: 300 },
    );
    expect(await allStores()).toBe(before);
  });
});

describe('whoever is none of ours', () => {
  const id = fakeBrowser.runtime.id;
  const origin = fc.constantFrom(
    'https://acme.zendesk.com',
    'chrome-extension://other',
    'null',
    'about:srcdoc',
    'file:///',
  );
  const path = fc.constantFrom('/card.html', '/week.html', '/options.html', '/agent/tickets/1');
  const sender = fc.record({
    id: fc.constantFrom(id, 'other', undefined),
    url: fc.tuple(origin, path).map(([start, end]) => start + end),
    frameId: fc.constantFrom(1, 7, -1),
    tab: fc.constantFrom(tab(1), undefined),
  });
  it('gets no answer to anything', async () => {
    const before = await allStores();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...messages), sender, async ({ type, schema }, { id, tab, ...from }) => {
        const [payload] = fc.sample(arbitraryOf(schema, given), 1);
        expect(await answerTo({ type, payload }, { ...from, ...(id && { id }), ...(tab && { tab }) })).toBe(noAnswer);
      }),
      { numRuns: 200 },
    );
    expect(await allStores()).toBe(before);
  });
});
