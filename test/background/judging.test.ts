import { describe, expect, it } from 'vitest';
import { look, strength } from '../../entrypoints/background/judging';
import type { Seen, Session } from '../../entrypoints/background/session';
import type { Rhythm } from '../../lib/domain/settings';
import { shippedModel } from '../../lib/toughness/model';
import { minute, polite } from './helpdesk';

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

describe('the facts of a ticket', () => {
  const neutral = { threshold: 1, weights: {}, off: [] };
  const session = (): Session => ({ key: '', tabs: {}, seen: {}, offered: [] });
  const firm = { ...polite, customer: ['It is still not there.'] };
  /** A session in which five tickets took these minutes each. */
  const sessionOf = (...minutes: number[]): Session => {
    const past = session();
    for (const [n, spent] of minutes.entries()) {
      look(past, `${n} `, { ...polite, activeMs: spent * minute }, neutral, true);
    }
    return past;
  };
  const signalsOf = (past: Session, over: Partial<typeof polite>) =>
    look(past, 'now', { ...firm, ...over }, neutral)?.signals;

  it('are a bad rating and being reopened, where the page says so', () => {
    expect(signalsOf(session(), { rating: 'bad', reopened: true })).toEqual(
      expect.arrayContaining(['bad-rating', 'reopened']),
    );
    expect(signalsOf(session(), { rating: 'good' })).not.toContain('bad-rating');
  });

  it.each<[string, Session, number, boolean]>([
    ['four times the own median', sessionOf(3, 5, 4, 4, 6), 16, true],
    ['a little more than the own median', sessionOf(3, 5, 4, 4, 6), 6, false],
    ['four times a short median, but under ten minutes', sessionOf(1, 1, 1, 1, 1), 4, false],
    ['long, but with too few others', sessionOf(4, 4, 4, 4), 40, false],
    ['long, but glimpses are no others', sessionOf(4, 4, 4, 4, 0.4), 40, false],
  ])('are time, where it is %s', (_, past, minutes, fires) => {
    expect(signalsOf(past, { activeMs: minutes * minute })?.includes('long-time')).toBe(fires);
  });

  it('add the visits of a ticket up, each once', () => {
    const past = sessionOf(4, 4, 4, 4, 4);
    const visit = { ...firm, activeMs: 8 * minute };
    look(past, 'now', visit, neutral);
    look(past, 'now', visit, neutral);
    expect(look(past, 'now', visit, neutral, true)?.signals).not.toContain('long-time');
    expect(look(past, 'now', visit, neutral, true)?.signals).toContain('long-time');
    expect(past.seen.now?.activeMs).toBe(16 * minute);
  });
});
