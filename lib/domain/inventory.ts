import type { Entry } from './entry';

/** What keeps people going, to tick. The ids are stored and never change. */
export const motives = ['turnaround', 'praise', 'helped', 'learned', 'limit'] as const;
export type Motive = (typeof motives)[number];

/** The private list *what keeps me going*: what was ticked, and what the person wrote themselves. */
export interface Inventory {
  ticked: Motive[];
  own: string[];
}

/** The keepsake holds one item a line; a line that is the id of a motive is a tick. */
export function parseInventory(text: string): Inventory {
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  return {
    ticked: motives.filter((motive) => lines.includes(motive)),
    own: lines.filter((line) => !motives.some((motive) => motive === line)),
  };
}

/** The inventory as the text of its keepsake. */
export function inventoryText({ ticked, own }: Inventory): string {
  return [...ticked, ...own].join('\n');
}

const fits: Record<Motive, (entry: Entry) => boolean> = {
  turnaround: ({ outcome }) => outcome?.turnaround === true,
  praise: ({ kind }) => kind === 'praise',
  helped: ({ outcome }) => Boolean(outcome?.helped),
  learned: ({ kind, outcome }) => kind === 'lesson' || Boolean(outcome?.learned),
  limit: ({ response }) => response?.choice === 'limit' || response?.choice === 'let-go',
};

/** Shorter words (the, and, für) say nothing of what an entry is about; a sign of Han or Kana is a word of its own. */
const telling = /[\p{L}\p{N}]{5,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** Whether an entry is of what keeps this person going. */
export function speaksTo({ ticked, own }: Inventory, entry: Entry): boolean {
  if (ticked.some((motive) => fits[motive](entry))) return true;
  const said = [entry.text, entry.response?.did, entry.outcome?.helped, entry.outcome?.learned, ...entry.tags]
    .join(' ')
    .toLowerCase();
  return own.some((item) => (item.toLowerCase().match(telling) ?? []).some((word) => said.includes(word)));
}
