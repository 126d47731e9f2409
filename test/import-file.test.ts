import { describe, expect, it } from 'vitest';
import { BadFile, type RawPart, readFile } from '../lib/import-file';
import { entryOf } from './journal/entries';

async function read(content: string | Uint8Array<ArrayBuffer>) {
  const parts: RawPart[] = [];
  const reading = readFile(new Blob([content]));
  for (;;) {
    const next = await reading.next();
    if (next.done) return { parts, end: next.value };
    parts.push(next.value);
  }
}
const problem = (content: string | Uint8Array<ArrayBuffer>) =>
  read(content).then(
    () => null,
    (error: unknown) => (error instanceof BadFile ? error.problem : error),
  );
const head = '"format":"space-between","version":2';

describe('a file', () => {
  it('with a byte-order mark, in another layout and with fields of nobody’s is read', async () => {
    const text = `\ufeff{ "x": [1, {"a": []}],\n ${head}, "entries" : [ ${JSON.stringify(entryOf(1), null, 4)} ] }`;
    const { parts, end } = await read(text);
    expect(parts).toEqual([expect.objectContaining({ broken: 0 })]);
    expect(parts[0]?.lists.entries).toEqual([entryOf(1)]);
    expect(end).toEqual({ whole: true, setup: null });
  });

  it('comes in parts of two thousand records', async () => {
    const rows = Array.from({ length: 4_500 }, (_, n) => JSON.stringify({ n }));
    const { parts } = await read(`{${head},"entries":[${rows}],"drafts":[1,2]}`);
    expect(parts.map(({ lists }) => lists.entries.length)).toEqual([2_000, 2_000, 500]);
    expect(parts.at(-1)?.lists.drafts).toEqual([1, 2]);
    expect(parts.at(-1)?.share).toBe(1);
  });

  it('that breaks off says so and gives what stands before', async () => {
    const { parts, end } = await read(`{${head},"setup":{"settings":{}},"entries":[{"n":1},{"n":`);
    expect(parts[0]?.lists.entries).toEqual([{ n: 1 }]);
    expect(end).toEqual({ whole: false, setup: { settings: {} } });
  });

  it('is no way to a prototype', async () => {
    const { parts } = await read(`{${head},"__proto__":{"polluted":1},"entries":[{"__proto__":{"polluted":1}}]}`);
    expect(parts).toHaveLength(1);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['of a later version', '{"format":"space-between","version":4,"entries":[]}', 'newer'],
    ['of another program', '{"format":"elsewhere","version":1}', 'foreign'],
    ['without a format', '{"entries":[{}]}', 'foreign'],
    ['that is no JSON', 'Dear diary', 'foreign'],
    ['that is a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]), 'foreign'],
    ['that is empty', '', 'foreign'],
    ['nested without end', `{${head},"entries":[${'['.repeat(100)}`, 'deep'],
    ['with a record without end', `{${head},"entries":["${'x'.repeat(2_000_000)}`, 'large'],
  ])('%s is refused', async (_, content, why) => {
    expect(await problem(content)).toBe(why);
  });
});
