import { describe, expect, it } from 'vitest';
import { toCsv } from '../../lib/domain/csv';
import { toMarkdown, toMarkdownList } from '../../lib/domain/markdown';
import { wrapped } from '../../lib/domain/wrap';

describe('CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-5 points', `"'-5 points"`],
    ['@here', `"'@here"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['a=b', '"a=b"'],
    ['say "hi", then\nleave', '"say ""hi"", then\nleave"'],
    ['', '""'],
  ])('holds %j as text', (text, cell) => {
    expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
  });

  it('keeps rows and cells apart', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', '=d'],
      ]),
    ).toBe('\ufeff"a","b"\r\n"c","\'=d"\r\n');
  });
});

describe('Markdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['# not a heading', '\\# not a heading'],
    ['*not* _bold_ `code` <b> [a](b)', '\\*not\\* \\_bold\\_ \\`code\\` \\<b\\> \\[a\\](b)'],
    ['- no list\n1. none', '\\- no list  \n1\\. none'],
    ['minus 1-2 stays', 'minus 1-2 stays'],
  ])('shows %j as it is', (text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown);
  });

  it('keeps the lines of an item in the item', () => {
    expect(toMarkdownList(['one\ntwo', 'three'])).toBe('- one  \n  two\n- three\n');
  });
});

describe('lines on a picture', () => {
  const wide = (text: string): number => text.length;

  it.each([
    ['one two three', 8, 9, ['one two', 'three']],
    ['one two three', 7, 9, ['one two', 'three']],
    ['unbreakable', 5, 9, ['unbre', 'akabl', 'e']],
    ['お客様に感謝された', 4, 9, ['お客様に', '感謝され', 'た']],
    ['first\nsecond', 20, 9, ['first', 'second']],
    ['one two three four', 5, 2, ['one', 'two…']],
    ['', 5, 2, ['']],
  ])('of %j are at most %i wide', (text, width, most, lines) => {
    expect(wrapped(text, width, most, wide)).toEqual(lines);
  });

  it('never exceed the width or the number', () => {
    const text = 'She opened with capitals and closed with a heart, internationalisation and all. '.repeat(6);
    for (const width of [3, 10, 17]) {
      const lines = wrapped(text, width, 5, wide);
      expect(lines).toHaveLength(5);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
});
