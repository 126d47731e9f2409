import { expect, it } from 'vitest';
import { clockTime, minutesOf } from '../../lib/domain/clock';

it.each([
  [0, '00:00'],
  [570, '09:30'],
  [1439, '23:59'],
])('writes %i minutes after midnight as %s and reads it back', (minutes, clock) => {
  expect(clockTime(minutes)).toBe(clock);
  expect(minutesOf(clock)).toBe(minutes);
});

it.each(['', '9:30', '24:00', '12:60'])('reads no time from %j', (clock) => {
  expect(minutesOf(clock)).toBeNull();
});

it('drops the seconds that some browsers add', () => {
  expect(minutesOf('09:30:15')).toBe(570);
});
