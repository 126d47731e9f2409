// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PillWords } from '../../lib/messages';
import type { Host } from '../../lib/page/host';
import { showPill } from '../../lib/page/pill';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const words: PillWords = {
  invite: 'Take a breath?',
  start: 'Start',
  notNow: 'Not now',
  more: 'Snooze',
  card: 'Space Between',
  direction: 'ltr',
  colours: 'auto',
};

function show(fadeAfterMs: number) {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const host: Host = { box, place: vi.fn(), isAttached: () => true, attach: vi.fn(), remove: vi.fn() };
  const fade = vi.fn();
  const events = { start: vi.fn(), more: vi.fn(), dismiss: vi.fn(), placed: vi.fn(), move: vi.fn(), fade };
  const hide = showPill(host, words, fadeAfterMs, events);
  const pill = box.querySelector<HTMLElement>('.pill');
  if (!pill) throw new Error('no pill');
  return { pill, fade, hide };
}

describe('the pill', () => {
  it('fades by itself after its time', () => {
    const { fade } = show(20_000);
    vi.advanceTimersByTime(20_000);
    expect(fade).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(fade).toHaveBeenCalledOnce();
  });

  it('waits while the pointer or the focus rests on it, and has its whole time again afterwards', () => {
    const { pill, fade } = show(20_000);
    vi.advanceTimersByTime(20_300);
    pill.dispatchEvent(new Event('pointerenter'));
    vi.advanceTimersByTime(600_000);
    expect(fade).not.toHaveBeenCalled();
    expect(pill.classList.contains('fading')).toBe(false);
    pill.dispatchEvent(new Event('pointerleave'));
    vi.advanceTimersByTime(20_600);
    expect(fade).toHaveBeenCalledOnce();
  });

  it('stays until it is answered where no time is set', () => {
    const { pill, fade, hide } = show(0);
    pill.dispatchEvent(new Event('pointerenter'));
    pill.dispatchEvent(new Event('pointerleave'));
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(fade).not.toHaveBeenCalled();
    hide();
    expect(pill.isConnected).toBe(false);
  });
});
