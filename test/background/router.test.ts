import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sideOf } from '../../entrypoints/background/router';
import { demo } from '../../lib/adapters/demo';
import { newCard } from '../../lib/domain/card';
import { protocol } from '../../lib/protocol';
import { idOf } from '../journal/entries';
import {
  allStores,
  answerTo,
  ask,
  card,
  freshBrowser,
  gone,
  grant,
  noAnswer,
  ownPage,
  resting,
  sentinel,
  tab,
} from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

type Sender = Parameters<typeof sideOf>[0];
const id = 'test-extension-id';
const own = (path: string): string => `chrome-extension://${id}${path}`;

describe('a sender is', () => {
  it.each<[string, Sender, ReturnType<typeof sideOf>]>([
    [
      'a sentinel in the top frame of a web page',
      { id, url: 'https://a.example/x', tab: tab(1), frameId: 0 },
      'sentinel',
    ],
    ['a sentinel on plain http', { id, url: 'http://rt.example/', tab: tab(1), frameId: 0 }, 'sentinel'],
    ['nobody in a frame of a web page', { id, url: 'https://a.example/x', tab: tab(1), frameId: 3 }, undefined],
    ['nobody without a tab', { id, url: 'https://a.example/x', frameId: 0 }, undefined],
    ['nobody without a frame', { id, url: 'https://a.example/x', tab: tab(1) }, undefined],
    ['a card in a tab', { id, url: own('/card.html'), tab: tab(1), frameId: 5 }, 'card'],
    ['a card in a window of its own', { id, url: own('/card.html'), tab: tab(1), frameId: 0 }, 'card'],
    ['a card on its own page', { id, url: own('/card-window.html'), tab: tab(1), frameId: 0 }, 'card'],
    ['nobody as a card outside a tab', { id, url: own('/card.html') }, undefined],
    ['the popup, which has no tab', { id, url: own('/popup.html') }, 'page'],
    ['the popup with a query', { id, url: own('/popup.html?praise'), tab: tab(1), frameId: 0 }, 'page'],
    ['the week page', { id, url: own('/week.html#x'), tab: tab(1), frameId: 0 }, 'page'],
    ['the options page', { id, url: own('/options.html'), tab: tab(1), frameId: 0 }, 'page'],
    ['the welcome page', { id, url: own('/welcome.html'), tab: tab(1), frameId: 0 }, 'page'],
    ['nobody as a page of ours in a frame', { id, url: own('/week.html'), tab: tab(1), frameId: 4 }, undefined],
    ['nobody as a page that we do not have', { id, url: own('/admin.html'), tab: tab(1), frameId: 0 }, undefined],
    ['nobody as a page below another', { id, url: own('/x/week.html'), tab: tab(1), frameId: 0 }, undefined],
    ['nobody with the id of another extension', { id: 'other', url: own('/week.html'), frameId: 0 }, undefined],
    ['nobody without an id', { url: own('/week.html'), frameId: 0 }, undefined],
    ['nobody without an address', { id }, undefined],
    ['nobody at what is no address', { id, url: 'null/week.html' }, undefined],
    ['nobody at the address of another extension', { id, url: 'chrome-extension://other/week.html' }, undefined],
    ['nobody at an address that begins like ours', { id, url: `chrome-extension://${id}.evil/week.html` }, undefined],
    [
      'a sentinel on a web page that is called like ours',
      { id, url: 'https://a.example/week.html', tab: tab(1), frameId: 0 },
      'sentinel',
    ],
    ['nobody on a page of the browser', { id, url: 'about:blank', tab: tab(1), frameId: 0 }, undefined],
    ['nobody in a file', { id, url: 'file:///week.html', tab: tab(1), frameId: 0 }, undefined],
  ])('%s', (_, sender, side) => {
    expect(sideOf(sender)).toBe(side);
  });
});

