import { describe, expect, it } from 'vitest';
import { entrySchema, isKept, kinds, parseEntry } from '../../lib/domain/entry';
import { entryOf } from '../journal/entries';

const full = {
  ...entryOf(1),
  deletedAt: 1_763_900_000_000,
  text: 'They wrote back to say thanks.',
  stimulus: { triggers: ['blame', 'tone'], signals: ['insult'], heat: 4 },
  space: { feeling: 'stung', breaths: 3, seconds: 40 },
  response: { choice: 'ask', nextStep: 'call the depot', plan: { when: 'it is late', will: 'ask' }, did: 'I asked' },
  outcome: { heat: 2, turnaround: true, learned: 'ask first', helped: 'pay the rent' },
  day: { good: [{ what: 'tea', why: 'quiet' }], open: 'one ticket', word: 'home' },
  prompt: { id: 'three-good-things', text: 'What went well?' },
  helpdesk: 'zendesk',
  ticketUrl: 'https://acme.zendesk.com/agent/tickets/1',
  tags: ['refund'],
  starred: true,
  picked: true,
};

describe('an entry from outside', () => {
  it('is read with everything that it may hold', () => {
    expect(Object.keys(full).sort()).toEqual(Object.keys(entrySchema.entries).sort());
    expect(parseEntry(full)).toEqual(full);
  });

  it.each(kinds)('may be of the kind %s with nothing optional in it', (kind) => {
    expect(parseEntry(entryOf(1, { kind }))).toEqual(entryOf(1, { kind }));
  });

  it('loses the fields that we do not know', () => {
    expect(parseEntry({ ...entryOf(1), customer: 'Hanne Vestergren' })).toEqual(entryOf(1));
  });

  it.each<[string, Record<string, unknown>]>([
    ['an id that is no UUID', { id: '../../etc' }],
    ['a kind that we do not have', { kind: 'score' }],
    ['a time before 1970', { createdAt: -1 }],
    ['a time with a fraction', { updatedAt: 1.5 }],
    ['a day that is not in the calendar', { localDay: '23.11.2026' }],
    ['an offset of more than a day', { utcOffsetMin: 2_000 }],
    ['a heat of six', { stimulus: { triggers: [], signals: [], heat: 6 } }],
    ['a heat as text', { outcome: { heat: '4' } }],
    ['a trigger that is no chip', { stimulus: { triggers: ['weather'], signals: [] } }],
    ['a stimulus without triggers', { stimulus: { signals: [] } }],
    ['an empty feeling', { space: { feeling: '' } }],
    ['a choice that is no chip', { response: { choice: 'shout' } }],
    ['half a plan', { response: { plan: { when: 'again' } } }],
    ['four good things', { day: { good: Array(4).fill({ what: 'a', why: 'b' }), open: '', word: '' } }],
    ['a text beyond 20,000 characters', { text: 'x'.repeat(20_001) }],
    ['an empty tag', { tags: [''] }],
    ['forty-one tags', { tags: Array(41).fill('tag') }],
    ['a star that is a number', { starred: 1 }],
  ])('is refused with %s', (_, broken) => {
    expect(() => parseEntry({ ...entryOf(1), ...broken })).toThrow();
  });

  it.each(['id', 'kind', 'createdAt', 'localDay', 'utcOffsetMin', 'updatedAt', 'tags', 'starred'])(
    'is refused without %s',
    (field) => {
      expect(() => parseEntry({ ...entryOf(1), [field]: undefined })).toThrow();
    },
  );

  it.each(Object.keys(full).filter((field) => !(field in entryOf(1))))(
    'is refused with an undefined %s, which no store gives back as absent',
    (field) => {
      expect(() => parseEntry({ ...entryOf(1), [field]: undefined })).toThrow();
    },
  );

  it.each([null, undefined, 'entry', 7, []])('is refused when it is %j', (value) => {
    expect(() => parseEntry(value)).toThrow();
  });
});

it('is kept unless it is in the bin', () => {
  expect(isKept(entryOf(1))).toBe(true);
  expect(isKept(entryOf(1, { deletedAt: 0 }))).toBe(false);
});
