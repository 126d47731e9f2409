// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demo } from '../../lib/adapters/demo';
import { requestTracker } from '../../lib/adapters/request-tracker';
import { type Attempt, type TicketEvents, watchTickets } from '../../lib/page/watch';
import { show, the } from './pages';

/** Stands in for the browser's navigation, which is not in this page: it tells before the address changes, and after. */
class Navigation extends EventTarget {
  go(path: string, sameDocument = true): void {
    const destination = { url: new URL(path, location.href).href, sameDocument };
    this.dispatchEvent(Object.assign(new Event('navigate'), { destination }));
    if (!sameDocument) return;
    history.pushState(null, '', path);
    this.dispatchEvent(new Event('currententrychange'));
  }
}

const pane = `<section class="ticket-pane" data-ticket-id="7"><header data-status="open"></header>
  <div data-thread><article class="message" data-author="customer"><div class="message-body">Hello</div></article></div>
  <div class="composer" data-mode="reply"><button data-submit-as="solved">x</button></div></section>`;
let ended = new AbortController();
let navigation: Navigation;
const events = { attempted: vi.fn(), confirmed: vi.fn(), left: vi.fn() } satisfies TicketEvents;

beforeEach(() => {
  ended = new AbortController();
  navigation = new Navigation();
  vi.stubGlobal('navigation', navigation);
  for (const event of Object.values(events)) event.mockClear();
  history.replaceState(null, '', '/desk/tickets/7');
  watchTickets(demo, show(pane), events, ended.signal);
});
afterEach(() => ended.abort());

