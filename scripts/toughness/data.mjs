import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The sources that weights may be trained on. Their licences are named in docs/detection.md. */
export const sources = ['goemotions', 'convabuse', 'gh_issues'];

export const howToGiveData = `The labelled messages are not part of this repository. Give their folder as the first argument or as
TOUGHNESS_DATA. It holds ${sources.map((name) => `${name}.jsonl`).join(', ')}: one JSON object a line, with at least
"text" and "label" (tough, ordinary or positive). docs/detection.md says where they come from.`;

/** The folder, or undefined when it was not given or lacks a source. */
export function dataFolder() {
  const given = process.argv[2] ?? process.env.TOUGHNESS_DATA;
  if (!given) return undefined;
  const folder = resolve(given);
  return sources.every((name) => existsSync(join(folder, `${name}.jsonl`))) ? folder : undefined;
}

/** @returns {{text: string, label: string, orig_label?: string}[]} */
export function rowsOf(folder, name) {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
