import { describe, expect, it } from 'vitest';
import { goodThingsRest } from '../../lib/domain/closings';

/** `count` shifts, every `step` days from 1 November on. */
const shifts = (count: number, step = 1, first = 1): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 10, first + at * step)).toISOString().slice(0, 10));

describe('good things', () => {
  it.each<[string, string[], string, string | null]>([
    ['are asked for on the first day', [], '2026-11-01', null],
    ['are asked for within a block', shifts(11), '2026-11-12', null],
    ['rest after twelve shifts', shifts(12), '2026-11-13', '2026-11-26'],
    ['rest from the twelfth shift on', shifts(12), '2026-11-12', '2026-11-26'],
    ['rest until two weeks are over', shifts(12), '2026-11-25', '2026-11-26'],
    ['are asked for again then', shifts(12), '2026-11-26', null],
    ['count shifts and not days', shifts(12, 3), '2026-12-05', '2026-12-18'],
    ['count a day that was closed twice once', [...shifts(11), '2026-11-11'], '2026-11-12', null],
    ['begin a new block after two weeks without', [...shifts(8), ...shifts(8, 1, 22)], '2026-11-30', null],
    ['rest again after the second block', [...shifts(12), ...shifts(12, 1, 26)], '2026-12-08', '2026-12-21'],
    ['rest longer where they were kept all the same', [...shifts(12), '2026-11-15'], '2026-11-16', '2026-11-29'],
  ])('%s', (_, days, today, again) => {
    expect(goodThingsRest(days, today)).toBe(again);
  });
});
