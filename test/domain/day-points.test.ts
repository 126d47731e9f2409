import { describe, expect, it } from 'vitest';
import { afterDayPoint, type DayPoint, duePoint, nextDue } from '../../lib/domain/day-points';
import { noHistory, type OfferHistory } from '../../lib/domain/moments';
import { parseSettings, type Settings } from '../../lib/domain/settings';
import { localDay } from '../../lib/time';
import { workday } from '../../lib/workday';
import { chance } from '../random';
import { inZone } from './zone';

const five = 17 * 60;
const nineToFive = { start: 9 * 60, end: five };
const night = { start: 22 * 60, end: 6 * 60 };
const on = (chosen: Partial<Settings>): Settings => ({ ...parseSettings({}), ...chosen });
const at = (clock: string): number => new Date(`2026-11-23T${clock}`).getTime();
const had = (over: Partial<OfferHistory>): OfferHistory => ({ ...noHistory, ...over });
const today = '2026-11-23';
const closed = had({ closedUntil: at('24:00') + 4 * 60 * 60_000 });
const recalled = had({ recallDay: today });
const both = had({ recallDay: today, dayCloseDay: today });

describe('of the points of the day', () => {
  it.each<[string, DayPoint | null, string, Partial<Settings>, OfferHistory?]>([
    ['recall is due on the first page', 'recall', '08:12', {}],
    ['recall is due at midnight, where the hours are all day', 'recall', '00:00', {}],
    ['recall is due in the evening, where the first page is', 'recall', '20:00', {}],
    ['recall is not due twice', null, '08:12', {}, recalled],
    ['recall is due where it came yesterday', 'recall', '08:12', {}, had({ recallDay: '2026-11-22' })],
    ['recall is not due where it is switched off', null, '08:12', { recall: false }],
    ['none is due where it comes only when asked', null, '17:00', { rhythm: 'ask', dayClose: five }],
    ['recall is not due on a closed day', null, '12:00', {}, closed],
    [
      'recall is due where the day before was closed past midnight',
      'recall',
      '09:00',
      {},
      had({ closedUntil: at('09:00') }),
    ],
    ['recall waits for the working hours', null, '08:59', { hours: nineToFive }],
    ['recall is due with them', 'recall', '09:00', { hours: nineToFive }],
    ['recall is over with them', null, '17:00', { hours: nineToFive }],
    ['recall of a night shift comes at its start', 'recall', '22:00', { hours: night }],
    ['recall of a night shift does not come after midnight', null, '00:30', { hours: night }],
    ['the day is not to be closed a minute early', null, '16:59', { dayClose: five }, recalled],
    ['the day is to be closed at its hour', 'day-close', '17:00', { dayClose: five }],
    ['the day is to be closed within two hours', 'day-close', '18:59', { dayClose: five }],
    ['the day is not to be closed later', null, '19:00', { dayClose: five }],
    ['the day is not to be closed twice', null, '17:30', { dayClose: five }, both],
    ['a closed day is not to be closed', null, '17:30', { dayClose: five }, closed],
    ['recall is due before the hour of closing', 'recall', '16:59', { dayClose: five }],
    ['an hour before the working hours leaves recall to them', 'recall', '10:00', { hours: nineToFive, dayClose: 60 }],
    ['the day is to be closed after the working hours', 'day-close', '17:10', { hours: nineToFive, dayClose: five }],
    ['a late hour holds until midnight', 'day-close', '23:59', { dayClose: 23 * 60 + 30 }],
    ['a late hour does not hold after midnight', null, '00:10', { dayClose: 23 * 60 + 30, recall: false }],
  ])('%s: %j at %s', (_, point, clock, chosen, history = noHistory) => {
    expect(duePoint(on(chosen), history, today, at(clock))).toBe(point);
  });
});

