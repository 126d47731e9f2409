import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCard } from '../../lib/domain/card';
import { openJournal } from '../../lib/journal/open';
import { addEntry } from '../../lib/journal/write';
import { entryOf, idOf } from '../journal/entries';
import { ask, card, freshBrowser, later, minute, monday, sentinel, solve } from './helpdesk';

vi.mock('../../lib/journal/open', { spy: true });

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const said = { ...newCard(), feeling: 'stung' };
const open = (tabId: number) => ask(card(tabId), 'card.open', {});
const draft = (tabId: number, n: number, feeling = 'stung') =>
  ask(card(tabId), 'card.draft', { id: idOf(n), card: { ...newCard(), feeling } });
const save = (tabId: number, n: number, over: Partial<typeof said> = {}) =>
  ask(card(tabId), 'card.save', { id: idOf(n), card: { ...said, ...over } });

/** Makes the next opening of the journal fail as a browser would. */
const failOnce = (name: string): void => {
  vi.mocked(openJournal).mockRejectedValueOnce(new DOMException('no', name));
};

describe('a card opens', () => {
  it('fresh where nothing was left, and stays the same card in its tab', async () => {
    const first = await open(1);
    expect(first).toMatchObject({ card: newCard(), draftFrom: null, signals: [], offered: false, menu: false });
    expect((await open(1)).id).toBe(first.id);
    expect((await open(2)).id).not.toBe(first.id);
  });

  it('with what the ticket was named tough for', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
    const opened = await open(1);
    expect(opened.signals).toContain('insult');
    expect(opened.card.triggers).toContain('tone');
    expect(opened).toMatchObject({ offered: true, draftFrom: null });
  });

  it('with the newest draft', async () => {
    await draft(8, 1, 'older');
    later(minute);
    await draft(9, 2, 'newer');
    expect(await open(1)).toMatchObject({ id: idOf(2), card: { feeling: 'newer' }, draftFrom: monday + minute });
  });

  it('with the draft of its own tab before a newer one', async () => {
    await draft(8, 1, 'mine');
    expect((await open(1)).id).toBe(idOf(1));
    later(minute);
    await draft(9, 2, 'newer');
    expect(await open(1)).toMatchObject({ id: idOf(1), card: { feeling: 'mine' } });
  });

  it('with no draft that another tab has open', async () => {
    await draft(8, 1, 'older');
    later(minute);
    await draft(9, 2, 'newer');
    expect((await open(1)).id).toBe(idOf(2));
    expect((await open(2)).id).toBe(idOf(1));
    expect((await open(3)).draftFrom).toBeNull();
  });

  it('with a draft again once the other tab has closed it', async () => {
    await draft(8, 1);
    expect((await open(1)).id).toBe(idOf(1));
    await ask(card(1), 'card.close', {});
    expect((await open(2)).id).toBe(idOf(1));
  });

  it('with no draft older than seven days', async () => {
    await draft(8, 1);
    later(7 * 24 * 60 * minute + 1);
    expect((await open(1)).draftFrom).toBeNull();
  });

  it('with the choices of the person, most used first', async () => {
    const journal = await openJournal();
    await addEntry(journal, entryOf(1, { response: { choice: 'limit' } }));
    await addEntry(journal, entryOf(2, { response: { choice: 'ask' } }));
    await addEntry(journal, entryOf(3, { response: { choice: 'ask' } }));
    expect((await open(1)).choices).toEqual(['ask', 'limit']);
  });

  it('even where the journal cannot be read', async () => {
    failOnce('UnknownError');
    expect(await open(1)).toMatchObject({ card: newCard(), draftFrom: null, choices: [] });
  });
});

