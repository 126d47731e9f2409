import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab } from '../../entrypoints/background/offers';
import type { Attempt } from '../../lib/page/watch';
import {
  angry,
  ask,
  attemptOn,
  freshBrowser,
  gone,
  grant,
  later,
  minute,
  monday,
  resting,
  sentinel,
  solve,
  tab,
  ticketId,
} from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const offered = { act: 'offer', fadeAfterMs: 20_000 };
const none = { act: 'none' };
const at = (tabId: number, id = ticketId) => sentinel(tabId, `https://acme.zendesk.com/agent/tickets/${id}`);

describe('an action that a page load cut short', () => {
  const attempted = (lastKeyAt: number | null = null) =>
    ask(at(1), 'ticket.attempted', { attempt: attemptOn(ticketId), reading: angry, lastKeyAt });

  it('is confirmed by the next page of the same ticket', async () => {
    await attempted(monday - 500);
    later(5_000);
    const hello = await ask(at(1), 'page.hello', {});
    expect(hello).toMatchObject({
      site: 'known',
      lastKeyAt: monday - 500,
      moment: none,
      pending: { attempt: attemptOn(ticketId), withinMs: 15_000 },
    });
    expect(await solve(1, ticketId, null)).toEqual(offered);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ pending: null });
  });

  it('fills what its form did not show with what was seen before', async () => {
    await ask(at(1), 'ticket.left', { ticketId, reading: angry, ...gone });
    const before = { status: null, messages: null, composing: true };
    await ask(at(1), 'ticket.attempted', {
      attempt: { ...attemptOn(ticketId), before },
      reading: null,
      lastKeyAt: null,
    });
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({
      pending: { attempt: { before: { status: 'open', messages: 3, composing: true } } },
    });
  });

  it.each<[string, () => ReturnType<typeof sentinel>, number]>([
    ['another ticket', () => at(1, '12'), 0],
    ['no ticket', () => sentinel(1, 'https://acme.zendesk.com/agent/dashboard'), 0],
    ['the same ticket twenty seconds later', () => at(1), 20_000],
  ])('waits for no confirmation from %s', async (_, from, ms) => {
    await attempted();
    later(ms);
    expect(await ask(from(), 'page.hello', {})).toMatchObject({ site: 'known', pending: null });
  });

  it.each<[string, () => ReturnType<typeof sentinel>]>([
    ['another ticket', () => at(1, '12')],
    ['no ticket', () => sentinel(1, 'https://acme.zendesk.com/agent/dashboard')],
  ])('is confirmed where it leaves its ticket and the next page of the tab shows %s', async (_, from) => {
    await attempted();
    expect(await ask(from(), 'page.hello', {})).toMatchObject({ moment: { act: 'hold' } });
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(offered);
  });

  it.each<[string, Attempt['confirm'], () => ReturnType<typeof sentinel>, number]>([
    ['it does not leave its ticket', ['status'], () => at(1, '12'), 0],
    ['its window may still close', ['closed', 'left'], () => at(1, '12'), 0],
    ['another tab shows another ticket', ['left'], () => at(2, '12'), 0],
    ['its page loads again', ['left'], () => at(1), 0],
    ['twenty seconds are over', ['left'], () => at(1, '12'), 20_000],
  ])('is not confirmed by the next page where %s', async (_, confirm, from, ms) => {
    const attempt = { ...attemptOn(ticketId), confirm };
    await ask(at(1), 'ticket.attempted', { attempt, reading: angry, lastKeyAt: null });
    later(ms);
    expect(await ask(from(), 'page.hello', {})).toMatchObject({ moment: none });
  });

  it('may be confirmed by another tab on the same ticket, and only once', async () => {
    await attempted();
    expect(await ask(at(2), 'page.hello', {})).toMatchObject({ pending: { attempt: attemptOn(ticketId) } });
    expect(await solve(2, ticketId, null)).toEqual(offered);
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ pending: null });
    expect(await solve(1, ticketId, null)).toEqual(none);
  });

  describe('and whose window closed', () => {
    const window = (confirm: Attempt['confirm']) =>
      ask(at(7), 'ticket.attempted', {
        attempt: { ...attemptOn(ticketId), confirm, before: { status: null, messages: null, composing: true } },
        reading: null,
        lastKeyAt: null,
      });

    it('is confirmed by the closing where its adapter says so: the next page of the site has the offer', async () => {
      await ask(at(1), 'ticket.left', { ticketId, reading: angry, ...gone });
      await window(['closed']);
      await forgetTab(7);
      const hello = await ask(sentinel(1, 'https://acme.zendesk.com/agent/dashboard'), 'page.hello', {});
      expect(hello).toMatchObject({ pending: null, moment: { act: 'hold' } });
      expect(await ask(at(1), 'page.hello', {})).toMatchObject({ pending: null });
    });

    it.each<[string, () => ReturnType<typeof sentinel>, number]>([
      ['no page of another site', () => sentinel(1, 'https://other.zendesk.com/agent/tickets/1'), 0],
      ['none after twenty seconds', () => at(1), 20_000],
    ])('is confirmed on %s', async (_, from, ms) => {
      grant('https://*.zendesk.com/*');
      await ask(at(1), 'ticket.left', { ticketId, reading: angry, ...gone });
      await window(['closed']);
      await forgetTab(7);
      later(ms);
      expect(await ask(from(), 'page.hello', {})).toMatchObject({ moment: none });
    });

    it('waits for the page of its ticket to change where the closing proves nothing', async () => {
      await ask(at(1), 'ticket.left', { ticketId, reading: angry, ...gone });
      await window(['status']);
      await forgetTab(7);
      expect(await ask(at(1), 'page.hello', {})).toMatchObject({
        moment: none,
        pending: { attempt: { confirm: ['status'], before: { status: 'open', messages: 3 } } },
      });
    });
  });
});

