import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner, type Found } from '../../../lib/domain/transfer/scan';

const limits = { depth: 20, chars: 10_000 };

/** Everything that is found in a text that comes in pieces of `size` characters. */
function scan(text: string, size = text.length, within = limits) {
  const scanner = createScanner(within);
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, size)) found.push(...scanner.push(text.slice(at, at + size)));
  return { found, problem: scanner.problem(), whole: scanner.whole() };
}

/** What is found, put together again as the object that was written. */
function rebuilt(found: readonly Found[], keys: readonly string[]): Record<string, unknown> {
  const object: Record<string, unknown> = Object.fromEntries(keys.map((key) => [key, []]));
  for (const { key, text, listed } of found) {
    if (listed) (object[key] as unknown[]).push(JSON.parse(text));
    else object[key] = JSON.parse(text);
  }
  return object;
}

describe('the cutting of a file into its values', () => {
  it('gives back any object, in whatever pieces it comes', () => {
    const name = fc.string({ minLength: 1 }).filter((key) => key !== '__proto__');
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.jsonValue({ maxDepth: 3 })))),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (object, size, pretty) => {
          const { found, problem, whole } = scan(JSON.stringify(object, null, pretty ? 2 : 0), size);
          expect({ problem, whole }).toEqual({ problem: null, whole: true });
          expect(rebuilt(found, Object.keys(object))).toEqual(JSON.parse(JSON.stringify(object)));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('never throws and never says whole of what is no JSON', () => {
    const signs = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1', 'a', ' ') });
    fc.assert(
      fc.property(signs, fc.integer({ min: 1, max: 5 }), (text, size) => {
        const { whole, found } = scan(text, size);
        if (!whole) return;
        // It does not parse what it cuts out, and takes a superfluous comma for none.
        expect(text.trim().startsWith('{')).toBe(true);
        expect(found.every((one) => one.text.length > 0)).toBe(true);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('finds the records before the place where a file breaks off', () => {
    const { found, whole, problem } = scan('{"entries":[{"id":1},{"id":2},{"id":3');
    expect(found.map(({ text }) => text)).toEqual(['{"id":1}', '{"id":2}']);
    expect({ whole, problem }).toEqual({ whole: false, problem: null });
  });

  it('keeps a broken record to itself', () => {
    const { found, whole } = scan('{"entries":[{"id":1},{id:2,},{"id":"a\\"}]"}]}');
    expect(found.map(({ text }) => text)).toEqual(['{"id":1}', '{id:2,}', '{"id":"a\\"}]"}']);
    expect(whole).toBe(true);
  });

  it.each([
    ['a list', '[1]'],
    ['plain text', 'hello'],
    ['more than one object', '{}{}'],
    ['a value without a name', '{1}'],
    ['a name without a value', '{"a"}'],
    ['a missing comma', '{"a":[1 2]}'],
  ])('stops at %s', (_, text) => {
    expect(scan(text)).toMatchObject({ problem: 'broken', whole: false });
  });

  it('stops at what is nested too deep or too long', () => {
    expect(scan(`{"a":${'['.repeat(30)}`).problem).toBe('deep');
    expect(scan(`{"a":["${'x'.repeat(20_000)}"]}`, 500).problem).toBe('long');
    expect(scan(`{"a":["${'x'.repeat(20_000)}`, 500).problem).toBe('long');
  });
});
