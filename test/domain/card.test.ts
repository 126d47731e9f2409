import { describe, expect, it } from 'vitest';
import {
  type Beat,
  beats,
  type Card,
  cardText,
  entryFromCard,
  isTouched,
  newCard,
  nextBeat,
} from '../../lib/domain/card';
import type { Entry } from '../../lib/domain/entry';
import { idOf } from '../journal/entries';

const stamped = { id: idOf(1), createdAt: 1_763_899_200_000, localDay: '2026-11-23', utcOffsetMin: 60 };
const kept = (card: Partial<Card>, signals: string[] = []): Entry =>
  entryFromCard({ ...newCard(), ...card }, { ...stamped, signals });

describe('a card', () => {
  it('is untouched while it only moved, breathed and carries proposed triggers', () => {
    const card: Card = { ...newCard(['blame']), beat: 'choose', breaths: 3, seconds: 40 };
    expect(isTouched(card, ['blame'])).toBe(false);
  });

  it.each<[string, Partial<Card>]>([
    ['a feeling', { feeling: 'stung' }],
    ['a heat', { heat: 3 }],
    ['a trigger that was taken off', { triggers: [] }],
    ['a trigger that was added', { triggers: ['blame', 'tone'] }],
    ['a choice', { choice: 'limit' }],
    ['a next step', { nextStep: 'call' }],
    ['half a plan', { plan: { when: 'again', will: '' } }],
    ['a line', { text: 'went well' }],
    ['a heat after', { heatAfter: 1 }],
    ['a turnaround', { turnaround: true }],
    ['who it helped', { helped: 'them' }],
    ['what it taught', { learned: 'ask' }],
  ])('is touched by %s', (_, said) => {
    expect(isTouched({ ...newCard(['blame']), ...said }, ['blame'])).toBe(true);
  });

  it('gives all that was said in words, a line each, to be copied', () => {
    const card: Card = {
      ...newCard(),
      feeling: 'stung',
      plan: { when: 'again', will: 'ask' },
      text: '  ',
      learned: 'x',
    };
    const translated = (feeling: string): string => (feeling === 'stung' ? 'gekränkt' : feeling);
    expect(cardText(card, translated)).toBe('gekränkt\nagain\nask\nx');
    expect(cardText(newCard(), translated)).toBe('');
  });

  it('goes through its beats in order and ends', () => {
    const walked: Beat[] = [];
    for (let beat: Beat | null = beats[0]; beat; beat = nextBeat(beat)) walked.push(beat);
    expect(walked).toEqual(beats);
  });
});

describe('the entry of a card', () => {
  it('is a reflection with one word', () => {
    expect(kept({ feeling: ' stung ' })).toEqual({
      ...stamped,
      kind: 'reflection',
      updatedAt: stamped.createdAt,
      space: { feeling: 'stung' },
      tags: [],
      starred: false,
    });
  });

  it('is a win with a line', () => {
    expect(kept({ text: ' They thanked me. ' })).toMatchObject({ kind: 'win', text: 'They thanked me.' });
  });

  it('holds everything that was said', () => {
    const entry = entryFromCard(
      {
        ...newCard(['blame']),
        feeling: 'stung',
        heat: 4,
        breaths: 3,
        seconds: 40,
        choice: 'ask',
        nextStep: 'call',
        plan: { when: 'it is late', will: 'ask' },
        text: 'kept',
        heatAfter: 2,
        turnaround: true,
        helped: 'pay the rent',
        learned: 'ask first',
      },
      { ...stamped, signals: ['insult'], helpdesk: 'zendesk' },
    );
    expect(entry).toMatchObject({
      helpdesk: 'zendesk',
      stimulus: { triggers: ['blame'], signals: ['insult'], heat: 4 },
      space: { feeling: 'stung', breaths: 3, seconds: 40 },
      response: { choice: 'ask', nextStep: 'call', plan: { when: 'it is late', will: 'ask' } },
      outcome: { heat: 2, turnaround: true, helped: 'pay the rent', learned: 'ask first' },
    });
  });

  it('has no field for what was left empty', () => {
    const bare = kept({ feeling: '   ', nextStep: ' ', plan: { when: ' ', will: ' ' }, helped: '', turnaround: false });
    expect(Object.keys(bare).sort()).toEqual(
      ['createdAt', 'id', 'kind', 'localDay', 'starred', 'tags', 'updatedAt', 'utcOffsetMin'].sort(),
    );
  });

  it.each<[string, Partial<Card>, string[]]>([
    ['a trigger', { triggers: ['rules'] }, []],
    ['a signal', {}, ['waiting']],
    ['a heat', { heat: 1 }, []],
  ])('has a stimulus once there is %s', (_, said, signals) => {
    expect(kept(said, signals).stimulus).toBeDefined();
  });

  it.each([
    { when: 'again', will: '' },
    { when: '', will: 'ask' },
  ])('leaves half a plan out: %j', (plan) => {
    expect(kept({ plan }).response).toBeUndefined();
  });
});
