import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { onDisk, textOf, withoutComments } from './files.ts';

/** One import line: what it names, where that leads, and whether it is gone after the types are. */
export interface Import {
  from: string;
  /** A path of the project, or the name of a package. */
  target: string;
  typeOnly: boolean;
}

const line =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of a source file. */
export function importsOf(from: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(line)].map(([, , type, specifier, dynamic]) => ({
    from,
    target: targetOf(from, specifier ?? dynamic ?? ''),
    typeOnly: type !== undefined,
  }));
}

/** `../../lib/time` in `components/week/Week.tsx` is `lib/time.ts`; a package keeps its name. */
function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '.mjs'];
  const isFile = (ending: string): boolean => /\.\w+$/.test(path + ending) && existsSync(onDisk(path + ending));
  return path + (endings.find(isFile) ?? '');
}

/** Everything that a file brings along when it runs: project paths and packages. */
export function graphOf(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!/\.tsx?$/.test(path)) return;
    for (const { target, typeOnly } of importsOf(path, textOf(path))) if (!typeOnly) visit(target);
  };
  visit(entry);
  return seen;
}
