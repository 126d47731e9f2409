import { afterEach, describe, expect, it } from 'vitest';
import { nextReminder, type Weekday } from '../../lib/domain/reminder';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

describe('the next reminder', () => {
  it.each<[string, Weekday, number, string, string]>([
    // Friday at four; Monday, Friday before and after four, and the very minute.
    ['Europe/Berlin', 5, 960, '2026-11-23T09:00:00+01:00', '2026-11-27T16:00:00+01:00'],
    ['Europe/Berlin', 5, 960, '2026-11-27T15:59:59+01:00', '2026-11-27T16:00:00+01:00'],
    ['Europe/Berlin', 5, 960, '2026-11-27T16:00:00+01:00', '2026-12-04T16:00:00+01:00'],
    // Over both changes of the clock the hour on the wall stays the same.
    ['Europe/Berlin', 1, 540, '2026-10-19T10:00:00+02:00', '2026-10-26T09:00:00+01:00'],
    ['Europe/Berlin', 1, 540, '2026-03-23T10:00:00+01:00', '2026-03-30T09:00:00+02:00'],
    ['America/Los_Angeles', 7, 1_320, '2026-10-31T12:00:00-07:00', '2026-11-01T22:00:00-08:00'],
    // Half past two is skipped on that Sunday: half past three, which is as soon as there is one.
    ['Europe/Berlin', 7, 150, '2026-03-29T00:10:00+01:00', '2026-03-29T03:30:00+02:00'],
    ['Pacific/Kiritimati', 1, 0, '2026-11-22T12:00:00+14:00', '2026-11-23T00:00:00+14:00'],
    ['Asia/Kathmandu', 3, 1_439, '2026-12-30T23:58:00+05:45', '2026-12-30T23:59:00+05:45'],
  ])('in %s on weekday %i, %i minutes after midnight, from %s is at %s', (zone, day, minute, now, then) => {
    process.env.TZ = zone;
    expect(new Date(nextReminder({ day, minute }, Date.parse(now)))).toEqual(new Date(then));
  });

  it('follows a person who moved to another zone', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    process.env.TZ = 'Europe/London';
    expect(nextReminder({ day: 5, minute: 960 }, now)).toBe(Date.parse('2026-11-27T16:00:00Z'));
    process.env.TZ = 'Asia/Tokyo';
    expect(nextReminder({ day: 5, minute: 960 }, now)).toBe(Date.parse('2026-11-27T07:00:00Z'));
  });
});
