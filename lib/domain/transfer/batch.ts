import * as v from 'valibot';
import { recordSchemas } from './records';

export type RecordList = keyof typeof recordSchemas;
export const recordLists = ['keepsakes', 'drafts', 'tombstones', 'entries'] as const satisfies RecordList[];

/** Some records of a file, by their list. */
export type Batch = { [L in RecordList]: v.InferOutput<(typeof recordSchemas)[L]>[] };

/** Why a record of a file could not be read: no JSON, not what a record looks like, or longer than one may be. */
export type Unreadable = 'broken' | 'shape' | 'long';

/** What a file holds, against the journal. The first five are entries. */
export interface Tally {
  added: number;
  newer: number;
  same: number;
  older: number;
  /** Erased here after the file's state of them. */
  erased: number;
  /** Entries here that the file says were erased. */
  erases: number;
  /** Unfinished cards and the person's words outside the entries, new or newer. */
  others: number;
  unreadable: Record<Unreadable, number>;
}

export const emptyTally = (): Tally => ({
  ...{ added: 0, newer: 0, same: 0, older: 0, erased: 0, erases: 0, others: 0 },
  unreadable: { broken: 0, shape: 0, long: 0 },
});

export function addTallies(a: Tally, b: Tally): Tally {
  const { unreadable } = b;
  return {
    added: a.added + b.added,
    newer: a.newer + b.newer,
    same: a.same + b.same,
    older: a.older + b.older,
    erased: a.erased + b.erased,
    erases: a.erases + b.erases,
    others: a.others + b.others,
    unreadable: {
      broken: a.unreadable.broken + unreadable.broken,
      shape: a.unreadable.shape + unreadable.shape,
      long: a.unreadable.long + unreadable.long,
    },
  };
}

/** Reads what stood in the lists of a file. What is no record of its list is counted and left out. */
export function parseBatch(raw: Partial<Record<RecordList, readonly unknown[]>>): { batch: Batch; tally: Tally } {
  const tally = emptyTally();
  const read = <L extends RecordList>(list: L): Batch[L] =>
    (raw[list] ?? []).flatMap((value) => {
      const parsed = v.safeParse(recordSchemas[list], value);
      if (parsed.success) return [parsed.output];
      tally.unreadable[parsed.issues.some(({ type }) => type === 'max_length') ? 'long' : 'shape'] += 1;
      return [];
    }) as Batch[L];
  const batch = {
    keepsakes: read('keepsakes'),
    drafts: read('drafts'),
    tombstones: read('tombstones'),
    entries: read('entries'),
  };
  return { batch, tally };
}
