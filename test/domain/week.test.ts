import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { absentParts, heatOutcomes, isBare, summarise } from '../../lib/domain/week';

const days = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);
let made = 0;

/** An entry of the week; each one is a minute younger than the one before. */
function entry(over: Partial<Entry> = {}): Entry {
  made += 1;
  return {
    id: `0193a000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    kind: 'win',
    createdAt: 1_763_300_000_000 + made * 60_000,
    localDay: '2026-11-17',
    utcOffsetMin: 60,
    updatedAt: 1_763_300_000_000 + made * 60_000,
    tags: [],
    starred: false,
    ...over,
  };
}
const hot = (before: 1 | 2 | 3 | 4 | 5, after?: 1 | 2 | 3 | 4 | 5): Partial<Entry> => ({
  stimulus: { triggers: [], signals: [], heat: before },
  ...(after && { outcome: { heat: after } }),
});

describe('a week of the journal', () => {
  it('is bare where nothing was kept', () => {
    const week = summarise([], days);
    expect(isBare(week)).toBe(true);
    expect(week.days.map(({ day }) => day)).toEqual(days);
  });

  it('opens with the newest turnaround and the newest praise', () => {
    const old = entry({ text: 'old', outcome: { turnaround: true } });
    const turned = entry({ text: 'turned', outcome: { turnaround: true } });
    const praise = entry({ kind: 'praise', text: 'thank you' });
    const plain = entry({ text: 'plain' });
    const week = summarise([old, turned, praise, plain], days);
    expect(week.highlights).toEqual([turned, praise]);
    expect(week.wins).toEqual([plain, old]);
  });

  it('opens with what was picked instead, which leaves the rest to the wins', () => {
    const picked = entry({ text: 'picked', picked: true });
    const starred = entry({ text: 'starred', starred: true });
    const turned = entry({ text: 'turned', outcome: { turnaround: true } });
    const week = summarise([picked, starred, turned], days);
    expect(week.highlights).toEqual([picked]);
    expect(week.wins).toEqual([turned, starred]);
  });

  it('names a praise that was a turnaround once', () => {
    const both = entry({ kind: 'praise', text: 'both', outcome: { turnaround: true } });
    expect(summarise([both], days).highlights).toEqual([both]);
  });

  it('keeps wins without words out of the list', () => {
    expect(summarise([entry({ kind: 'win' })], days).wins).toEqual([]);
  });

  it('puts each heat on the day it was felt', () => {
    const first = entry({ localDay: '2026-11-16', ...hot(4, 2) });
    const second = entry({ localDay: '2026-11-16', outcome: { heat: 1 } });
    const calm = entry({ localDay: '2026-11-18' });
    const week = summarise([first, second, calm], days);
    expect(week.days[0]?.marks).toEqual([
      { id: first.id, before: 4, after: 2 },
      { id: second.id, before: null, after: 1 },
    ]);
    expect(week.days[2]?.marks).toEqual([]);
  });

  it('counts the choices, most often first and among equals as on the card', () => {
    const chose = (choice: 'ask' | 'limit' | 'own'): Entry => entry({ kind: 'reflection', response: { choice } });
    const week = summarise([chose('limit'), chose('own'), chose('ask'), chose('limit')], days);
    expect(week.chosen).toEqual([
      { choice: 'limit', count: 2 },
      { choice: 'ask', count: 1 },
      { choice: 'own', count: 1 },
    ]);
  });

  it('counts what set it off', () => {
    const set = (...triggers: ('blame' | 'tone')[]): Entry => entry({ stimulus: { triggers, signals: [] } });
    expect(summarise([set('tone'), set('tone', 'blame')], days).setOff).toEqual([
      { trigger: 'tone', count: 2 },
      { trigger: 'blame', count: 1 },
    ]);
  });

  it('says that a choice helped only where it ended cooler', () => {
    const cooler = entry({ ...hot(4, 2), response: { choice: 'ask', nextStep: 'call the depot' } });
    const hotter = entry({ ...hot(2, 4), response: { choice: 'own', nextStep: 'argue' } });
    const unsaid = entry({ ...hot(4), response: { choice: 'limit' } });
    const week = summarise([cooler, hotter, unsaid], days);
    expect(week.helped).toEqual([{ choice: 'ask', count: 1 }]);
    expect(week.helpedSteps.map(({ text }) => text)).toEqual(['call the depot']);
  });

  it('joins equal pairs of heat and tells how they ended', () => {
    const week = summarise(
      [entry(hot(4, 2)), entry(hot(4, 2)), entry(hot(3, 3)), entry(hot(1, 5)), entry(hot(5))],
      days,
    );
    expect(week.heat).toEqual([
      { before: 4, after: 2, count: 2 },
      { before: 3, after: 3, count: 1 },
      { before: 1, after: 5, count: 1 },
    ]);
    expect(heatOutcomes(week.heat)).toEqual({ cooler: 2, same: 1, hotter: 1 });
  });

  it('lists a step, a lesson or a note that was repeated once, where it was last said', () => {
    const step = (nextStep: string): Entry => entry({ ...hot(4, 2), response: { nextStep } });
    const note = (text: string): Entry => entry({ kind: 'upstream', text });
    const [first, last] = [step('Call the depot.'), step('call  the depot')];
    const week = summarise([first, step('ask'), last, note('the form'), note('The form.')], days);
    expect(week.helpedSteps).toEqual([
      { id: last.id, text: 'call  the depot' },
      { id: expect.any(String), text: 'ask' },
    ]);
    expect(week.upstream.map(({ text }) => text)).toEqual(['The form.']);
  });

  it('names the parts that have nothing to tell', () => {
    expect(absentParts(summarise([], days))).toHaveLength(10);
    const week = summarise([entry({ kind: 'praise', text: 'thanks' }), entry({ ...hot(4, 2) })], days);
    expect(absentParts(week)).toEqual(['chosen', 'setOff', 'helped', 'lessons', 'upstream', 'closed']);
  });

  it('gathers lessons from lessons and from what a ticket taught', () => {
    const lesson = entry({ kind: 'lesson', text: 'before nine' });
    const taught = entry({ text: 'a win', outcome: { learned: 'ask first' } });
    expect(summarise([lesson, taught], days).lessons.map(({ text }) => text)).toEqual(['ask first', 'before nine']);
  });

  it('passes on the newest praise or help', () => {
    const praise = entry({ kind: 'praise', text: 'thank you' });
    const helped = entry({ text: 'a win', outcome: { helped: 'pay the rent' } });
    expect(summarise([praise, helped], days).passOn).toEqual({ id: helped.id, kind: 'helped', text: 'pay the rent' });
    expect(summarise([helped, praise], days).passOn).toEqual({ id: praise.id, kind: 'praise', text: 'thank you' });
  });

  it('takes the newest plan for next week', () => {
    const plan = (when: string): Entry => entry({ response: { plan: { when, will: 'breathe' } } });
    expect(summarise([plan('old'), plan('new')], days).plan).toEqual({ when: 'new', will: 'breathe' });
  });

  it('tells of closed days only where something was said', () => {
    const empty = entry({ kind: 'day-close', day: { good: [], open: '', word: '' } });
    const said = entry({ kind: 'day-close', day: { good: [], open: '', word: 'lighter' } });
    expect(summarise([empty, said], days).closed).toEqual([said]);
  });

  it('is bare with a reflection alone, whose words are told then', () => {
    const felt = entry({ kind: 'reflection', space: { feeling: 'rushed' } });
    const week = summarise([felt], days);
    expect(isBare(week)).toBe(true);
    expect(week.reflections).toEqual([felt]);
  });

  it('stays right with four hundred entries', () => {
    const many = Array.from({ length: 400 }, (_, at) => entry({ text: `win ${at}`, ...hot(5, 1) }));
    const week = summarise(many, days);
    expect(week.wins).toHaveLength(400);
    expect(week.heat).toEqual([{ before: 5, after: 1, count: 400 }]);
  });
});
