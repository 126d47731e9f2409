import { textOf, withoutComments } from './files.ts';
import { graphOf } from './imports.ts';

/** A text in the code that may be a key, or the part of a template before its first hole. */
const literal = /'([a-z][\w.-]*)'|"([a-z][\w.-]*)"|`([a-z][\w.-]*)(`|\$\{)/gi;

/**
 * Which of `keys` the code that a file brings along can ask for: each key that stands in it as a text, and each that
 * begins like a template in it (`week.chosen.${choice}`). A template whose start is no prefix with a dot asks for none.
 */
export function keysOf(entry: string, keys: readonly string[]): Set<string> {
  const sources = [...graphOf(entry)].filter((path) => /\.tsx?$/.test(path));
  const texts = new Set<string>();
  const heads = new Set<string>();
  for (const path of sources) {
    for (const [, single, double, template, end] of withoutComments(textOf(path)).matchAll(literal)) {
      if (end === '${' && template?.includes('.')) heads.add(template);
      else texts.add(single ?? double ?? template ?? '');
    }
  }
  return new Set(keys.filter((key) => texts.has(key) || [...heads].some((head) => key.startsWith(head))));
}

/** The parts in which a language is loaded: a key is in the first whose pages can ask for it. */
export const parts = ['popup', 'card', 'week', 'settings'] as const;
export type Part = (typeof parts)[number];

const pagesOf: Record<Part, readonly string[]> = {
  popup: ['popup'],
  card: ['card'],
  week: ['week'],
  settings: ['options', 'welcome'],
};

/** Which of `keys` belong to a part. */
export function partOf(wanted: Part, keys: readonly string[]): string[] {
  let left = keys;
  for (const part of parts) {
    const asked = pagesOf[part].map((page) => keysOf(`entrypoints/${page}/main.tsx`, left));
    const own = left.filter((key) => asked.some((one) => one.has(key)));
    if (part === wanted) return own;
    left = left.filter((key) => !own.includes(key));
  }
  return [];
}
