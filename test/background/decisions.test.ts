import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  angry,
  ask,
  freshBrowser,
  later,
  leave,
  minute,
  monday,
  ownPage,
  polite,
  resting,
  sentinel,
  solve,
} from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const recent = () => ask(ownPage('options'), 'decisions.recent', {});
const typing = { ...resting, sinceKeyMs: 0 };

it('each decision is noted with its reason, newest first', async () => {
  expect(await recent()).toEqual([]);
  await solve(1, 'first', polite);
  later(minute);
  await leave(1, 'second');
  await ask(sentinel(1), 'offer.answer', { answer: 'faded' });
  later(minute);
  await solve(1, 'third');
  const strength = expect.any(Number);
  expect(await recent()).toEqual([
    { at: monday + 2 * minute, point: 'solved', act: 'drop', reason: 'cool-down', strength },
    { at: monday + minute, point: 'left', act: 'offer', strength },
    { at: monday, point: 'solved', act: 'drop', reason: 'not-tough', strength: 0 },
  ]);
});

it('one that was held is one line, whatever it comes to', async () => {
  await solve(1, 'first', angry, typing);
  expect(await recent()).toMatchObject([{ act: 'hold', reason: 'typing' }]);
  later(5_000);
  await ask(sentinel(1), 'offer.retry', { attention: resting });
  expect(await recent()).toMatchObject([{ at: monday, act: 'offer' }]);
});

it('one that was held in a tab that is gone is over after ten minutes', async () => {
  await solve(1, 'first', angry, typing);
  later(10 * minute - 1);
  expect(await recent()).toMatchObject([{ act: 'hold', reason: 'typing' }]);
  later(1);
  expect(await recent()).toMatchObject([{ act: 'drop', reason: 'held-too-long' }]);
});

it('one that another took the place of is told too', async () => {
  await solve(1, 'first', angry, typing);
  later(10 * minute);
  await solve(1, 'second', angry, typing);
  later(minute);
  await solve(1, 'third', polite, typing);
  expect(await recent()).toMatchObject([
    { act: 'drop', reason: 'other-offer', at: monday + 11 * minute },
    { act: 'hold', reason: 'typing', at: monday + 10 * minute },
    { act: 'drop', reason: 'held-too-long', at: monday },
  ]);
});

it('a polite ticket that is left is no moment to be told of', async () => {
  await leave(1, 'first', { reading: polite });
  expect(await recent()).toEqual([]);
});

it('nothing of it is on the disk, and nothing of a ticket is in it', async () => {
  await solve(1);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['offers']);
  const [noted] = await recent();
  expect(Object.keys(noted ?? {}).sort()).toEqual(['act', 'at', 'point', 'strength']);
});
