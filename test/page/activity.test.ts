// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Activity, watchActivity } from '../../lib/page/activity';
import { show, the } from './pages';
import { byHand } from './trusted';

const minute = 60_000;
let ended = new AbortController();
const returned = vi.fn();
const used = vi.fn();
let activity: Activity;
let current: string | null = '1';
beforeEach(() => {
  ended = new AbortController();
  returned.mockClear();
  used.mockClear();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  current = '1';
  activity = watchActivity(undefined, show('<p>x</p>'), () => current, returned, used, ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);
const key = (): Event => byHand(new KeyboardEvent('keydown', { bubbles: true }));
const move = (movementX: number): Event =>
  byHand(new MouseEvent('pointermove', { bubbles: true, movementX, movementY: 0 }));
const at = (event: Event): unknown => the('p').dispatchEvent(event);

it.each<[string, () => Event]>([
  ['key', key],
  ['pointer that moves', () => move(3)],
  ['press', () => byHand(new MouseEvent('pointerdown', { bubbles: true }))],
  ['wheel', () => byHand(new Event('wheel', { bubbles: true }))],
])('the first %s after five minutes tells that the agent is back, once', (_, sign) => {
  later(5 * minute);
  at(sign());
  at(sign());
  expect(returned).toHaveBeenCalledTimes(1);
});

it('each sign tells that the page is in use', () => {
  at(key());
  at(move(3));
  at(move(0));
  expect(used).toHaveBeenCalledTimes(2);
});

it('a millisecond less was no absence', () => {
  later(5 * minute - 1);
  at(key());
  later(5 * minute - 1);
  at(key());
  expect(returned).not.toHaveBeenCalled();
});

it('neither a script of the page nor a pointer that rests is a sign of the agent', () => {
  later(5 * minute);
  at(new KeyboardEvent('keydown', { bubbles: true }));
  at(move(0));
  expect(returned).not.toHaveBeenCalled();
  expect(activity.sinceActiveMs()).toBe(5 * minute);
});

it('tells how long ago the last sign was, and hears none once it ended', () => {
  later(minute);
  at(key());
  later(1_000);
  expect(activity.sinceActiveMs()).toBe(1_000);
  ended.abort();
  later(9 * minute);
  at(key());
  expect(returned).not.toHaveBeenCalled();
});

it('the time on a ticket is counted by its signs, without long gaps', () => {
  for (const gap of [minute, 2 * minute, 2 * minute + 1, 500]) {
    later(gap);
    at(key());
  }
  expect(activity.spentMs('1')).toBe(3 * minute + 500);
  expect(activity.spentMs('2')).toBe(0);
});

it('each visit to a ticket is counted anew', () => {
  later(minute);
  at(key());
  current = null;
  later(minute);
  at(key());
  expect(activity.spentMs('1')).toBe(0);
  current = '1';
  at(key());
  later(3_000);
  at(key());
  expect(activity.spentMs('1')).toBe(3_000);
});
