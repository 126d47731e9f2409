import * as v from 'valibot';
import { toCsv } from './csv';
import type { Entry } from './entry';
import { toMarkdown } from './markdown';
import { masked } from './redact';

export const raiseFields = ['situation', 'did', 'result', 'skill', 'praise'] as const;
export type RaiseField = (typeof raiseFields)[number];
/** One starred entry as it stands in the raise file. */
export type RaiseItem = Record<RaiseField, string>;

/** What the person made of their raise file: the days it covers, the order, what they left out and what they reworded. */
export const raiseSchema = v.object({
  from: v.fallback(v.string(), ''),
  to: v.fallback(v.string(), ''),
  order: v.fallback(v.array(v.string()), []),
  left: v.fallback(v.array(v.string()), []),
  said: v.fallback(
    v.record(
      v.string(),
      v.object({
        situation: v.exactOptional(v.string()),
        did: v.exactOptional(v.string()),
        result: v.exactOptional(v.string()),
        skill: v.exactOptional(v.string()),
        praise: v.exactOptional(v.string()),
      }),
    ),
    {},
  ),
});
export type Raise = v.InferOutput<typeof raiseSchema>;

/** Reads the keepsake of the raise file; what is missing or broken is empty. */
export function parseRaise(text: string): Raise {
  let stored: unknown = {};
  try {
    stored = JSON.parse(text || '{}');
  } catch {
    // Nobody writes it but us; were it broken, the entries themselves are whole.
  }
  return v.parse(raiseSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

/** The starred entries in the person's order; those they never ordered come first, newest first. */
export function inOrder(entries: readonly Entry[], order: readonly string[]): Entry[] {
  const place = (entry: Entry): number => order.indexOf(entry.id);
  return [...entries].sort((a, b) => place(a) - place(b) || b.createdAt - a.createdAt);
}

/** The order with the item at `at` moved by one, up (-1) or down (1). */
export function moved(ids: readonly string[], at: number, step: -1 | 1): string[] {
  const to = at + step;
  const [one, other] = [ids[at], ids[to]];
  if (one === undefined || other === undefined) return [...ids];
  return ids.map((id, index) => (index === at ? other : index === to ? one : id));
}

/** The item with what the person reworded, else as proposed, and masked either way. */
export function raiseItem(proposed: RaiseItem, said: Partial<RaiseItem> | undefined): RaiseItem {
  const read = (field: RaiseField): string => said?.[field] ?? masked(proposed[field]);
  return {
    situation: read('situation'),
    did: read('did'),
    result: read('result'),
    skill: read('skill'),
    praise: read('praise'),
  };
}

/** An item to put into a file: its day in words and its parts. */
export interface RaiseRow {
  day: string;
  item: RaiseItem;
}
export type RaiseLabels = Record<RaiseField | 'title' | 'day', string>;

/** The raise file as Markdown: a heading an entry, its parts as a list; empty parts are left out. */
export function raiseMarkdown(rows: readonly RaiseRow[], labels: RaiseLabels): string {
  const parts = ({ item }: RaiseRow): string =>
    raiseFields
      .filter((field) => item[field].trim())
      .map(
        (field) => `- **${toMarkdown(labels[field])}:** ${toMarkdown(masked(item[field])).replaceAll('\n', '\n  ')}\n`,
      )
      .join('');
  return `# ${toMarkdown(labels.title)}\n${rows.map((row) => `\n## ${toMarkdown(row.day)}\n\n${parts(row)}`).join('')}`;
}

/** The raise file as CSV: a row an entry. */
export function raiseCsv(rows: readonly RaiseRow[], labels: RaiseLabels): string {
  return toCsv([
    [labels.day, ...raiseFields.map((field) => labels[field])],
    ...rows.map(({ day, item }) => [day, ...raiseFields.map((field) => masked(item[field]))]),
  ]);
}
