import { expect, it } from 'vitest';
import { judge } from '../../lib/toughness/judge';
import { learned } from '../../lib/toughness/learn';
import { neutral, ticket } from './tickets';

const text = 'I am very disappointed and this is ridiculous.';
const after = (times: number, tough: boolean) =>
  Array.from({ length: times }).reduce<typeof neutral>((tuning) => learned(tuning, ['anger', 'harsh'], tough), neutral);

it('a word of the person shifts the threshold one way and the signals that fired the other', () => {
  const { threshold, weights } = after(1, false);
  expect(threshold).toBeCloseTo(1.1, 10);
  expect(weights).toEqual({ anger: 1 / 1.1, harsh: 1 / 1.1 });
  expect(after(1, true).weights).toEqual({ anger: 1.1, harsh: 1.1 });
});

it.each([
  [false, 2, 0.5],
  [true, 0.5, 2],
])('a hundred of them (tough: %j) go no further than a half and double', (tough, threshold, weight) => {
  expect(after(100, tough)).toEqual({ threshold, weights: { anger: weight, harsh: weight }, off: [] });
});

it('a word for it and one against it leave what was', () => {
  const { threshold, weights } = learned(after(1, false), ['anger', 'harsh'], true);
  expect([threshold, weights.anger, weights.harsh].map((factor) => factor?.toFixed(9))).toEqual(
    Array.from({ length: 3 }, () => '1.000000000'),
  );
});

it('enough words against it keep a mild ticket from being offered, and are forgotten by a reset', () => {
  expect(judge(ticket(text)).level).toBe('roughest');
  expect(judge(ticket(text), after(6, false)).level).not.toBe('roughest');
  expect(judge(ticket(text), neutral).level).toBe('roughest');
});
