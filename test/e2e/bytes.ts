import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Compression cuts words into pieces; one of this many hexadecimal digits is found by chance once in 10^12. */
const piece = 10;
const runs = /[0-9a-f]{10,}|(?:[0-9a-f]\0){10,}/g;

/** Words of chance: no compression makes one out of another, and nothing else looks like them. */
export const chanceWords = (count: number): string[] =>
  Array.from({ length: count }, () => crypto.randomUUID().replaceAll('-', ''));

/** Those of some words of chance of which a piece stands in a file below a folder, as UTF-8 or UTF-16. */
export const wordsIn = (folder: string, words: readonly string[]): string[] => [...filesWith(folder, words).keys()];

/** The same with the files in which each was found, by their names from the folder on. */
export function filesWith(folder: string, words: readonly string[]): Map<string, Set<string>> {
  const wordOf = new Map(words.flatMap((word) => piecesOf(word).map((part) => [part, word])));
  const found = new Map<string, Set<string>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    for (const [run] of textOf(path).matchAll(runs)) {
      for (const part of piecesOf(run.replaceAll('\0', ''))) {
        const word = wordOf.get(part);
        if (word) found.set(word, (found.get(word) ?? new Set()).add(relative(folder, path)));
      }
    }
  }
  return found;
}

/** The files of a search that are not the extension's own, in either browser. */
export const notOurs = (found: Map<string, Set<string>>): string[] =>
  [...new Set([...found.values()].flatMap((files) => [...files]))].filter((file) => !ours.test(file));
const ours = /(?:IndexedDB|Local Extension Settings|File System|storage\/default\/moz-extension)\b/;

const piecesOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - piece + 1) }, (_, at) => text.slice(at, at + piece));

/** A running browser removes files between the list and the look. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
