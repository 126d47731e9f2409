// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Attention } from '../../lib/domain/attention';
import { whenResting } from '../../lib/page/rest';

const resting: Attention = { visible: true, focused: true, fullScreen: false, sinceKeyMs: null, unsentDraft: false };
let attention = resting;
const rests = vi.fn();
const look = vi.fn(() => attention);
const wait = (afterMs = 0): (() => void) => whenResting(document, look, rests, afterMs);

beforeEach(() => {
  attention = resting;
  rests.mockClear();
  look.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('who rests is found after half a second, or later where that is asked', () => {
  wait();
  vi.advanceTimersByTime(499);
  expect(rests).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(rests).toHaveBeenCalledExactlyOnceWith(resting);
  wait(10_000);
  vi.advanceTimersByTime(9_999);
  expect(rests).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(rests).toHaveBeenCalledTimes(2);
});

it('who types is looked at again when the keys may rest', () => {
  attention = { ...resting, sinceKeyMs: 1_000 };
  wait();
  vi.advanceTimersByTime(500);
  attention = { ...resting, sinceKeyMs: 4_000 };
  vi.advanceTimersByTime(2_999);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(rests).toHaveBeenCalledTimes(1);
});

it('a hidden page is not looked at before it shows again', () => {
  attention = { ...resting, visible: false };
  wait();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  attention = resting;
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(500);
  expect(rests).toHaveBeenCalledTimes(1);
});

it('whoever does not rest within ten minutes is not looked at any longer', () => {
  attention = { ...resting, unsentDraft: true };
  wait();
  vi.advanceTimersByTime(10 * 60_000);
  const looks = look.mock.calls.length;
  attention = resting;
  vi.advanceTimersByTime(60 * 60_000);
  expect(look).toHaveBeenCalledTimes(looks);
  expect(rests).not.toHaveBeenCalled();
});

it.each([true, false])('who stopped waiting hears nothing (page visible: %j)', (visible) => {
  attention = { ...resting, visible, unsentDraft: true };
  const stop = wait();
  vi.advanceTimersByTime(700);
  stop();
  attention = resting;
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(60_000);
  expect(rests).not.toHaveBeenCalled();
});
