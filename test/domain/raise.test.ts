import { describe, expect, it } from 'vitest';
import {
  inOrder,
  moved,
  parseRaise,
  type RaiseItem,
  type RaiseLabels,
  raiseCsv,
  raiseItem,
  raiseMarkdown,
} from '../../lib/domain/raise';
import { entryOf } from '../journal/entries';

const empty: RaiseItem = { situation: '', did: '', result: '', skill: '', praise: '' };
const labels: RaiseLabels = {
  title: 'What I did well',
  day: 'Day',
  situation: 'Situation',
  did: 'What I did',
  result: 'Result',
  skill: 'Skill',
  praise: 'Praise',
};

describe('the order of the raise file', () => {
  it('is the person’s own; what they never ordered comes first, newest first', () => {
    const [a, b, c, d] = [entryOf(1), entryOf(2), entryOf(3), entryOf(4)];
    expect(inOrder([a, b, c, d], [c.id, a.id]).map(({ id }) => id)).toEqual([d.id, b.id, c.id, a.id]);
  });

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ] as const)('moves the item at %i by %i', (at, step, order) => {
    expect(moved(['a', 'b', 'c'], at, step).join('')).toBe(order);
  });
});

describe('an item', () => {
  it('is what was reworded, else what was proposed, masked', () => {
    const proposed = { ...empty, result: 'Wrote to ann@example.com', praise: 'Call 0049 30 1234567' };
    expect(raiseItem(proposed, { result: 'Mine' })).toMatchObject({ result: 'Mine', praise: 'Call [number]' });
  });

  it('may be emptied by the person', () => {
    expect(raiseItem({ ...empty, skill: 'Listening' }, { skill: '' }).skill).toBe('');
  });
});

describe('what is kept of it', () => {
  it('survives being written and read', () => {
    const raise = { from: '2026-01-01', to: '2026-11-23', order: ['a'], left: ['b'], said: { a: { result: 'x' } } };
    expect(parseRaise(JSON.stringify(raise))).toEqual(raise);
  });

  it.each(['', 'not json', '7', 'null', '{"order":7}'])('is empty where %j was stored', (stored) => {
    expect(parseRaise(stored)).toEqual({ from: '', to: '', order: [], left: [], said: {} });
  });
});

describe('the files', () => {
  const rows = [
    { day: '17 November', item: { ...empty, situation: '=SUM(A1)', result: 'Paid *twice*, ann@example.com' } },
    { day: '16 November', item: { ...empty, praise: 'Thank you\nso much' } },
  ];

  it('are Markdown that shows the words as they are, masked, without empty parts', () => {
    expect(raiseMarkdown(rows, labels)).toBe(
      [
        '# What I did well',
        '',
        '## 17 November',
        '',
        '- **Situation:** =SUM(A1)',
        '- **Result:** Paid \\*twice\\*, \\[e-mail\\]',
        '',
        '## 16 November',
        '',
        '- **Praise:** Thank you  ',
        '  so much',
        '',
      ].join('\n'),
    );
  });

  it('are CSV in which nothing is a formula', () => {
    expect(raiseCsv(rows, labels).split('\r\n')).toEqual([
      '\ufeff"Day","Situation","What I did","Result","Skill","Praise"',
      `"17 November","'=SUM(A1)","","Paid *twice*, [e-mail]","",""`,
      '"16 November","","","","","Thank you\nso much"',
      '',
    ]);
  });
});
