import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, card, freshBrowser, leave, ownPage, polite, sentinel, solve, ticketId } from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const options = () => ownPage('options');
const neutral = { threshold: 1, weights: {}, off: [] };
const notTough = async (): Promise<void> => {
  await ask(sentinel(1), 'card.asked', { ticketId, reading: null });
  await ask(card(1), 'card.tough', { tough: false });
};

describe('a signal', () => {
  const shouting = { ...polite, customer: ['You are an idiot.'] };

  it('that is switched off speaks no more, and does again once it is on', async () => {
    const swearing = async (id: string): Promise<string[]> => {
      await ask(sentinel(1), 'card.asked', { ticketId: id, reading: shouting });
      return (await ask(card(1), 'card.open', {})).signals;
    };
    expect(await swearing('1')).toContain('insult');
    expect(await ask(options(), 'tuning.switch', { signal: 'insult', on: false })).toEqual({
      ...neutral,
      off: ['insult'],
    });
    expect(await swearing('2')).not.toContain('insult');
    expect(await ask(options(), 'tuning.switch', { signal: 'insult', on: true })).toEqual(neutral);
    expect(await swearing('3')).toContain('insult');
  });

  it('is off once, however often that is said, and others stay as they were', async () => {
    const off = (signal: 'insult' | 'urgent') => ask(options(), 'tuning.switch', { signal, on: false });
    await Promise.all([off('insult'), off('urgent'), off('insult')]);
    expect((await ask(options(), 'tuning.kept', {})).off.toSorted()).toEqual(['insult', 'urgent']);
  });
});

describe('what was learned', () => {
  it.each([['a word'], [7], [null], [[1]], [{ threshold: 'high', weights: 3, off: ['nothing'] }]])(
    'is nothing where %j is stored, and offers come all the same',
    async (stored) => {
      await fakeBrowser.storage.local.set({ tuning: stored });
      expect(await ask(options(), 'tuning.kept', {})).toEqual(neutral);
      expect(await solve(1)).toMatchObject({ act: 'offer' });
    },
  );

  it('is kept as factors, and forgotten on request without what was switched off', async () => {
    await leave(1, ticketId, { to: 'ticket' });
    await ask(options(), 'tuning.switch', { signal: 'urgent', on: false });
    await notTough();
    const learned = await ask(options(), 'tuning.kept', {});
    expect(learned.threshold).toBeGreaterThan(1);
    expect(learned.weights.insult).toBeLessThan(1);
    expect(await ask(options(), 'tuning.reset', {})).toEqual({ ...neutral, off: ['urgent'] });
    expect(await fakeBrowser.storage.local.get('tuning')).toEqual({ tuning: { ...neutral, off: ['urgent'] } });
  });

  it('survives a switch that is used at the same moment', async () => {
    await solve(1);
    await Promise.all([
      ask(card(1), 'card.tough', { tough: false }),
      ask(options(), 'tuning.switch', { signal: 'urgent', on: false }),
    ]);
    const { threshold, off } = await ask(options(), 'tuning.kept', {});
    expect([threshold > 1, off]).toEqual([true, ['urgent']]);
  });
});
