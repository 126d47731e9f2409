import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterOffer,
  asksRhythm,
  coolDownMs,
  insideHours,
  noHistory,
  type OfferAnswer,
  snoozeEnd,
} from '../../lib/domain/moments';
import type { Settings } from '../../lib/domain/settings';
import { minute, now, today } from './facts';
import { inZone } from './zone';

it.each([
  [0, 45],
  [2, 45],
  [3, 90],
  [5, 90],
])('after %i dismissals in a row the cool-down is %i minutes', (dismissals, minutes) => {
  expect(coolDownMs(dismissals)).toBe(minutes * minute);
});

describe('working hours', () => {
  const night = { start: 22 * 60, end: 6 * 60 };
  const day = { start: 9 * 60, end: 17 * 60 };
  it.each<[string, Settings['hours'], number, boolean]>([
    ['are always, where both ends are equal', { start: 540, end: 540 }, 0, true],
    ['hold their first minute', day, 9 * 60, true],
    ['hold their last minute', day, 17 * 60 - 1, true],
    ['do not hold their end', day, 17 * 60, false],
    ['do not hold the minute before', day, 9 * 60 - 1, false],
    ['of a night shift hold the evening', night, 23 * 60, true],
    ['of a night shift hold midnight', night, 0, true],
    ['of a night shift hold the early morning', night, 6 * 60 - 1, true],
    ['of a night shift end in the morning', night, 6 * 60, false],
    ['of a night shift leave the afternoon out', night, 15 * 60, false],
  ])('%s', (_, hours, minuteOfDay, inside) => {
    expect(insideHours(hours, minuteOfDay)).toBe(inside);
  });
});

describe('the history', () => {
  it('counts an offer on its day', () => {
    const first = afterOffer(noHistory, today, now);
    expect(first).toEqual({ ...noHistory, day: today, offersToday: 1, lastOfferAt: now });
    expect(afterOffer(first, today, now + 1)).toMatchObject({ offersToday: 2, lastOfferAt: now + 1 });
    expect(afterOffer(first, '2026-11-24', now + 2)).toMatchObject({ day: '2026-11-24', offersToday: 1 });
  });

  it.each<[OfferAnswer, number]>([
    ['dismissed', 3],
    ['faded', 2],
    ['opened', 0],
    ['snooze', 0],
  ])('after %s counts %i dismissals in a row', (answer, dismissalsInRow) => {
    const before = { ...noHistory, dismissalsInRow: 2, lastOfferAt: now, day: today, offersToday: 2 };
    expect(afterAnswer(before, answer)).toEqual({ ...before, dismissalsInRow });
  });
});

it.each([
  [4, false, false],
  [5, false, true],
  [9, false, true],
  [5, true, false],
])(
  'after %i dismissals in a row, asked before: %j, the question is asked: %j',
  (dismissalsInRow, rhythmAsked, asks) => {
    expect(asksRhythm({ ...noHistory, dismissalsInRow, rhythmAsked })).toBe(asks);
  },
);

describe('a snooze ends', () => {
  const at = (...clock: [number, number, number, number, number]): number => new Date(...clock).getTime();
  it.each([
    ['quarter', at(2026, 10, 23, 15, 0), at(2026, 10, 23, 15, 15)],
    ['call', at(2026, 10, 23, 15, 0), at(2026, 10, 23, 16, 0)],
    ['tomorrow', at(2026, 10, 23, 15, 0), at(2026, 10, 24, 0, 0)],
    ['tomorrow', at(2026, 10, 23, 0, 0), at(2026, 10, 24, 0, 0)],
    ['tomorrow', at(2026, 11, 31, 23, 59), at(2027, 0, 1, 0, 0)],
  ] as const)('%s: from %i at %i', (snooze, from, until) => {
    expect(snoozeEnd(snooze, { start: 0, end: 0 }, from)).toBe(until);
  });

  it.each([
    ['in a night shift after it', at(2026, 10, 23, 23, 0), at(2026, 10, 24, 14, 0)],
    ['after midnight too', at(2026, 10, 24, 3, 0), at(2026, 10, 24, 14, 0)],
    ['before a night shift with the next day', at(2026, 10, 23, 15, 0), at(2026, 10, 24, 14, 0)],
  ])('tomorrow %s: from %i at %i', (_, from, until) => {
    expect(snoozeEnd('tomorrow', { start: 22 * 60, end: 6 * 60 }, from)).toBe(until);
  });

  it.each([
    ['a day of 25 hours', 'Europe/Berlin', '2026-10-25T00:30:00+02:00', '2026-10-26T00:00:00+01:00'],
    ['a day of 23 hours', 'Europe/Berlin', '2026-03-29T00:30:00+01:00', '2026-03-30T00:00:00+02:00'],
    [
      'an evening that is tomorrow in UTC',
      'America/Los_Angeles',
      '2026-11-23T18:00:00-08:00',
      '2026-11-24T00:00:00-08:00',
    ],
    [
      'a morning that is yesterday in UTC',
      'Pacific/Auckland',
      '2026-11-23T08:00:00+13:00',
      '2026-11-24T00:00:00+13:00',
    ],
  ])('at local midnight after %s', (_, zone, from, until) => {
    inZone(zone, () => expect(snoozeEnd('tomorrow', { start: 0, end: 0 }, Date.parse(from))).toBe(Date.parse(until)));
  });
});