const lefts = () => events.left.mock.calls.map(([ticketId, , leaving]) => [ticketId, leaving]);
describe('a control is seen', () => {
  const solve = (css: string) => ({
    ...{ moment: 'solved', on: { event: 'click', target: [{ css, sure: 'L', seen: [] }] }, confirm: ['status'] },
  });
  const watching = (...css: string[]) => {
    ended.abort();
    ended = new AbortController();
    watchTickets({ ...demo, actions: css.map(solve) } as unknown as typeof demo, document, events, ended.signal);
  };
  const click = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

  it('in an open root that nobody named', () => {
    const host = the('header');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('button'));
    watching('button');
    // As a browser tells of it outside of the root: the host is its target.
    const told = new MouseEvent('click', { bubbles: true, composed: true });
    const path = [root.firstElementChild, root, host, the('section'), document.body, document, window];
    host.dispatchEvent(Object.assign(told, { composedPath: () => path }));
    expect(events.attempted).toHaveBeenCalledOnce();
  });

  it('and no other is, nor any outside of a ticket', () => {
    watching('button');
    click(the('header'));
    history.replaceState(null, '', '/desk/views/open');
    navigation.dispatchEvent(new Event('currententrychange'));
    click(the('button'));
    expect(events.attempted).not.toHaveBeenCalled();
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

describe('a ticket is left', () => {
  it.each([
    ['/desk/views/open', 'list'],
    ['/desk/tickets/8', 'ticket'],
  ])('by going to %s for a %s, while it can still be read', (path, to) => {
    navigation.go(path);
    expect(events.left).toHaveBeenCalledWith('7', expect.objectContaining({ customer: ['Hello'] }), {
      to,
      answered: false,
    });
  });

  it('with its page, of which it is not known what comes next', () => {
    navigation.go('/desk/views/open', false);
    expect(lefts()).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    expect(lefts()).toEqual([['7', { to: 'page', answered: false }]]);
  });

  it('already when its page is asked whether it can go', () => {
    window.dispatchEvent(new Event('beforeunload'));
    expect(lefts()).toEqual([['7', { to: 'page', answered: false }]]);
  });

  it('by no step within it, and by none between two lists', () => {
    navigation.go('/desk/tickets/7?tab=notes');
    expect(lefts()).toEqual([]);
    navigation.go('/desk/views/open');
    navigation.go('/desk/views/mine');
    expect(lefts()).toHaveLength(1);
  });

  it('answered, while an answer waits to be confirmed and once it was', async () => {
    the('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    navigation.go('/desk/views/open');
    expect(lefts()).toEqual([['7', { to: 'list', answered: true }]]);
    the('section').setAttribute('data-active', 'false');
    await settled();
    expect(events.confirmed).toHaveBeenCalledTimes(1);
  });

  it('unanswered again on the next visit', async () => {
    the('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    the('header').setAttribute('data-status', 'solved');
    await settled();
    expect(events.confirmed).toHaveBeenCalledTimes(1);
    for (const path of ['/desk/views/open', '/desk/tickets/7', '/desk/views/open']) navigation.go(path);
    expect(lefts().map(([, leaving]) => leaving)).toEqual([
      { to: 'list', answered: true },
      { to: 'list', answered: false },
    ]);
  });
});

describe('a control that is used', () => {
  const click = () => the('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const press = (over: KeyboardEventInit) =>
    the('button').dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, code: 'KeyS', ...over }));
  const solve = (status: string) => the('header').setAttribute('data-status', status);

  it('counts once within a minute, whatever else tells of it', async () => {
    click();
    press({ ctrlKey: true, altKey: true });
    solve('solved');
    await settled();
    click();
    solve('open');
    await settled();
    expect(events.attempted).toHaveBeenCalledTimes(1);
    expect(events.confirmed).toHaveBeenCalledTimes(1);
  });

  it.each<[string, KeyboardEventInit, number]>([
    ['the shortcut', { ctrlKey: true, altKey: true }, 1],
    ['the shortcut with one key more', { ctrlKey: true, altKey: true, shiftKey: true }, 0],
    ['the shortcut while a character is composed', { ctrlKey: true, altKey: true, isComposing: true }, 0],
    ['another key', { ctrlKey: true, altKey: true, code: 'KeyD' }, 0],
  ])('may be %s', (_, keys, attempts) => {
    press(keys);
    expect(events.attempted).toHaveBeenCalledTimes(attempts);
  });

  it('waits for an answer and for a closing at the same time', async () => {
    the('.composer').insertAdjacentHTML('beforeend', '<i data-action="submit"></i>');
    the('i').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    click();
    expect(events.attempted.mock.calls.map(([{ moment }]) => moment)).toEqual(['replied', 'solved']);
    solve('solved');
    await settled();
    expect(events.confirmed).toHaveBeenCalledTimes(1);
  });

  it('counts no more where the page changes twenty seconds later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    click();
    vi.advanceTimersByTime(20_000);
    vi.useRealTimers();
    solve('solved');
    await settled();
    expect(events.attempted).toHaveBeenCalledTimes(1);
    expect(events.confirmed).not.toHaveBeenCalled();
  });

  it('is confirmed by an address that changes while nothing on the page does', async () => {
    click();
    navigation.go('/desk/tickets/8');
    await settled();
    expect(events.confirmed).toHaveBeenCalledTimes(1);
  });
});

describe('an answer that the page before has sent', () => {
  const history = '<div class="history-container"></div>';
  const entry = (number: number, user: number): string =>
    `<div class="transaction message" data-transaction-id="${number}"><div class="metadata"><p class="description">
      <i class="user" data-user-id="${user}"></i></p></div><div class="content"><p class="messagebody">Hello</p></div></div>`;
  const people = '<p class="requestors"><i class="current-value"><i class="user" data-user-id="1"></i></i></p>';
  const attempt: Attempt = {
    moment: 'replied',
    ticketId: '7',
    confirm: ['messages', 'form-gone'],
    before: { status: null, messages: null, composing: true },
  };
  beforeEach(() => {
    ended.abort();
    ended = new AbortController();
    window.history.replaceState(null, '', '/Ticket/Display.html?id=7');
    watchTickets(requestTracker, show(people + history), events, ended.signal).confirm(attempt, null);
  });

  it('is confirmed with the conversation, which loads later', async () => {
    await settled();
    expect(events.confirmed).not.toHaveBeenCalled();
    the('.history-container').innerHTML = entry(1, 1) + entry(2, 5);
    await settled();
    expect(events.confirmed).toHaveBeenCalledWith(attempt, expect.objectContaining({ customer: ['Hello'] }));
  });

  it('is confirmed without it where none loads', async () => {
    await settled();
    expect(events.confirmed).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(events.confirmed).toHaveBeenCalledWith(attempt, null), 5_000);
  });
});
