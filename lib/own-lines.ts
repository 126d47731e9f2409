import * as v from 'valibot';
import { type Own, ownSchema } from './adapters/own';

/** What is off in lines that a person wrote or was given; `name` is the entry concerned. */
export type LinesProblem =
  | { kind: 'json'; line: number }
  | { kind: 'form' }
  | { kind: 'large' }
  | { kind: 'unknown' | 'selector' | 'address' | 'value'; name: string };

/** The names that may stand in the lines. */
export const lineNames = Object.keys(ownSchema.entries);
/** Far more than all the selectors of a page; a file beyond it is another file. */
const mostCharacters = 8_000;

/** A person's own selectors as the lines that are edited and shared. */
export function ownLines(own: Own): string {
  return JSON.stringify(own, null, 2);
}

/**
 * Reads such lines. `isSelector` says whether a browser understands a selector, which only a page can know.
 * The first thing that is off is named.
 */
export function readOwnLines(
  text: string,
  isSelector: (css: string) => boolean,
): { own: Own } | { problem: LinesProblem } {
  if (text.length > mostCharacters) return { problem: { kind: 'large' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: { kind: 'json', line: brokenLine(text, error) } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: { kind: 'form' } };
  const unknown = Object.keys(value).find((name) => !lineNames.includes(name));
  if (unknown !== undefined) return { problem: { kind: 'unknown', name: unknown.slice(0, 40) } };
  const parsed = v.safeParse(ownSchema, value);
  if (!parsed.success) {
    const name = String(parsed.issues[0].path?.[0]?.key ?? '');
    return { problem: name === 'address' ? { kind: 'address', name } : { kind: 'value', name } };
  }
  const { helpdesk: _, address: __, ...selectors } = parsed.output;
  const broken = Object.entries(selectors).find(([, css]) => !isSelector(css.replaceAll('{id}', 'x')));
  return broken ? { problem: { kind: 'selector', name: broken[0] } } : { own: parsed.output };
}

/** Browsers say where JSON breaks in different ways: a line, a position, or that it ended too soon. */
function brokenLine(text: string, error: unknown): number {
  const said = String(error);
  const line = /line (\d+)/.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(said)?.[1];
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}
