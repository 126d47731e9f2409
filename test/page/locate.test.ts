// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { demo } from '../../lib/adapters/demo';
import { requestTracker } from '../../lib/adapters/request-tracker';
import type { Candidate } from '../../lib/adapters/schema';
import { findAll, findFirst, hit, ticketIdOn, ticketScope } from '../../lib/page/locate';
import { show, the } from './pages';

const candidates = (...css: string[]): Candidate[] => css.map((one) => ({ css: one, sure: 'H', seen: '2026-11-23' }));

describe('candidates', () => {
  it('are tried in their order and not in that of the page', () => {
    const page = show('<p class="b">b</p><p class="a">a</p>');
    expect(findFirst([page], candidates('.gone', '.a', '.b'), '1')?.textContent).toBe('a');
  });

  it('give all elements of the first that finds any', () => {
    const page = show('<p class="a">1</p><p class="b">2</p><p class="a">3</p>');
    expect(findAll([page], candidates('.gone', '.a', '.b'), '1').map((one) => one.textContent)).toEqual(['1', '3']);
  });

  it('find nothing without throwing', () => {
    const page = show('');
    expect(findFirst([page], candidates('.a'), '1')).toBeNull();
    expect(findAll([page], candidates('.a'), '1')).toEqual([]);
  });

  it('stand for one ticket', () => {
    const page = show('<p data-id="1">one</p><p data-id="2">two</p>');
    expect(findFirst([page], candidates('[data-id="{id}"]'), '2')?.textContent).toBe('two');
  });

  it('let no ticket id break out of the selector', () => {
    const asked: string[] = [];
    const root = document.createElement('div');
    root.querySelector = (css: string) => {
      asked.push(css);
      return null;
    };
    findFirst([root], candidates('[data-id="{id}"]'), '"],p,[x="');
    expect(asked).toEqual(['[data-id="\\"\\]\\,p\\,\\[x\\=\\""]']);
  });
});

describe('a control that was used', () => {
  it('is the nearest of the event’s path', () => {
    show('<div class="go"><button class="go"><i>x</i></button></div>');
    const path = [the('i'), the('button'), the('div'), document.body];
    expect(hit(path, candidates('.go'), '1')).toBe(the('button'));
    expect(hit(path, candidates('.stay'), '1')).toBeNull();
  });
});

describe('the ticket of a page', () => {
  const form = '<form name="TicketUpdate"><input type="hidden" name="id" value="7"></form>';
  it.each([
    ['that of its address', '/Ticket/Update.html?id=8', form, '8'],
    ['that of its form, where a form came back without an address', '/Ticket/Update.html', form, '7'],
    ['unknown where neither says', '/Ticket/Update.html', '', null],
    ['none where the address is no ticket’s', '/Search/Results.html', form, null],
  ])('is %s', (_, path, html, ticketId) => {
    history.replaceState(null, '', path);
    expect(ticketIdOn(requestTracker, show(html))).toBe(ticketId);
  });
});

describe('the root of a ticket', () => {
  it('is its own pane where several stay mounted', () => {
    const page = show(
      '<div class="ticket-pane" data-ticket-id="1">a</div><div class="ticket-pane" data-ticket-id="2">b</div>',
    );
    expect(ticketScope(demo, '2', page)).toEqual([the('[data-ticket-id="2"]')]);
    expect(ticketScope(demo, '3', page)).toBeNull();
  });

  it('is the page where it shows one ticket', () => {
    expect(ticketScope(requestTracker, '7', document)).toEqual([document]);
  });
});
