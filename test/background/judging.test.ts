import { describe, expect, it } from 'vitest';
import { strength } from '../../entrypoints/background/judging';
import type { Seen } from '../../entrypoints/background/session';
import type { Rhythm } from '../../lib/domain/settings';
import { shippedModel } from '../../lib/toughness/model';

const { often, roughest } = shippedModel();
const scoreOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
const of = (level: Seen['level'], odds: number, rhythm: Rhythm, threshold = 1): number =>
  strength({ level, score: scoreOf(odds) }, rhythm, { threshold });

describe('the strength of a ticket', () => {
  it.each<[string, number, number]>([
    ['is nothing when calm', of('calm', often, 'often'), 0],
    ['is nothing when only asked', of('roughest', 9, 'ask'), 0],
    ['is nothing when tough, after the roughest', of('often', often, 'roughest'), 0],
    ['just reaches the bar of "after the roughest"', of('roughest', roughest, 'roughest'), 1],
    ['just reaches the bar of "more often"', of('often', often, 'often'), 1],
    ['just reaches a bar that the person raised', of('roughest', roughest + Math.log(1.5), 'roughest', 1.5), 1],
    ['never falls short where the level was reached', of('roughest', roughest - 0.001, 'roughest'), 1],
  ])('%s', (_, value, expected) => {
    expect(value).toBeCloseTo(expected, 10);
  });

  it('grows with the evidence, so that the toughest pass a risen bar', () => {
    expect(of('roughest', roughest + 3, 'roughest')).toBeGreaterThan(1.45);
    expect(of('roughest', roughest + 0.1, 'roughest')).toBeLessThan(1.15);
    expect(of('roughest', roughest + 3, 'roughest')).toBeLessThan(of('roughest', roughest + 4, 'roughest'));
  });

  it('is more against the lower bar of "more often"', () => {
    expect(of('roughest', roughest, 'often')).toBeGreaterThan(of('roughest', roughest, 'roughest'));
  });

  it('stays beyond every bar for evidence without end', () => {
    expect(strength({ level: 'roughest', score: 1 }, 'roughest', { threshold: 1 })).toBeGreaterThan(100);
  });
});
