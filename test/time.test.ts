import { afterEach, describe, expect, it } from 'vitest';
import { addDays, localDay, localeWeekStart, middayUtc, stamp, startOfWeek } from '../lib/time';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

describe('the local day', () => {
  it.each([
    ['UTC', '2026-11-23T23:59:59Z', '2026-11-23', 0],
    ['America/Los_Angeles', '2026-11-24T02:00:00Z', '2026-11-23', -480],
    ['America/Los_Angeles', '2026-07-01T06:59:00Z', '2026-06-30', -420],
    ['Pacific/Auckland', '2026-11-22T11:30:00Z', '2026-11-23', 780],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', 840],
    ['Asia/Kolkata', '2026-11-22T18:30:00Z', '2026-11-23', 330],
    ['Asia/Kathmandu', '2026-11-22T18:14:00Z', '2026-11-22', 345],
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25', 120],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25', 60],
    ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29', 60],
    ['Europe/Berlin', '2026-03-29T21:59:00Z', '2026-03-29', 120],
  ])('in %s at %s is %s', (zone, instant, day, offset) => {
    process.env.TZ = zone;
    const at = Date.parse(instant);
    expect(localDay(new Date(at))).toBe(day);
    expect(stamp(at)).toEqual({ createdAt: at, localDay: day, utcOffsetMin: offset });
  });

  it('has no negative zero for its offset, which JSON would change', () => {
    process.env.TZ = 'UTC';
    expect(Object.is(stamp(0).utcOffsetMin, 0)).toBe(true);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 7, '2026-10-31'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', -365, '2025-11-23'],
  ])('from %s by %i comes to %s in any time zone', (day, days, result) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Europe/Berlin']) {
      process.env.TZ = zone;
      expect(addDays(day, days)).toBe(result);
    }
  });

  it('stands on midday, so that no zone moves it to another day', () => {
    expect(middayUtc('2026-11-23').toISOString()).toBe('2026-11-23T12:00:00.000Z');
  });
});

describe('the week of Monday 23 November 2026', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-29', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-16'],
    ['2026-11-23', 7, '2026-11-22'],
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-28', 7, '2026-11-22'],
    ['2026-11-23', 6, '2026-11-21'],
    ['2026-11-20', 6, '2026-11-14'],
    ['2027-01-01', 1, '2026-12-28'],
  ])('holding %s and starting on weekday %i begins on %s', (day, weekStart, first) => {
    expect(startOfWeek(day, weekStart)).toBe(first);
  });
});

it.each([
  ['de', 1],
  ['en-GB', 1],
  ['en-US', 7],
  ['es', 1],
  ['fr', 1],
  ['pt-BR', 7],
  ['fil', 7],
  ['hi', 7],
  ['ja', 7],
  ['ar', 6],
  ['ar-EG-u-nu-latn', 6],
])('the week starts in %s on weekday %i', (locale, weekday) => {
  expect(localeWeekStart(locale)).toBe(weekday);
});
