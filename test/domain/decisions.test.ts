import { expect, it } from 'vitest';
import { type Noted, withDecision } from '../../lib/domain/decisions';

const one = (at: number, over: Partial<Noted> = {}): Noted =>
  ({ at, point: 'solved', strength: 1, act: 'offer', ...over }) as Noted;

it('the last ten decisions are kept, newest first', () => {
  const noted = Array.from({ length: 12 }, (_, at) => at).reduce<Noted[]>((all, at) => withDecision(all, one(at)), []);
  expect(noted.map(({ at }) => at)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});

it('what was held is told by how it ended', () => {
  const held = withDecision([], one(1, { act: 'hold', reason: 'typing' }));
  expect(withDecision(held, one(1))).toEqual([one(1)]);
  expect(withDecision(held, one(1, { point: 'left' }))).toHaveLength(2);
});

it.each([
  [1.2499, 1.2],
  [0, 0],
  [Number.POSITIVE_INFINITY, 10],
])('a strength of %f is kept as %f', (strength, kept) => {
  expect(withDecision([], one(1, { strength }))[0]?.strength).toBe(kept);
});
