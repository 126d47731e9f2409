import { expect, it } from 'vitest';
import { nextShift } from '../../lib/domain/shift';
import { inZone } from './zone';

const day = { start: 9 * 60, end: 17 * 60 };
const night = { start: 22 * 60, end: 6 * 60 };
const always = { start: 0, end: 0 };

it.each([
  ['of a day is the next morning', day, '2026-11-23T17:10', '2026-11-24T09:00'],
  ['of a day that was closed past midnight is the same morning', day, '2026-11-24T00:30', '2026-11-24T09:00'],
  ['of a night that was closed at its end is the same evening', night, '2026-11-24T06:05', '2026-11-24T22:00'],
  ['of a night that was left early is the next evening', night, '2026-11-23T23:40', '2026-11-24T22:00'],
  ['where the hours are all day is after the night', always, '2026-11-23T18:00', '2026-11-24T04:00'],
  ['where the hours are all day, closed late, is after the same night', always, '2026-11-24T00:30', '2026-11-24T04:00'],
])('the next shift %s', (_, hours, now, then) => {
  expect(nextShift(hours, new Date(now).getTime())).toBe(new Date(then).getTime());
});

it('the next shift goes by the clock on the wall where daylight saving begins in between', () => {
  inZone('Europe/Berlin', () => {
    const closed = Date.parse('2026-03-28T17:10:00+01:00');
    expect(nextShift(day, closed)).toBe(Date.parse('2026-03-29T09:00:00+02:00'));
  });
});