describe('a page asks again', () => {
  it.each<[string, string, string | null, Partial<Settings>, OfferHistory?]>([
    ['at once where one is due', '08:12', '2026-11-23T08:12', {}],
    ['tomorrow where it came', '08:12', '2026-11-24T00:00', {}, recalled],
    ['when the working hours begin', '08:12', '2026-11-23T09:00', { hours: nineToFive }],
    ['when the next ones begin', '17:30', '2026-11-24T09:00', { hours: nineToFive }],
    ['at the hour of closing', '12:00', '2026-11-23T17:00', { dayClose: five }, recalled],
    ['after the silence where the day is closed', '12:00', '2026-11-24T04:00', { dayClose: five }, closed],
    [
      'at the shift of the same day after a close at night',
      '00:30',
      '2026-11-23T22:00',
      { hours: night },
      had({ closedUntil: at('22:00') }),
    ],
    ['at the next hour of closing where that is all', '19:30', '2026-11-24T17:00', { recall: false, dayClose: five }],
    [
      'at the start of the night shift, where that of the night before is over',
      '05:00',
      '2026-11-23T22:00',
      { hours: night },
      had({ recallDay: '2026-11-22' }),
    ],
    [
      'at the start of a night shift whose day before was closed',
      '06:10',
      '2026-11-23T22:00',
      { hours: night },
      had({ closedUntil: at('22:00') }),
    ],
    ['after the night shift where it came', '23:00', '2026-11-24T22:00', { hours: night }, recalled],
    ['never where both are off', '12:00', null, { recall: false }],
    ['never where it comes only when asked', '12:00', null, { rhythm: 'ask', dayClose: five }],
  ])('%s: from %s at %s', (_, clock, next, chosen, history = noHistory) => {
    const settings = on(chosen);
    const dayOf = (epochMs: number): string => workday(settings.hours, epochMs);
    expect(nextDue(settings, history, dayOf, at(clock))).toBe(next && new Date(next).getTime());
  });
});

describe('the clock on the wall counts', () => {
  it.each([
    ['on a day of 25 hours', 'Europe/Berlin', '2026-10-25T12:00:00+01:00', '2026-10-25T17:00:00+01:00'],
    ['on a day of 23 hours', 'Europe/Berlin', '2026-03-29T00:30:00+01:00', '2026-03-29T17:00:00+02:00'],
    ['where it is tomorrow in UTC', 'America/Los_Angeles', '2026-11-23T16:30:00-08:00', '2026-11-23T17:00:00-08:00'],
    ['where it was yesterday in UTC', 'Pacific/Auckland', '2026-11-23T08:00:00+13:00', '2026-11-23T17:00:00+13:00'],
  ])('%s', (_, zone, from, hour) => {
    inZone(zone, () => {
      const chosen = on({ recall: false, dayClose: five });
      const [now, then] = [Date.parse(from), Date.parse(hour)];
      const day = localDay(new Date(now));
      expect(nextDue(chosen, noHistory, () => day, now)).toBe(then);
      expect(duePoint(chosen, noHistory, day, then - 1)).toBeNull();
      expect(duePoint(chosen, noHistory, day, then)).toBe('day-close');
      expect(duePoint(chosen, noHistory, day, then + 2 * 60 * 60_000)).toBeNull();
    });
  });

  it('also where the hour itself is left out, or comes twice', () => {
    inZone('Europe/Berlin', () => {
      const chosen = on({ recall: false, dayClose: 2 * 60 + 30 });
      const skipped = Date.parse('2026-03-29T03:30:00+02:00');
      expect(nextDue(chosen, noHistory, () => '2026-03-29', skipped - 60_000)).toBe(skipped);
      const first = Date.parse('2026-10-25T02:30:00+02:00');
      expect(nextDue(chosen, noHistory, () => '2026-10-25', first - 60_000)).toBe(first);
      const done = afterDayPoint(noHistory, 'day-close', '2026-10-25');
      expect(duePoint(chosen, done, '2026-10-25', first + 60 * 60_000)).toBeNull();
    });
  });
});

it.each(Array.from({ length: 20 }, (_, at) => at + 1))(
  'asked whenever that is worth it, each comes once on each of ten days in use (seed %i)',
  (seed) => {
    const { whole, yes } = chance(seed);
    inZone(yes() ? 'Europe/Berlin' : 'America/Los_Angeles', () => {
      const hours = [nineToFive, { start: 0, end: 0 }, night][whole(0, 2)] ?? night;
      const chosen = on({ hours, dayClose: hours === night ? 5 * 60 : five });
      const dayOf = (epochMs: number): string => workday(hours, epochMs);
      // Not in the middle of a night.
      const start = new Date(2026, whole(0, 11), whole(1, 28), hours === night ? 15 : 1).getTime();
      const days = new Set<string>();
      const came: string[] = [];
      let history = noHistory;
      let askFrom = 0;
      for (let now = start; now < start + 10 * 24 * 60 * 60_000; now += whole(1, 20) * 60_000) {
        const day = dayOf(now);
        days.add(day);
        const point = duePoint(chosen, history, day, now);
        // Nothing is due that the page would not have asked for.
        if (point) expect(now).toBeGreaterThanOrEqual(askFrom);
        if (point) {
          came.push(`${day} ${point}`);
          history = afterDayPoint(history, point, day);
        }
        askFrom = nextDue(chosen, history, dayOf, now) ?? Number.POSITIVE_INFINITY;
        expect(askFrom).toBeGreaterThanOrEqual(now);
      }
      const complete = [...days].slice(0, 10);
      for (const day of complete) {
        expect(came.filter((one) => one.startsWith(day))).toEqual([`${day} recall`, `${day} day-close`]);
      }
    });
  },
);
