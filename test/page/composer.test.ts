// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { demo } from '../../lib/adapters/demo';
import { watchComposer } from '../../lib/page/composer';
import { show, the } from './pages';

let ended = new AbortController();
let current: string | null = '1';
const focused = vi.fn();
const focusOn = (selector: string): unknown =>
  the(selector).dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));

beforeEach(() => {
  ended = new AbortController();
  current = '1';
  focused.mockClear();
  const page = show('<div class="composer-body" contenteditable><p>Dear</p></div><input>');
  watchComposer(demo, page, () => current, focused, ended.signal);
});
afterEach(() => ended.abort());

it('the focus in the composer of a ticket is told once for each visit', () => {
  focusOn('.composer-body p');
  focusOn('.composer-body');
  expect(focused.mock.calls).toEqual([['1']]);
  current = '2';
  focusOn('.composer-body');
  current = '1';
  focusOn('.composer-body');
  expect(focused.mock.calls).toEqual([['1'], ['2'], ['1']]);
});

it('no other focus is, nor one away from any ticket, nor one after the end', () => {
  focusOn('input');
  current = null;
  focusOn('.composer-body');
  current = '1';
  ended.abort();
  focusOn('.composer-body');
  expect(focused).not.toHaveBeenCalled();
});

it('leaves the composer as it was', () => {
  const before = the('.composer-body').outerHTML;
  focusOn('.composer-body');
  expect(the('.composer-body').outerHTML).toBe(before);
});
