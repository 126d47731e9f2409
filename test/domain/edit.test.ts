import { describe, expect, it } from 'vitest';
import { edited, editOf } from '../../lib/domain/edit';
import type { Entry } from '../../lib/domain/entry';
import { entryOf } from '../journal/entries';
import { journalOf, lengths } from '../seeds/journal';

const card: Partial<Entry> = {
  stimulus: { triggers: ['blame'], signals: ['anger'], heat: 4 },
  space: { feeling: 'stung', breaths: 3, seconds: 30 },
  response: { choice: 'ask', nextStep: 'call', plan: { when: 'again', will: 'breathe' } },
  outcome: { heat: 2, turnaround: true, learned: 'ask first', helped: 'fly home' },
};

describe('an edit', () => {
  it('that changes nothing leaves every entry as it was', () => {
    for (const entry of journalOf(lengths.year, Date.UTC(2026, 10, 23)))
      expect(edited(entry, editOf(entry))).toEqual(entry);
  });

  it('changes what it names and keeps what the form does not show', () => {
    const entry = entryOf(1, { text: 'before', ...card });
    const after = edited(entry, {
      ...editOf(entry),
      text: ' after ',
      kind: 'lesson',
      tags: ['x'],
      heat: 5,
      choice: 'limit',
    });
    expect(after).toEqual({
      ...entry,
      ...{ text: 'after', kind: 'lesson', tags: ['x'] },
      stimulus: { ...card.stimulus, heat: 5 },
      response: { ...card.response, choice: 'limit' },
    });
  });

  it('takes emptied words away, and a part with nothing left in it', () => {
    const entry = entryOf(1, { text: 'x', ...card, space: { feeling: 'stung' } });
    const emptied = { feeling: '', nextStep: ' ', plan: { when: '', will: '' }, learned: '', helped: '' };
    const after = edited(entry, { ...editOf(entry), text: '', ...emptied });
    expect(after).toEqual(
      entryOf(1, {
        stimulus: card.stimulus,
        response: { choice: 'ask' },
        outcome: { heat: 2, turnaround: true },
      } as Partial<Entry>),
    );
  });

  it('adds nothing to an entry that no card made', () => {
    expect(edited(entryOf(1), { kind: 'win', text: 'x', tags: [], feeling: 'stung', heat: 4 })).toEqual(
      entryOf(1, { text: 'x' }),
    );
  });

  it('of a closed day drops good things without a word', () => {
    const entry = entryOf(1, { kind: 'day-close', day: { good: [{ what: 'a', why: '' }], open: '', word: 'done' } });
    const day = {
      good: [
        { what: ' ', why: '' },
        { what: 'b', why: 'c' },
      ],
      open: 'mail',
      word: '',
    };
    expect(edited(entry, { ...editOf(entry), day }).day).toEqual({
      good: [{ what: 'b', why: 'c' }],
      open: 'mail',
      word: '',
    });
  });
});
