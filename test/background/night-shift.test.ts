import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../lib/domain/moments';
import { ask, card, freshBrowser, ownPage, sentinel, solve } from './helpdesk';

beforeEach(async () => {
  await freshBrowser();
  await fakeBrowser.storage.local.set({ settings: { hours: { start: 22 * 60, end: 6 * 60 } } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** A rough ticket is solved at this time, and what comes of it fades. */
async function solvedAt(clock: string): Promise<string> {
  vi.setSystemTime(new Date(clock));
  const { act } = await solve(1, clock);
  await ask(sentinel(1), 'offer.answer', { answer: 'faded' });
  return act;
}
const day = { good: [], open: '', word: 'Home' };

it('a night shift has the offers of one day, on both sides of midnight', async () => {
  const times = ['22:10', '22:56', '23:45'].map((time) => `2026-11-23T${time}`);
  times.push(...['00:35', '01:30', '02:30', '05:30'].map((time) => `2026-11-24T${time}`));
  const acts: string[] = [];
  for (const time of times) acts.push(await solvedAt(time));
  expect(acts).toEqual(['offer', 'offer', 'offer', 'offer', 'none', 'none', 'none']);
  expect(acts.filter((act) => act === 'offer')).toHaveLength(limits.offersADay);
  expect(await solvedAt('2026-11-24T22:10')).toBe('offer');
});

it('a day that is closed in the morning is over, and the next night is another', async () => {
  vi.setSystemTime(new Date('2026-11-24T05:40'));
  await ask(ownPage('popup'), 'day.close', { id: '018f0000-0000-7000-8000-000000000001', ...day });
  expect(await solvedAt('2026-11-24T05:50')).toBe('none');
  expect(await solvedAt('2026-11-24T22:10')).toBe('offer');
});

it('"until tomorrow" at eleven is until the next night, not until midnight', async () => {
  expect(await solvedAt('2026-11-23T22:10')).toBe('offer');
  vi.setSystemTime(new Date('2026-11-23T23:00'));
  await ask(card(1), 'card.snooze', { until: 'tomorrow' });
  expect(await solvedAt('2026-11-24T00:10')).toBe('none');
  expect(await solvedAt('2026-11-24T22:10')).toBe('offer');
});

it.each([
  ['2026-10-25T02:30:00+02:00', 'offer'],
  ['2026-10-25T02:30:00+01:00', 'offer'],
  ['2026-10-25T05:59:00+01:00', 'offer'],
  ['2026-10-25T05:59:00+02:00', 'offer'],
  ['2026-10-25T06:00:00+01:00', 'none'],
  ['2026-03-29T01:59:00+01:00', 'offer'],
  ['2026-03-29T05:59:00+02:00', 'offer'],
  ['2026-03-29T05:59:00+01:00', 'none'],
])('the clock on the wall says when it ends, also when that is set: at %s comes %s', async (instant, act) => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(await solvedAt(instant)).toBe(act);
});
