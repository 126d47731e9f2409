import { describe, expect, it } from 'vitest';
import { type Heard, isQuiet, listened, quietAfterMs } from '../../lib/domain/sound';

const now = Date.UTC(2026, 10, 23, 15);
const second = 1_000;
/** Looks at the given seconds: `+` where a tab sounds. */
function look(...looks: [at: number, sounds: '+' | '-'][]): Heard | null {
  return looks.reduce<Heard | null>((heard, [at, sounds]) => listened(heard, sounds === '+', now + at * second), null);
}

describe('it is quiet', () => {
  it.each<[string, Parameters<typeof look>, number, boolean]>([
    ['where nothing was ever heard', [[0, '-']], 0, true],
    ['not while a tab sounds', [[0, '+']], 0, false],
    [
      'not at the first silent look after a sound',
      [
        [0, '+'],
        [10, '-'],
      ],
      10,
      false,
    ],
    [
      'not a moment under ten seconds after that',
      [
        [0, '+'],
        [10, '-'],
        [19.999, '-'],
      ],
      19.999,
      false,
    ],
    [
      'ten seconds after that',
      [
        [0, '+'],
        [10, '-'],
        [20, '-'],
      ],
      20,
      true,
    ],
    [
      'not where it began again meanwhile',
      [
        [0, '+'],
        [10, '-'],
        [15, '+'],
        [20, '-'],
      ],
      20,
      false,
    ],
    [
      'where the last sound was heard so long ago that it says nothing',
      [
        [0, '+'],
        [121, '-'],
      ],
      121,
      true,
    ],
    [
      'not where it was heard two minutes ago and nobody looked since',
      [
        [0, '+'],
        [120, '-'],
      ],
      120,
      false,
    ],
  ])('%s', (_, looks, at, quiet) => {
    expect(isQuiet(look(...looks), now + at * second)).toBe(quiet);
  });
});

it('a call of ten minutes takes ten looks, each later than the one before', () => {
  let heard: Heard | null = null;
  const looks: number[] = [];
  for (let at = 0; at < 600; at += quietAfterMs(heard, now + at * second) / second) {
    heard = listened(heard, true, now + at * second);
    looks.push(at);
  }
  expect(looks).toEqual([0, 10, 30, 70, 150, 230, 310, 390, 470, 550]);
});

it('the silence after it takes one look more, when its ten seconds are over', () => {
  const heard = look([0, '+'], [10, '-'], [13, '-']);
  expect(quietAfterMs(heard, now + 13 * second)).toBe(7 * second);
  expect(quietAfterMs(heard, now + 30 * second)).toBe(0);
  expect(quietAfterMs(null, now)).toBe(0);
});
