import { describe, expect, it } from 'vitest';
import { newDayAt, nextWorkday } from '../../lib/domain/workday';
import { workday } from '../../lib/workday';
import { inZone } from './zone';

const allDay = { start: 0, end: 0 };
const office = { start: 9 * 60, end: 17 * 60 };
const early = { start: 5 * 60, end: 14 * 60 };
const late = { start: 16 * 60, end: 60 };
const night = { start: 22 * 60, end: 6 * 60 };

describe('a new day begins', () => {
  it.each([
    ['at midnight, where the hours are all day', allDay, 0],
    ['in the middle of the free time', office, 60],
    ['never before midnight', early, 0],
    ['in the morning after a late shift', late, 8 * 60 + 30],
    ['in the afternoon after a night shift', night, 14 * 60],
  ])('%s', (_, hours, minutes) => {
    expect(newDayAt(hours)).toBe(minutes);
  });
});

describe('an instant counts for the day', () => {
  it.each([
    ['that the calendar says, where the hours are all day', allDay, '2026-11-24T00:00', '2026-11-24'],
    ['before, where an evening at the office runs late', office, '2026-11-24T00:30', '2026-11-23'],
    ['that the calendar says, in the office', office, '2026-11-24T08:30', '2026-11-24'],
    ['on which the night shift began', night, '2026-11-24T05:59', '2026-11-23'],
    ['on which it began, some time after its end', night, '2026-11-24T07:00', '2026-11-23'],
    ['on which the next night shift begins', night, '2026-11-24T14:00', '2026-11-24'],
    ['before, over the turn of a year', night, '2027-01-01T03:00', '2026-12-31'],
  ])('%s', (_, hours, instant, day) => {
    expect(workday(hours, new Date(instant).getTime())).toBe(day);
  });

  it.each([
    ['2026-03-29T05:59:00+02:00', '2026-03-28', '2026-03-29T14:00:00+02:00'],
    ['2026-10-25T02:30:00+02:00', '2026-10-24', '2026-10-25T14:00:00+01:00'],
    ['2026-10-25T02:30:00+01:00', '2026-10-24', '2026-10-25T14:00:00+01:00'],
  ])('on which the night began, also in a night of 7 or 9 hours (%s)', (instant, day, next) => {
    inZone('Europe/Berlin', () => {
      expect(workday(night, Date.parse(instant))).toBe(day);
      expect(nextWorkday(night, Date.parse(instant))).toBe(Date.parse(next));
    });
  });
});
