import { describe, expect, it } from 'vitest';
import { backupName, isDue, rotated, weeksWithout } from '../../lib/domain/backup';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 24, 9);

describe('a backup is due', () => {
  it.each<[Parameters<typeof isDue>[0], number | null, boolean]>([
    ['off', null, false],
    ['daily', null, true],
    ['daily', now - day, true],
    // Yesterday's was late by some hours.
    ['daily', now - 21 * 60 * 60 * 1000, true],
    ['daily', now - 19 * 60 * 60 * 1000, false],
    ['weekly', now - 6 * day, false],
    ['weekly', now - 7 * day, true],
    // The clock was a month ahead when the last one was made.
    ['weekly', now + 30 * day, true],
  ])('%s, after one at %s: %s', (rhythm, lastAt, due) => {
    expect(isDue(rhythm, lastAt, now)).toBe(due);
  });
});

describe('the weeks without a backup', () => {
  it.each<[number, number | null, number | null, number | null]>([
    [4, null, null, null],
    [4, null, now - 27 * day, null],
    [4, null, now - 28 * day, 4],
    [4, now - 40 * day, now - 400 * day, 5],
    [4, now - 2 * day, now - 400 * day, null],
    [0, null, now - 400 * day, null],
  ])('told after %s, the last %s, the first entry %s: %s', (atLeast, lastAt, firstAt, weeks) => {
    expect(weeksWithout(atLeast, lastAt, firstAt, now)).toBe(weeks);
  });
});

it('a backup is named by its local time, so that names sort by it', () => {
  expect(backupName(new Date(2026, 0, 2, 3, 4))).toBe('space-between-2026-01-02-0304.json');
});

it('the oldest backups go first', () => {
  expect(rotated(['a', 'b', 'c'], 2)).toEqual({ kept: ['b', 'c'], gone: ['a'] });
  expect(rotated(['a'], 3)).toEqual({ kept: ['a'], gone: [] });
});