describe('an offer that has to wait', () => {
  it.each([
    ['typing', { sinceKeyMs: 100 }],
    ['a draft', { unsentDraft: true }],
    ['another window', { focused: false }],
  ])('because of %s is made once that has passed', async (_, over) => {
    expect(await solve(1, ticketId, angry, { ...resting, ...over })).toEqual({ act: 'hold', afterMs: 0 });
    expect(await ask(sentinel(1), 'offer.retry', { attention: { ...resting, ...over } })).toMatchObject({
      act: 'hold',
    });
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(offered);
  });

  it('because a tab sounds asks ever later, and wants ten seconds of silence', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    const retry = () => ask(sentinel(1), 'offer.retry', { attention: resting });
    expect(await solve(1)).toEqual({ act: 'hold', afterMs: 10_000 });
    later(10_000);
    expect(await retry()).toEqual({ act: 'hold', afterMs: 20_000 });
    query.mockImplementation(async () => []);
    later(20_000);
    expect(await retry()).toEqual({ act: 'hold', afterMs: 10_000 });
    later(10_000);
    expect(await retry()).toEqual(offered);
  });

  it('waits where a sound just heard for another ticket has ended', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    await solve(1, 'first');
    query.mockImplementation(async () => []);
    later(3_000);
    expect(await solve(2, 'second')).toEqual({ act: 'hold', afterMs: 10_000 });
  });

  it('waits for no sound, and looks for none, where that is music', async () => {
    await fakeBrowser.storage.local.set({ settings: { soundGate: false } });
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab(5)]);
    expect(await solve(1)).toEqual(offered);
    expect(query).not.toHaveBeenCalled();
  });

  it('goes on waiting after a page load', async () => {
    await solve(1, ticketId, angry, { ...resting, visible: false });
    expect(await ask(at(1), 'page.hello', {})).toMatchObject({ moment: { act: 'hold' } });
  });

  it('is dropped after ten minutes, for good', async () => {
    await solve(1, ticketId, angry, { ...resting, visible: false });
    later(10 * minute);
    expect(await ask(sentinel(1), 'offer.retry', { attention: { ...resting, visible: false } })).toEqual(none);
    expect(await ask(sentinel(1), 'offer.retry', { attention: resting })).toEqual(none);
  });

  it('is asked for by no tab that has none', async () => {
    expect(await ask(sentinel(3), 'offer.retry', { attention: resting })).toEqual(none);
  });
});
