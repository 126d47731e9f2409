import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../lib/domain/entry';
import { parseSettings } from '../../lib/domain/settings';
import { openJournal } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import { addEntry } from '../../lib/journal/write';
import { entryOf, idOf } from '../journal/entries';
import { ask, card, freshBrowser, later, minute, ownPage } from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const page = ownPage('week');

describe('an entry of the week', () => {
  it('is picked and let go again, and nothing else of it changes', async () => {
    const journal = await openJournal();
    const entry = entryOf(1, { text: 'a win', starred: true });
    await addEntry(journal, entry);
    await ask(page, 'entry.pick', { id: entry.id, on: true });
    expect(await journal.get('entries', entry.id)).toMatchObject({ ...entry, picked: true, updatedAt: Date.now() });
    await ask(page, 'entry.pick', { id: entry.id, on: false });
    expect(await journal.get('entries', entry.id)).not.toHaveProperty('picked');
  });

  it('that is gone can’t be picked, and the page is told', async () => {
    expect(await ask(page, 'entry.pick', { id: idOf(9), on: true })).toEqual({ changed: false, problem: 'gone' });
  });

  it('may be a plan for the next week, kept once', async () => {
    const plan = { when: 'it is shouted', will: 'breathe out' };
    await ask(page, 'plan.add', { id: idOf(1), plan });
    await ask(page, 'plan.add', { id: idOf(1), plan });
    expect(await (await openJournal()).getAll('entries')).toMatchObject([{ kind: 'reflection', response: { plan } }]);
  });
});

describe('the playbook', () => {
  const met = (n: number): Entry =>
    entryOf(n, {
      stimulus: { triggers: ['blame'], signals: [], heat: 4 },
      response: { choice: 'ask' },
      outcome: { heat: 2 },
    });

  it('is on the card from the third entry on, until it is set aside there', async () => {
    const journal = await openJournal();
    await addEntry(journal, met(1));
    await addEntry(journal, met(2));
    expect((await ask(card(), 'card.open', {})).plays).toEqual([]);
    await addEntry(journal, met(3));
    expect((await ask(card(), 'card.open', {})).plays).toMatchObject([{ trigger: 'blame', choice: 'ask', cooler: 3 }]);
    await ask(card(), 'card.outdated', { trigger: 'blame', choice: 'ask' });
    expect((await ask(card(), 'card.open', {})).plays).toEqual([]);
    await ask(page, 'playbook.outdated', { trigger: 'blame', choice: 'ask', outdated: false });
    expect((await ask(card(), 'card.open', {})).plays).toHaveLength(1);
  });

  it('loses none of two marks that are made at once', async () => {
    await Promise.all([
      ask(card(1), 'card.outdated', { trigger: 'blame', choice: 'ask' }),
      ask(card(2), 'card.outdated', { trigger: 'tone', choice: 'limit' }),
    ]);
    const kept = await keepsake(await openJournal(), 'outdated');
    expect(kept.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['blame ask', 'tone limit']);
  });
});

it('the raise file is kept as the person left it, the newest last', async () => {
  const raise = { from: '2026-01-01', to: '', order: [idOf(1)], left: [], said: { [idOf(1)]: { result: 'mine' } } };
  await ask(page, 'raise.put', { raise: { ...raise, order: [] } });
  later(minute);
  await ask(page, 'raise.put', { raise });
  expect(JSON.parse(await keepsake(await openJournal(), 'raise'))).toEqual(raise);
});

it('settings that had no room are told of as such, and what stands is not touched', async () => {
  const { storage } = fakeBrowser;
  vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  const settings = parseSettings({ rhythm: 'often' });
  expect(await ask(ownPage('options'), 'settings.put', { settings })).toEqual({ changed: false, problem: 'full' });
  expect((await storage.local.get()).settings).toBeUndefined();
});
