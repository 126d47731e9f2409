import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compression cuts words into pieces; one of this many hexadecimal digits is found by chance once in 10^12. */
const piece = 10;
const runs = /[0-9a-f]{10,}|(?:[0-9a-f]\0){10,}/g;

/** Words of chance: no compression makes one out of another, and nothing else looks like them. */
export const chanceWords = (count: number): string[] =>
  Array.from({ length: count }, () => crypto.randomUUID().replaceAll('-', ''));

/** Those of some words of chance of which a piece stands in a file below a folder, as UTF-8 or UTF-16. */
export function wordsIn(folder: string, words: readonly string[]): string[] {
  const wordOf = new Map(words.flatMap((word) => piecesOf(word).map((part) => [part, word])));
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    for (const [run] of textOf(join(entry.parentPath, entry.name)).matchAll(runs)) {
      for (const part of piecesOf(run.replaceAll('\0', ''))) {
        const word = wordOf.get(part);
        if (word) found.add(word);
      }
    }
  }
  return [...found];
}

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
