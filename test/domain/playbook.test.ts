import { describe, expect, it } from 'vitest';
import type { Choice, Entry, Heat, Trigger } from '../../lib/domain/entry';
import { markOutdated, parseOutdated, playbook, workedBefore } from '../../lib/domain/playbook';
import { entryOf } from '../journal/entries';

let made = 0;
function met(trigger: Trigger, choice: Choice, before?: Heat, after?: Heat, over: Partial<Entry> = {}): Entry {
  made += 1;
  return entryOf(made, {
    stimulus: { triggers: [trigger], signals: [], ...(before && { heat: before }) },
    response: { choice },
    ...(after && { outcome: { heat: after } }),
    ...over,
  });
}
const times = (count: number, make: () => Entry): Entry[] => Array.from({ length: count }, make);

describe('the playbook', () => {
  it('claims nothing on fewer than three entries', () => {
    expect(playbook([], [])).toEqual([]);
    expect(
      playbook(
        times(2, () => met('blame', 'ask', 4, 2)),
        [],
      ),
    ).toEqual([]);
    expect(
      playbook(
        times(3, () => met('blame', 'ask', 4, 2)),
        [],
      ),
    ).toHaveLength(1);
  });

  it('counts how it went, and says nothing of what was not said', () => {
    const entries = [
      met('blame', 'ask', 4, 2),
      met('blame', 'ask', 4, 4),
      met('blame', 'ask', 2, 5),
      met('blame', 'ask', 3),
      met('blame', 'ask', undefined, undefined, { outcome: { turnaround: true } }),
      met('blame', 'own', 4, 2),
    ];
    expect(playbook(entries, [])).toEqual([
      { trigger: 'blame', choice: 'ask', count: 5, cooler: 2, same: 1, hotter: 1, steps: [] },
    ]);
  });

  it('counts an entry under each thing that set it off', () => {
    const both = times(3, () => met('tone', 'limit', 5, 3, { stimulus: { triggers: ['blame', 'tone'], signals: [] } }));
    expect(playbook(both, []).map(({ trigger }) => trigger)).toEqual(['blame', 'tone']);
  });

  it('quotes the two newest steps that cooled, each once', () => {
    const step = (nextStep: string, after: Heat): Entry =>
      met('delay', 'ask', 3, after, { response: { choice: 'ask', nextStep } });
    const [play] = playbook([step('a', 1), step('b', 1), step('c', 1), step('c', 1), step('argue', 5)], []);
    expect(play?.steps).toEqual(['c', 'b']);
  });

  it('begins a play anew from when it was set aside', () => {
    const old = times(4, () => met('rules', 'own', 4, 2));
    const [mark] = parseOutdated(markOutdated('', { trigger: 'rules', choice: 'own' }, old[3]?.createdAt ?? 0));
    const since = times(3, () => met('rules', 'own', 4, 4));
    expect(playbook(old, mark ? [mark] : [])).toEqual([]);
    expect(playbook([...old, ...since], mark ? [mark] : [])).toMatchObject([{ count: 3, cooler: 0, same: 3 }]);
  });

  it('recalls one play a trigger, and none that made it hotter more often', () => {
    const plays = playbook(
      [
        ...times(3, () => met('blame', 'ask', 4, 2)),
        ...times(5, () => met('blame', 'acknowledge', 4, 2)),
        ...times(3, () => met('tone', 'own', 2, 4)),
      ],
      [],
    );
    expect(workedBefore(plays)).toMatchObject([{ trigger: 'blame', choice: 'acknowledge', cooler: 5 }]);
  });
});

describe('what was set aside', () => {
  it('is kept by pair, once, and can be brought back', () => {
    const first = markOutdated('', { trigger: 'blame', choice: 'ask' }, 5);
    const second = markOutdated(first, { trigger: 'tone', choice: 'ask' }, 6);
    const again = markOutdated(second, { trigger: 'blame', choice: 'ask' }, 7);
    expect(parseOutdated(again)).toEqual([
      { trigger: 'tone', choice: 'ask', at: 6 },
      { trigger: 'blame', choice: 'ask', at: 7 },
    ]);
    expect(markOutdated(first, { trigger: 'blame', choice: 'ask' }, null)).toBe('');
  });

  it('leaves out what it cannot read', () => {
    expect(parseOutdated('blame ask soon\nweather ask 3\n\nblame ask 3')).toEqual([
      { trigger: 'blame', choice: 'ask', at: 3 },
    ]);
  });
});
