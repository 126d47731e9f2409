import { describe, expect, it } from 'vitest';
import { addressOf, placeInAddress, type View } from '../lib/domain/period';
import { summarise } from '../lib/domain/week';
import { daysOf, neighbour, periodOf } from '../lib/period';
import { addDays, stamp } from '../lib/time';
import { entryOf } from './journal/entries';

describe('a period', () => {
  it.each<[View, string, number, string, string]>([
    ['week', '2026-11-24', 1, '2026-11-23', '2026-11-29'],
    ['week', '2026-11-24', 7, '2026-11-22', '2026-11-28'],
    ['week', '2027-01-01', 1, '2026-12-28', '2027-01-03'],
    ['month', '2026-11-24', 1, '2026-11-01', '2026-11-30'],
    ['month', '2028-02-29', 1, '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', 1, '2026-12-01', '2026-12-31'],
    ['quarter', '2026-11-24', 1, '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', 1, '2026-01-01', '2026-03-31'],
    ['quarter', '2026-08-01', 1, '2026-07-01', '2026-09-30'],
  ])('%s that holds %s, weeks from day %i, is %s to %s', (view, day, weekStart, first, last) => {
    expect(periodOf(view, day, weekStart)).toEqual({ view, first, last });
  });

  it.each<View>(['week', 'month', 'quarter'])('%s follows %s without a gap, for ten years', (view) => {
    let period = periodOf(view, '2020-01-01', 1);
    while (period.first < '2030-01-01') {
      const next = neighbour(period, 1, 1);
      expect(next.first).toBe(addDays(period.last, 1));
      expect(neighbour(next, 1, -1)).toEqual(period);
      period = next;
    }
  });

  it('lists its days', () => {
    expect(daysOf(periodOf('month', '2026-02-10', 1))).toHaveLength(28);
    expect(daysOf(periodOf('quarter', '2026-11-24', 1))).toHaveLength(92);
  });
});

describe('an address', () => {
  it.each([
    ['#2026-11-23', { at: 'period', view: 'week', day: '2026-11-23' }],
    ['#month-2026-11-01', { at: 'period', view: 'month', day: '2026-11-01' }],
    ['#raise', { at: 'raise' }],
    ['#playbook', { at: 'playbook' }],
    ['', null],
    ['#2026-13-40', null],
    ['#2026-02-30', null],
    ['#year-2026-01-01', null],
    ['#<b>', null],
  ])('%s names its place', (hash, place) => {
    expect(placeInAddress(hash)).toEqual(place);
  });

  it('leads back to its period', () => {
    for (const view of ['week', 'month', 'quarter'] as const) {
      const period = periodOf(view, '2026-11-24', 1);
      expect(placeInAddress(addressOf(period))).toEqual({ at: 'period', view, day: period.first });
    }
  });
});

describe('entries written on the move', () => {
  const zoneBefore = process.env.TZ;
  const written = (n: number, zone: string, instant: string) => {
    process.env.TZ = zone;
    const entry = entryOf(n, {
      text: 'x',
      stimulus: { triggers: [], signals: [], heat: 3 },
      ...stamp(Date.parse(instant)),
    });
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
    return entry;
  };

  it('stay on the day on which they were written, wherever the week is read', () => {
    // Sunday evening in California is Monday in Tokyo, to where the person flew the next day.
    const entries = [
      written(1, 'America/Los_Angeles', '2026-11-23T05:00:00Z'),
      written(2, 'Asia/Tokyo', '2026-11-23T05:30:00Z'),
      // The hour that comes twice on the last Sunday of October in Berlin.
      written(3, 'Europe/Berlin', '2026-10-25T00:30:00Z'),
      written(4, 'Europe/Berlin', '2026-10-25T01:30:00Z'),
    ];
    expect(entries.map(({ localDay }) => localDay)).toEqual(['2026-11-22', '2026-11-23', '2026-10-25', '2026-10-25']);
    const marksOf = (day: string): string[] =>
      summarise(entries, daysOf(periodOf('week', day, 1)))
        .days.filter(({ marks }) => marks.length > 0)
        .map(({ day: on, marks }) => `${on}: ${marks.length}`);
    expect(marksOf('2026-11-22')).toEqual(['2026-11-22: 1']);
    expect(marksOf('2026-11-23')).toEqual(['2026-11-23: 1']);
    expect(marksOf('2026-10-25')).toEqual(['2026-10-25: 2']);
  });
});
