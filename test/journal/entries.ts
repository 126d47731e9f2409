import { type Card, newCard } from '../../lib/domain/card';
import type { Entry } from '../../lib/domain/entry';
import type { Draft } from '../../lib/journal/schema';

/** The nth id that a test uses; ids sort by their number. */
export const idOf = (n: number): string => `0193a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** An entry with nothing optional in it; `n` makes its id and puts it `n` minutes after noon UTC. */
export function entryOf(n: number, over: Partial<Entry> = {}): Entry {
  const createdAt = Date.UTC(2026, 10, 23, 12) + n * 60_000;
  return {
    id: idOf(n),
    kind: 'win',
    createdAt,
    localDay: '2026-11-23',
    utcOffsetMin: 0,
    updatedAt: createdAt,
    tags: [],
    starred: false,
    ...over,
  };
}

/** A draft whose card says `feeling`. */
export function draftOf(n: number, updatedAt: number, card: Partial<Card> = { feeling: 'stung' }): Draft {
  return { id: idOf(n), updatedAt, card: { ...newCard(), ...card }, signals: [] };
}