describe('saving a card', () => {
  it('keeps one entry however often it is asked for, and ends the draft', async () => {
    await draft(1, 1);
    expect(await save(1, 1)).toEqual({ saved: true, remembered: null });
    later(minute);
    expect(await save(1, 1, { feeling: 'changed' })).toMatchObject({ saved: true });
    await draft(1, 1);
    const journal = await openJournal();
    expect(await journal.getAll('entries')).toEqual([
      {
        id: idOf(1),
        kind: 'reflection',
        createdAt: monday,
        localDay: '2026-11-23',
        utcOffsetMin: -new Date(monday).getTimezoneOffset() || 0,
        updatedAt: monday,
        space: { feeling: 'stung' },
        tags: [],
        starred: false,
      },
    ]);
    expect(await journal.count('drafts')).toBe(0);
  });

  it('keeps the reasons and the helpdesk of its offer', async () => {
    await solve(1);
    await ask(sentinel(1), 'offer.answer', { answer: 'opened' });
    await save(1, 1);
    expect(await (await openJournal()).get('entries', idOf(1))).toMatchObject({
      helpdesk: 'zendesk',
      stimulus: { signals: expect.arrayContaining(['insult']) },
    });
  });

  it('makes the next card of the tab a fresh one', async () => {
    const { id } = await open(1);
    await ask(card(1), 'card.save', { id, card: said });
    expect((await open(1)).id).not.toBe(id);
  });

  it('answers with a line of the person’s own past', async () => {
    const turned = entryOf(5, {
      text: 'She said sorry.',
      outcome: { turnaround: true },
      stimulus: { triggers: ['blame'], signals: [] },
    });
    await addEntry(await openJournal(), turned);
    await addEntry(await openJournal(), entryOf(6, { kind: 'praise', text: 'You listened.' }));
    expect(await save(1, 1, { triggers: ['blame'] })).toEqual({
      saved: true,
      remembered: { kind: 'turnaround', text: 'She said sorry.', localDay: '2026-11-23' },
    });
    expect(await save(1, 2)).toMatchObject({ remembered: { kind: 'praise', text: 'You listened.' } });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
    ['VersionError', 'unavailable'],
  ])('says for a %s that the journal is %s, and can be tried again', async (error, problem) => {
    await draft(1, 1);
    failOnce(error);
    expect(await save(1, 1)).toEqual({ saved: false, problem });
    expect(await (await openJournal()).count('drafts')).toBe(1);
    expect(await save(1, 1)).toMatchObject({ saved: true });
  });
});

describe('a draft', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
  ])('that meets a %s says that the journal is %s', async (error, problem) => {
    failOnce(error);
    expect(await draft(1, 1)).toEqual({ changed: false, problem });
  });

  it('is thrown away by its id, and its tab starts anew', async () => {
    await draft(8, 1);
    expect((await open(1)).id).toBe(idOf(1));
    expect(await ask(card(1), 'card.discard', { id: idOf(1) })).toEqual({ changed: true });
    expect(await open(1)).toMatchObject({ draftFrom: null });
    expect(await (await openJournal()).count('drafts')).toBe(0);
  });
});

describe('closing a card', () => {
  it('takes it off its page and leaves the draft', async () => {
    await draft(1, 1);
    await ask(card(1), 'card.close', {});
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(1, { do: 'hide-card' }, { frameId: 0 });
    expect(await (await openJournal()).count('drafts')).toBe(1);
  });

  it('works where the page is gone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
      throw new Error('Receiving end does not exist');
    });
    expect(await ask(card(1), 'card.close', {})).toBeNull();
  });

  it.each([
    ['quarter', () => monday + 15 * minute],
    ['call', () => monday + 60 * minute],
    ['tomorrow', () => new Date(2026, 10, 24).getTime()],
  ] as const)('by the snooze %s silences offers until then', async (until, end) => {
    await ask(card(1), 'card.snooze', { until });
    expect(await fakeBrowser.storage.local.get()).toMatchObject({ offers: { snoozedUntil: end() } });
    expect((await solve(1)).act).toBe('none');
    later(end() - monday);
    expect((await solve(1, 'later')).act).toBe('offer');
  });

  it('by "only when I ask" changes that one setting', async () => {
    await fakeBrowser.storage.local.set({ settings: { soundGate: false } });
    await ask(card(1), 'card.snooze', { until: 'ask' });
    expect(await fakeBrowser.storage.local.get()).toMatchObject({ settings: { rhythm: 'ask', soundGate: false } });
  });
});
