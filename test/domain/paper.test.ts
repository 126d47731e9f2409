import { describe, expect, it } from 'vitest';
import { linesOf, shareSheet } from '../../lib/domain/paper';

const list = <N extends string>(name: N, count: number, height = 20) => ({
  name,
  frame: 10,
  items: Array.from({ length: count }, () => height),
});

describe('a sheet is shared', () => {
  it('so that everything is on it where there is room', () => {
    expect(shareSheet([list('a', 3), list('b', 2)], 500)).toEqual({ a: 3, b: 2 });
    expect(shareSheet([list('a', 0)], 500)).toEqual({ a: 0 });
  });

  it('in turns, so that a long list leaves room for the others', () => {
    expect(shareSheet([list('a', 400), list('b', 2), list('c', 5)], 249)).toEqual({ a: 4, b: 2, c: 3 });
  });

  it('and never exceeds it', () => {
    for (const room of [0, 30, 100, 333, 700]) {
      const lists = [list('a', 400, 33), list('b', 40, 14)];
      const shares = shareSheet(lists, room);
      const used = lists.reduce(
        (sum, { name, frame, items }) => sum + (shares[name] ? frame + 13 + shares[name] * (items[0] ?? 0) : 0),
        0,
      );
      expect(used).toBeLessThanOrEqual(room);
    }
  });

  it('with nothing on it where there is no room', () => {
    expect(shareSheet([list('a', 4)], 20)).toEqual({ a: 0 });
  });
});

it.each([
  ['', 1],
  ['short', 1],
  ['exactly10!', 1],
  ['eleven char', 2],
  ['a\nb', 2],
  ['感謝されました', 2],
  ['x'.repeat(500), 3],
])('lines of %j where ten letters fit: %i', (text, lines) => {
  expect(linesOf(text, 10, 3)).toBe(lines);
});