describe('each side', () => {
  const senders = { sentinel: sentinel(), card: card(), page: ownPage() };
  const sides = ['sentinel', 'card', 'page'] as const;
  const foreign = sides.flatMap((side) =>
    sides
      .filter((other) => other !== side)
      .flatMap((other) => Object.keys(protocol[other]).map((type) => ({ side, type }))),
  );
  // One payload that holds what any message asks for, so that only the side can be the reason.
  const anything = {
    keys: { data: 'a', inbox: 'b' },
    inbox: 'c',
    byPassphrase: '-----BEGIN AGE ENCRYPTED FILE-----',
    byRecovery: '-----BEGIN AGE ENCRYPTED FILE-----',
    ...{ id: idOf(1), kind: 'win', text: 'x', tags: [], starred: true, name: 'line', good: [], open: '', word: '' },
    ...{ card: newCard(), until: 'quarter', tough: true, settings: {}, origin: 'https://acme.zendesk.com' },
    ...{ answer: 'faded', corner: 'top-end', ticketId: '1', reading: null, attention: resting, lastKeyAt: null },
    ...{ import: idOf(1), nth: 0, broken: 0, bringBack: false, setup: null },
    lists: { keepsakes: [], drafts: [], tombstones: [], entries: [] },
    ...{ to: 'list', answered: false, signal: 'insult', on: true, note: 'shown' },
    ...{
      place: 'popup',
      at: 1,
      week: '2026-11-23',
      seenOn: null,
      day: { good: [], open: '', word: '' },
      line: { kind: 'win', text: '', did: '', tags: '' },
    },
    ...{ part: 'solve', own: null, picked: null },
    ...{ trigger: 'blame', choice: 'ask', outdated: true, plan: { when: 'x', will: 'y' }, raise: {} },
    guess: { adapter: { ...demo, id: 'guessed' }, sure: true },
    attempt: {
      moment: 'solved',
      ticketId: '1',
      confirm: [],
      before: { status: null, messages: null, composing: null },
    },
  };

  it.each(foreign)('$side gets no answer to $type', async ({ side, type }) => {
    const before = await allStores();
    expect(await answerTo({ type, payload: anything }, senders[side])).toBe(noAnswer);
    expect(await allStores()).toBe(before);
  });

  it.each(sides.flatMap((side) => Object.keys(protocol[side]).map((type) => ({ side, type }))))(
    '$side gets an answer to $type',
    async ({ side, type }) => {
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
      expect(await answerTo({ type, payload: anything }, senders[side])).toHaveProperty('ok');
    },
  );
});

describe('a message gets no answer', () => {
  it.each<[string, unknown]>([
    ['that is nothing', undefined],
    ['that is a text', 'card.open'],
    ['without a payload', { type: 'card.open' }],
    ['without a type', { payload: {} }],
    ['with more in its envelope', { type: 'card.open', payload: {}, side: 'page' }],
    ['with a type that we do not have', { type: 'journal.dump', payload: {} }],
    ['with the name of what every object has', { type: 'toString', payload: {} }],
    ['with the name of a prototype', { type: '__proto__', payload: {} }],
    ['with a payload that is no object', { type: 'card.open', payload: null }],
    ['with an id that is no UUID', { type: 'card.save', payload: { id: '1', card: newCard() } }],
    ['with a card that is broken', { type: 'card.save', payload: { id: idOf(1), card: { ...newCard(), heat: 9 } } }],
    [
      'with a text beyond the limit',
      { type: 'card.draft', payload: { id: idOf(1), card: { ...newCard(), text: 'x'.repeat(2_001) } } },
    ],
  ])('%s', async (_, message) => {
    expect(await answerTo(message, card())).toBe(noAnswer);
    expect(await answerTo(message, sentinel())).toBe(noAnswer);
  });
});

it('an unknown field of a payload is not passed on', async () => {
  const payload = { origin: 'https://acme.zendesk.com', corner: 'top-end', customer: 'Hanne' };
  expect(await answerTo({ type: 'site.add', payload }, ownPage())).toEqual({ ok: null });
  expect(await fakeBrowser.storage.local.get('sites')).toEqual({
    sites: { 'https://acme.zendesk.com': { adapter: '', corner: 'bottom-end' } },
  });
});

it('a sentinel whose site is not granted is told to do nothing, and the rest fails', async () => {
  grant();
  expect(await ask(sentinel(), 'page.hello', {})).toEqual({ site: 'off' });
  const left = { type: 'ticket.left', payload: { ticketId: '1', reading: null, ...gone } };
  expect(await answerTo(left, sentinel())).toEqual({ failed: 'Error' });
});

it('a failure is answered with its name alone', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async () => {
    throw new RangeError('the profile of Robin');
  });
  expect(await answerTo({ type: 'offers.kept', payload: {} }, ownPage())).toEqual({ failed: 'RangeError' });
});
