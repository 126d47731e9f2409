import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../lib/domain/csv';
import type { Entry } from '../../../lib/domain/entry';
import { csvHead, csvRow, entryMarkdown, type MarkdownWords } from '../../../lib/domain/transfer/tables';
import { entryOf } from '../../journal/entries';

const full: Entry = entryOf(1, {
  text: '=1+1 "quoted",\nand a second line',
  utcOffsetMin: 60,
  space: { feeling: 'stung' },
  stimulus: { triggers: ['blame'], signals: ['insult'], heat: 4 },
  response: { choice: 'ask', nextStep: '@call', plan: { when: 'it rains', will: 'stay dry' } },
  outcome: { heat: 2, turnaround: true, helped: 'sleep' },
  tags: ['refund'],
  starred: true,
});

describe('a table', () => {
  it('has a cell for each column, and formulas are text', () => {
    const row = csvRow(full);
    expect(row).toHaveLength(csvHead.length);
    expect(Object.fromEntries(csvHead.map((name, at) => [name, row[at]]))).toMatchObject({
      ...{ day: '2026-11-23', time: '13:01', kind: 'win', feeling: 'stung', heat_before: '4', heat_after: '2' },
      ...{ plan_when: 'it rains', turnaround: 'true', learned: '', starred: 'true' },
    });
    const csv = toCsv([row]);
    expect(csv).toContain(`"'=1+1 ""quoted"",\nand a second line"`);
    expect(csv).toContain(`"'@call"`);
  });
});

describe('an entry as Markdown', () => {
  const words: MarkdownWords = {
    kind: (kind) => kind,
    feeling: (feeling) => feeling,
    plan: ({ when, will }) => `If ${when}, then I will ${will}.`,
    ...{ nextStep: 'Next', did: 'Did', helped: 'Helped', learned: 'Learned', open: 'Open', word: 'Word' },
  };

  it('stands under its day, once, with all that was said', () => {
    expect(entryMarkdown(full, null, words)).toBe(
      '\n## 2026-11-23\n\n### win · 13:01 · stung · 4 → 2 · ★ · \\#refund\n\n' +
        '=1+1 "quoted",  \nand a second line\n\n' +
        '- If it rains, then I will stay dry.\n- Next: @call\n- Helped: sleep\n',
    );
    expect(entryMarkdown(full, '2026-11-23', words)).not.toContain('## 2026');
  });

  it('shows words as they are, never as markup', () => {
    expect(entryMarkdown(entryOf(1, { text: '# not a title\n- no list' }), '2026-11-23', words)).toContain(
      '\\# not a title  \n\\- no list',
    );
  });
});
