import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { Finder } from '../../lib/domain/finder';
import { everything, isEverything, type Names, terms, type Wanted } from '../../lib/domain/search';
import { entryOf, idOf } from '../journal/entries';
import { journalOf, lengths } from '../seeds/journal';

const names: Names = {
  feeling: (feeling) => (feeling === 'stung' ? 'getroffen' : feeling),
  choice: (choice) => (choice === 'let-go' ? 'Gut sein lassen' : choice),
  trigger: (trigger) => (trigger === 'blame' ? 'Vorwürfe' : trigger),
};
const over = (entries: readonly Entry[]): Finder => {
  const finder = new Finder(names);
  finder.add(entries);
  return finder;
};
const findIn = (entry: Partial<Entry>, wanted: Partial<Wanted>): boolean =>
  over([entryOf(1, entry)]).find({ ...everything, ...wanted }).length === 1;

describe('a search finds', () => {
  it.each<[string, Partial<Entry>, string]>([
    ['a word', { text: 'Called the depot.' }, 'depot'],
    ['the beginning of a word', { text: 'Called the depot.' }, 'dep'],
    ['a word within another', { text: 'Die Warenrücksendung' }, 'rucksendung'],
    ['all words in any order', { text: 'Called the depot.' }, 'depot called'],
    ['words from different parts', { text: 'Called.', tags: ['refund'] }, 'refund called'],
    ['words in quotes', { text: 'She said thank you twice' }, '"thank you"'],
    ['Chinese', { text: '退款的问题解决了' }, '问题'],
    ['Japanese typed in the other kana', { text: 'カタカナの説明' }, 'かたかな'],
    ['Thai', { text: 'ลูกค้าขอบคุณ' }, 'ขอบคุณ'],
    ['Arabic without vowel signs', { text: 'شُكْرًا' }, 'شكرا'],
    ['a tag', { tags: ['Rückgabe'] }, 'ruckgabe'],
    ['a feeling by its name in the person’s language', { space: { feeling: 'stung' } }, 'getroffen'],
    ['a feeling of their own', { space: { feeling: 'cornered' } }, 'corner'],
    ['a choice by its name', { response: { choice: 'let-go' } }, 'gut sein'],
    ['a trigger by its name', { stimulus: { triggers: ['blame'], signals: [] } }, 'vorwurfe'],
    ['the next step', { response: { nextStep: 'call her' } }, 'call'],
    ['both parts of a plan', { response: { plan: { when: 'shouted at', will: 'breathe' } } }, 'shout breathe'],
    ['what led to a praise', { response: { did: 'listened' } }, 'listened'],
    ['what was learned and whom it helped', { outcome: { learned: 'ask', helped: 'fly home' } }, 'ask fly'],
    [
      'good things, why, what is open and the word',
      { day: { good: [{ what: 'lunch', why: 'sun' }], open: 'mail', word: 'done' } },
      'lunch sun mail done',
    ],
  ])('%s', (_, entry, text) => {
    expect(findIn(entry, { text })).toBe(true);
  });

  it.each<[string, Partial<Entry>, string]>([
    ['another word', { text: 'Called the depot.' }, 'parcel'],
    ['one word of two', { text: 'Called the depot.' }, 'depot parcel'],
    ['quoted words that stand apart', { text: 'thank her and you' }, '"thank you"'],
    ['quoted words over two parts', { text: 'thank', tags: ['you'] }, '"thank you"'],
    ['what is in the bin', { text: 'depot', deletedAt: 1 }, 'depot'],
  ])('not %s', (_, entry, text) => {
    expect(findIn(entry, { text })).toBe(false);
  });
});

describe('a filter', () => {
  const entry: Partial<Entry> = { kind: 'win', tags: ['Refund'], starred: true, localDay: '2026-11-23', text: 'depot' };
  it.each<[Partial<Wanted>, boolean]>([
    [{ kinds: ['win'] }, true],
    [{ kinds: ['praise', 'win'] }, true],
    [{ kinds: ['praise'] }, false],
    [{ tag: 'refund' }, true],
    [{ tag: 'ref' }, false],
    [{ starred: true }, true],
    [{ from: '2026-11-23', to: '2026-11-23' }, true],
    [{ from: '2026-11-24' }, false],
    [{ to: '2026-11-22' }, false],
    [{ kinds: ['win'], tag: 'Refund', starred: true, from: '2026-11-01', text: 'dep' }, true],
    [{ kinds: ['win'], tag: 'Refund', starred: true, from: '2026-11-01', text: 'parcel' }, false],
  ])('%j lets a starred win of that day through: %s', (wanted, through) => {
    expect(findIn(entry, wanted)).toBe(through);
  });

  it('by star leaves out what has none', () => {
    expect(findIn({ ...entry, starred: false }, { starred: true })).toBe(false);
  });

  it('that is empty, or only blanks, is none', () => {
    expect(isEverything(everything)).toBe(true);
    expect(isEverything({ ...everything, text: '  ' })).toBe(true);
    expect(isEverything({ ...everything, kinds: ['win'] })).toBe(false);
  });
});

it('the words of a line are each there once, what is in quotes as one', () => {
  expect(terms('  Depot "Thank  you" depot „war gut“ “')).toEqual(['depot', 'thank  you', 'war gut']);
});

describe('while one types', () => {
  const year = journalOf(lengths.year, Date.UTC(2026, 10, 23));

  it('each key gives what a new search would, also as slices come in', () => {
    const lines = [
      'd',
      'de',
      'dep',
      'depo',
      'depot',
      'depot ',
      'depot c',
      'depot call',
      'dep',
      '',
      'call',
      '"call',
      'x',
    ];
    const finder = new Finder(names);
    lines.forEach((text, at) => {
      const slice = year.slice(at * 60, (at + 1) * 60);
      finder.add(slice);
      const fresh = over(year.slice(0, (at + 1) * 60));
      expect(finder.find({ ...everything, text })).toEqual(fresh.find({ ...everything, text }));
    });
  });

  it('a filter that changes under the words is not forgotten', () => {
    const finder = over(year);
    finder.find({ ...everything, text: 'the', kinds: ['praise'] });
    const wins = finder.find({ ...everything, text: 'the d', kinds: ['win'] });
    expect(wins.length).toBeGreaterThan(0);
    expect(wins).toEqual(over(year).find({ ...everything, text: 'the d', kinds: ['win'] }));
  });
});

it('own tags are completed most used first, without those already there', () => {
  const finder = over([
    entryOf(1, { tags: ['refund', 'Rückgabe'] }),
    entryOf(2, { tags: ['Rückgabe', 'VIP'] }),
    entryOf(3, { tags: ['returns'], deletedAt: 1 }),
  ]);
  expect(finder.tagsLike('r', [], 5)).toEqual(['Rückgabe', 'refund']);
  expect(finder.tagsLike('ru', [], 5)).toEqual(['Rückgabe']);
  expect(finder.tagsLike(' ', ['refund'], 5)).toEqual(['Rückgabe', 'VIP']);
  expect(finder.tagsLike('', [], 1)).toEqual(['Rückgabe']);
  expect(over([entryOf(1)]).find(everything)).toMatchObject([{ id: idOf(1) }]);
});
