import * as fc from 'fast-check';
import type * as v from 'valibot';

/** The parts of a schema that tell what it lets in. */
interface Node {
  type: string;
  entries?: Record<string, Node>;
  item?: Node;
  wrapped?: Node;
  key?: Node;
  value?: Node;
  literal?: unknown;
  options?: unknown[];
  pipe?: { kind: string; type: string; requirement?: unknown }[];
}

/** What a page could put into any text: markup, names that objects have by nature, half a character, a number as a text. */
const nasty = ['<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'toString', '\ud800', '\0', '0', '', '{}'];
const known: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  url: fc.constantFrom('https://acme.zendesk.com', 'http://rt.example:8080', 'https://a.example/x?y#z', 'data:,x'),
  iso_date: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((day) => isoDay(day)),
};
const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
/** Longer texts take time and tell nothing new. */
const longest = 60;

/**
 * What a schema accepts, made from the schema itself, so that a new message is tried without a new line here. A schema
 * with rules of its own, such as a selector, has its values in `given`.
 */
export function arbitraryOf(
  schema: v.GenericSchema,
  given: ReadonlyMap<unknown, fc.Arbitrary<unknown>> = new Map(),
): fc.Arbitrary<unknown> {
  const make = (node: Node): fc.Arbitrary<unknown> => given.get(node) ?? ofType(node);
  const ofType = (node: Node): fc.Arbitrary<unknown> => {
    const rule = (type: string): unknown => node.pipe?.find((action) => action.type === type)?.requirement;
    const limit = (type: string, otherwise: number): number => Number(rule(type) ?? otherwise);
    switch (node.type) {
      case 'string': {
        const special = node.pipe?.map(({ type }) => known[type]).find(Boolean);
        if (special) return special;
        const start = String(rule('starts_with') ?? '');
        const [min, max] = [limit('min_length', 0), Math.min(longest, limit('max_length', longest))];
        const text = fc.oneof(fc.string({ maxLength: max, minLength: min }), fc.constantFrom(...nasty));
        return text.filter(({ length }) => length >= min && length <= max).map((end) => start + end);
      }
      case 'number': {
        const [min, max] = [limit('min_value', -1e9), limit('max_value', 1e9)];
        if (node.pipe?.some(({ type }) => type === 'integer')) return fc.integer({ min, max });
        return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
      }
      case 'boolean':
        return fc.boolean();
      case 'unknown':
        return fc.jsonValue({ maxDepth: 2 });
      case 'literal':
        return fc.constant(node.literal);
      case 'picklist':
        return fc.constantFrom(...(node.options ?? []));
      case 'union':
        return fc.oneof(...(node.options ?? []).map((option) => make(option as Node)));
      case 'nullable':
        return fc.option(make(wrapped(node)), { nil: null });
      case 'optional':
      case 'exact_optional':
        return make(wrapped(node));
      case 'array':
        return fc.array(make(node.item ?? bad(node)), {
          minLength: limit('min_length', 0),
          maxLength: Math.min(4, limit('max_length', 4)),
        });
      case 'record':
        return fc.dictionary(make(node.key ?? bad(node)) as fc.Arbitrary<string>, make(node.value ?? bad(node)), {
          maxKeys: 3,
        });
      case 'object':
      case 'strict_object': {
        const entries = Object.entries(node.entries ?? bad(node));
        const required = entries.filter(([, { type }]) => !type.endsWith('optional')).map(([name]) => name);
        return fc.record(Object.fromEntries(entries.map(([name, one]) => [name, make(one)])), {
          requiredKeys: required,
        });
      }
      default:
        return bad(node);
    }
  };
  return make(schema as unknown as Node);
}

const bad = (node: Node): never => {
  throw new Error(`arbitraryOf knows no ${node.type}: teach it, or give a value for it.`);
};
const wrapped = (node: Node): Node => node.wrapped ?? bad(node);

/** Values of the wrong kind, among them what only a forged message holds. */
const wrong: unknown[] = [null, true, -1, Number.NaN, 1e308, 'x', '', 'x'.repeat(30_000), [], {}, [[]], { length: 1 }];

/** A value with one place of it, or all of it, put in the wrong: another kind, a stranger's key, or nothing at all. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc
    .record({ at: fc.constantFrom(...places), by: fc.constantFrom('drop', 'add', ...wrong) })
    .map(({ at, by }) => replaced(value, at, by));
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) {
    if (by === 'add') return typeof value === 'object' && value !== null ? { ...value, intruder: 1 } : [value];
    return by === 'drop' ? undefined : by;
  }
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}
