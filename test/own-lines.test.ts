// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownLines, readOwnLines } from '../lib/own-lines';

const isSelector = (css: string): boolean => !css.includes('[[');
const read = (text: string) => readOwnLines(text, isSelector);

describe('the lines of a person’s own selectors', () => {
  it('come back as they were written', () => {
    const own = { helpdesk: 'zendesk', solve: '[data-test-id="close"]', ticket: '[data-pane="{id}"]' };
    expect(ownLines(own).split('\n')).toHaveLength(5);
    expect(read(ownLines(own))).toEqual({ own });
  });

  it.each<[string, string, object]>([
    ['nothing', '', { kind: 'json', line: 1 }],
    ['a missing comma', '{\n  "solve": "#a"\n  "reply": "#b"\n}', { kind: 'json', line: 3 }],
    ['a missing brace', '{\n  "solve": "#a"\n', { kind: 'json', line: 3 }],
    ['a list', '["#a"]', { kind: 'form' }],
    ['another file', `{"entries": []}`, { kind: 'unknown', name: 'entries' }],
    ['a name that we do not know', '{"solved": "#a"}', { kind: 'unknown', name: 'solved' }],
    ['a selector that no browser knows', '{"solve": "[[x"}', { kind: 'selector', name: 'solve' }],
    ['a number', '{"solve": 7}', { kind: 'value', name: 'solve' }],
    ['an address without an id', '{"address": "/case/"}', { kind: 'address', name: 'address' }],
    ['far too much', `{"solve": "${'a'.repeat(9_000)}"}`, { kind: 'large' }],
  ])('tell what is off in %s', (_, text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('are read in the words of every browser', () => {
    const parse = JSON.parse;
    for (const said of ['JSON.parse: bad at line 2 column 3', 'bad at position 4 (line 2 column 2)', 'at position 5']) {
      JSON.parse = () => {
        throw new SyntaxError(said);
      };
      expect(read('{\n"a"\n}')).toEqual({ problem: { kind: 'json', line: 2 } });
    }
    JSON.parse = parse;
  });
});
