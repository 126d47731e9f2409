import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { clockOf, groupByDay, parseTags } from '../../lib/domain/journal-days';
import { ownWords, withoutQuotes, withoutStop } from '../../lib/domain/own-words';

const entry = (over: Partial<Entry>): Entry => ({
  id: '0193a000-0000-7000-8000-000000000001',
  kind: 'win',
  createdAt: Date.UTC(2026, 10, 17, 23, 30),
  localDay: '2026-11-18',
  utcOffsetMin: 60,
  updatedAt: 0,
  tags: [],
  starred: false,
  ...over,
});

describe('the days of the journal', () => {
  it('come newest first and keep the order inside a day', () => {
    const [a, b, c] = [entry({ text: 'a' }), entry({ localDay: '2026-11-17' }), entry({ text: 'c' })];
    expect(groupByDay([a, b, c])).toEqual([
      { day: '2026-11-18', entries: [a, c] },
      { day: '2026-11-17', entries: [b] },
    ]);
  });

  it('show the hour of the place where an entry was written', () => {
    expect(clockOf(entry({})).toISOString()).toBe('2026-11-18T00:30:00.000Z');
  });
});

describe('tags', () => {
  it.each([
    ['', []],
    ['evidence', ['evidence']],
    [' #evidence, rent ,, evidence', ['evidence', 'rent']],
    ['عربي، ثاني', ['عربي', 'ثاني']],
    ['日本、語', ['日本', '語']],
  ])('are read from %j', (line, tags) => {
    expect(parseTags(line)).toEqual(tags);
  });
});

describe('the words of an entry', () => {
  it.each<[string, Partial<Entry>, ReturnType<typeof ownWords>]>([
    ['its text', { text: ' a win ', space: { feeling: 'stung' } }, { told: 'text', text: 'a win' }],
    [
      'feeling and next step',
      { space: { feeling: 'rushed' }, response: { nextStep: 'call' } },
      { told: 'space', feeling: 'rushed', step: 'call' },
    ],
    [
      'the good things of a day',
      { day: { good: [{ what: 'tea', why: '' }], open: 'x', word: 'y' } },
      { told: 'day', good: ['tea'] },
    ],
    ['one word of a day', { day: { good: [], open: '', word: 'home' } }, { told: 'text', text: 'home' }],
    ['nothing', { text: '' }, { told: 'nothing' }],
  ])('are %s', (_, over, words) => {
    expect(ownWords(entry(over))).toEqual(words);
  });

  it.each([
    ['pay the rent.', 'pay the rent'],
    ['pay the rent', 'pay the rent'],
    ['家賃を払える。', '家賃を払える'],
  ])('stand in a sentence of ours without their stop: %s', (text, inside) => {
    expect(withoutStop(text)).toBe(inside);
  });

  it.each([
    ['“Thank you.”', 'Thank you.'],
    ['„Danke“', 'Danke'],
    ['They said “thank you”', 'They said “thank you”'],
    ['plain', 'plain'],
  ])('are quoted once: %s', (text, inside) => {
    expect(withoutQuotes(text)).toBe(inside);
  });
});
