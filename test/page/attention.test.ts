// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demo } from '../../lib/adapters/demo';
import { watchAttention } from '../../lib/page/attention';
import { show, the } from './pages';

let ended = new AbortController();
beforeEach(() => {
  ended = new AbortController();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const pane = (composer: string, id = 1): string =>
  `<section class="ticket-pane" data-ticket-id="${id}"><div class="composer-body" contenteditable>${composer}</div></section><p>x</p>`;
const watchPage = (html: string) => watchAttention(demo, show(html), ended.signal);
/** The agent types: the event comes before the text changes. */
function type(text: string, event = 'keydown', selector = '.composer-body'): void {
  const composer = the(selector);
  composer.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  composer.textContent = text;
}

describe('a draft', () => {
  it('is none in a composer that nobody touched, though it is prefilled', () => {
    expect(watchPage(pane('-- \nRobin')).attention('1').unsentDraft).toBe(false);
  });

  it.each(['keydown', 'beforeinput', 'paste', 'drop'])('is text that came by %s', (event) => {
    const watch = watchPage(pane('-- \nRobin'));
    type('Dear -- \nRobin', event);
    expect(watch.attention('1').unsentDraft).toBe(true);
  });

  it('is none where the agent typed and took it back', () => {
    const watch = watchPage(pane('-- \nRobin'));
    type('x-- \nRobin');
    type('-- \nRobin');
    expect(watch.attention('1').unsentDraft).toBe(false);
  });

  it('is none once it was sent, and one again with the next word', () => {
    const watch = watchPage(pane(''));
    type('Dear');
    expect(watch.attention('1').unsentDraft).toBe(true);
    the('.composer-body').textContent = '';
    expect(watch.attention('1').unsentDraft).toBe(false);
    the('.composer-body').textContent = '-- \nRobin';
    expect(watch.attention('1').unsentDraft).toBe(false);
    type('Dear -- \nRobin');
    expect(watch.attention('1').unsentDraft).toBe(true);
  });

  it('is none where only space was typed', () => {
    const watch = watchPage(pane(''));
    type('  \n ');
    expect(watch.attention('1').unsentDraft).toBe(false);
  });

  it('belongs to the ticket that is open', () => {
    const watch = watchPage(pane('', 1) + pane('', 2));
    type('Dear', 'keydown', '[data-ticket-id="1"] .composer-body');
    expect(watch.attention('2').unsentDraft).toBe(false);
    expect(watch.attention('1').unsentDraft).toBe(true);
    expect(watch.attention(null).unsentDraft).toBe(false);
  });
});

describe('the keys', () => {
  it('count from the last press anywhere on the page, and no other event is one', () => {
    const watch = watchPage(pane(''));
    expect(watch.attention('1').sinceKeyMs).toBeNull();
    the('p').dispatchEvent(new Event('paste', { bubbles: true }));
    expect(watch.attention('1').sinceKeyMs).toBeNull();
    the('p').dispatchEvent(new Event('keydown', { bubbles: true }));
    vi.setSystemTime(1_004_000);
    expect(watch.attention('1').sinceKeyMs).toBe(4_000);
  });

  it('go on from before a reload, and a clock that went back gives no negative time', () => {
    const watch = watchPage(pane(''));
    watch.lastKeyAt = 999_000;
    expect(watch.attention('1').sinceKeyMs).toBe(1_000);
    watch.lastKeyAt = 2_000_000;
    expect(watch.attention('1').sinceKeyMs).toBe(0);
  });

  it('are no longer watched once it ended', () => {
    const watch = watchPage(pane(''));
    ended.abort();
    type('Dear');
    expect(watch.attention('1')).toMatchObject({ sinceKeyMs: null, unsentDraft: false });
  });
});
