import { expect, it } from 'vitest';
import { proposalOf } from '../../../components/week/raise-proposal';
import type { Entry } from '../../../lib/domain/entry';
import type { Words } from '../../../lib/i18n/i18n';
import { entryOf } from '../../journal/entries';

/** The keys themselves stand for the words. */
const words: Pick<Words, 't' | 'list'> = { t: (key) => key, list: (items) => items.join(' and ') };

it.each<[string, Partial<Entry>, object]>([
  ['a win is a result', { text: 'Found it' }, { result: 'Found it', praise: '', situation: '' }],
  [
    'a praise is told as praise, with what led to it',
    { kind: 'praise', text: 'Thank you', response: { did: 'I listened' } },
    { praise: 'Thank you', did: 'I listened', result: '' },
  ],
  [
    'a ticket tells its situation, what was chosen, the skill in it, and that it cooled',
    {
      text: 'She laughed',
      stimulus: { triggers: ['blame', 'tone'], signals: [], heat: 5 },
      response: { choice: 'ask', nextStep: 'call her' },
      outcome: { heat: 2 },
    },
    {
      situation: 'raise.aboutHeat',
      did: 'choice.ask\ncall her',
      result: 'She laughed\nraise.cooler',
      skill: 'raise.skill.ask',
    },
  ],
  [
    'an end of the day tells its good things',
    {
      kind: 'day-close',
      day: {
        good: [
          { what: 'Lunch', why: 'sun' },
          { what: 'Calm', why: '' },
        ],
        open: '',
        word: '',
      },
    },
    { result: 'Lunch\nCalm' },
  ],
])('in the raise file %s', (_, entry, item) => {
  expect(proposalOf({ ...entryOf(1), text: '', ...entry }, words)).toMatchObject(item);
});
