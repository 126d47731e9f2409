import type { Entry } from '../domain/entry';
import { type Batch, emptyTally, type Tally } from '../domain/transfer/batch';
import { compareStates, fateOf, isErasedBy, type Tombstone } from '../domain/transfer/merge';
import { keyOf } from './export';
import type { Journal } from './open';
import { draftLifeMs } from './read';
import type { Draft, Keepsake, Plain, Stored, StoreName } from './schema';
import { keysToRead, openEach } from './sealed';

/** What a batch changes in the journal, and what it was worked out against. */
export interface Plan {
  tally: Tally;
  puts: { entries: Entry[]; drafts: Draft[]; keepsakes: Keepsake[]; tombstones: Tombstone[] };
  /** Entries and drafts that are removed. */
  removed: { entries: string[]; drafts: string[] };
  /** When each record that is changed was last changed here; undefined where there was none. */
  basis: {
    entries: Map<string, number | undefined>;
    drafts: Map<string, number | undefined>;
    keepsakes: Map<string, number | undefined>;
  };
}

/** What there is of some keys: the records that could be opened, and when each was changed, opened or not. */
interface Here<T> {
  records: Map<string, T>;
  times: Map<string, number | undefined>;
}

/**
 * Works out what becomes of a batch of a file, without changing anything. `now` is epoch ms; with `bringBack` entries that
 * were erased here come back, changed now.
 * @throws {JournalLocked} while the journal is locked
 */
export async function planBatch(journal: Journal, batch: Batch, now: number, bringBack: boolean): Promise<Plan> {
  const ids = [batch.entries, batch.drafts, batch.tombstones].flatMap((records) => records.map(({ id }) => id));
  const [entries, drafts, keepsakes, tombstones] = await Promise.all([
    recordsHere(journal, 'entries', ids),
    recordsHere(journal, 'drafts', ids),
    recordsHere(
      journal,
      'keepsakes',
      batch.keepsakes.map(({ name }) => name),
    ),
    tombstonesHere(journal, ids),
  ]);
  const plan: Plan = {
    tally: emptyTally(),
    puts: { entries: [], drafts: [], keepsakes: [], tombstones: [] },
    removed: { entries: [], drafts: [] },
    basis: { entries: entries.times, drafts: drafts.times, keepsakes: keepsakes.times },
  };
  planTombstones(plan, batch.tombstones, entries, tombstones);
  planEntries(plan, batch.entries, entries, tombstones, bringBack ? now : null);
  planDrafts(plan, batch.drafts, drafts, entries, tombstones, now);
  planKeepsakes(plan, batch.keepsakes, keepsakes);
  return plan;
}

function planTombstones(
  { tally, puts, removed }: Plan,
  batch: readonly Tombstone[],
  entries: Here<Entry>,
  tombstones: Map<string, Tombstone>,
): void {
  const raised = new Map<string, Tombstone>();
  for (const tombstone of batch) {
    if ((tombstones.get(tombstone.id)?.deletedAt ?? -1) >= tombstone.deletedAt) continue;
    tombstones.set(tombstone.id, tombstone);
    raised.set(tombstone.id, tombstone);
    const entry = entries.records.get(tombstone.id);
    if (!entry || !isErasedBy(entry, tombstone)) continue;
    entries.records.delete(tombstone.id);
    removed.entries.push(tombstone.id);
    tally.erases += 1;
  }
  puts.tombstones = [...raised.values()];
}

function planEntries(
  { tally, puts, removed }: Plan,
  batch: readonly Entry[],
  { records }: Here<Entry>,
  tombstones: Map<string, Tombstone>,
  broughtBackAt: number | null,
): void {
  const changed = new Map<string, Entry>();
  for (const entry of batch) {
    const tombstone = tombstones.get(entry.id);
    const fate = fateOf(entry, records.get(entry.id), tombstone);
    tally[fate] += 1;
    const back = fate === 'erased' && tombstone && broughtBackAt !== null;
    const state = back ? { ...entry, updatedAt: Math.max(broughtBackAt, tombstone.deletedAt + 1) } : entry;
    if (!back && fate !== 'added' && fate !== 'newer') continue;
    records.set(entry.id, state);
    changed.set(entry.id, state);
  }
  puts.entries = [...changed.values()];
  removed.entries = removed.entries.filter((id) => !changed.has(id));
}

function planDrafts(
  { tally, puts, removed }: Plan,
  batch: readonly Draft[],
  drafts: Here<Draft>,
  entries: Here<Entry>,
  tombstones: Map<string, Tombstone>,
  now: number,
): void {
  // The card of a draft whose entry is there, or was, has been kept.
  const isKeptCard = (id: string): boolean => entries.times.has(id) || entries.records.has(id) || tombstones.has(id);
  const changed = new Map<string, Draft>();
  for (const draft of batch) {
    const here = drafts.records.get(draft.id);
    if (isKeptCard(draft.id) || draft.updatedAt <= now - draftLifeMs) continue;
    if (here && compareStates(draft, here) <= 0) continue;
    drafts.records.set(draft.id, draft);
    changed.set(draft.id, draft);
  }
  puts.drafts = [...changed.values()];
  tally.others += changed.size;
  removed.drafts = [...drafts.times.keys()].filter(isKeptCard);
}

function planKeepsakes({ tally, puts }: Plan, batch: Batch['keepsakes'], { records }: Here<Keepsake>): void {
  const changed = new Map<string, Keepsake>();
  for (const keepsake of batch) {
    const here = records.get(keepsake.name);
    if (here && compareStates(keepsake, here) <= 0) continue;
    // A name that a later version gave stays what it is.
    const state = keepsake as Keepsake;
    records.set(keepsake.name, state);
    changed.set(keepsake.name, state);
  }
  puts.keepsakes = [...changed.values()];
  tally.others += changed.size;
}

/** The records with these keys that are there. */
async function recordsHere<S extends StoreName>(
  journal: Journal,
  store: S,
  wanted: readonly string[],
): Promise<Here<Plain[S]>> {
  const keys = await keysToRead(journal);
  const here: Here<Plain[S]> = { records: new Map(), times: new Map() };
  const { store: records } = journal.transaction(store);
  const there = await keysAmong(records, wanted);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return here;
  // One request for a whole range takes a tenth of the time of one for each key, if most of the range is wanted.
  const range = IDBKeyRange.bound(first, last);
  const dense = (await records.count(range)) <= there.length * 2;
  // The compiler does not join what a store of any name holds.
  const stored = (dense ? await records.getAll(range) : await Promise.all(there.map((key) => records.get(key)))) as (
    | Stored<S>
    | undefined
  )[];
  const asked = new Set(there);
  const found = stored.filter((record) => record !== undefined && asked.has(keyOf(record))) as Stored<S>[];
  const opened = await openEach(store, found, keys);
  found.forEach((record, at) => {
    here.times.set(keyOf(record), record.updatedAt);
    const one = opened[at];
    if (one) here.records.set(keyOf(record), one);
  });
  return here;
}

async function tombstonesHere(journal: Journal, wanted: readonly string[]): Promise<Map<string, Tombstone>> {
  const there = await keysAmong(journal.transaction('tombstones').store, wanted);
  const { store } = journal.transaction('tombstones');
  const found = await Promise.all(there.map((id) => store.get(id)));
  return new Map(found.flatMap((tombstone) => (tombstone ? [[tombstone.id, tombstone]] : [])));
}

/** What `keysAmong` needs of a store in a transaction. */
interface Keyed {
  getAllKeys(range: IDBKeyRange, most: number): Promise<string[]>;
  getKey(key: string): Promise<string | undefined>;
}

/** Which of the wanted keys are in a store. Ids of one time stand together, so mostly one request tells. */
export async function keysAmong(records: Keyed, wanted: readonly string[]): Promise<string[]> {
  const unique = new Set(wanted);
  const sorted = [...unique].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = unique.size * 4;
  const there = await records.getAllKeys(IDBKeyRange.bound(first, last), most);
  if (there.length < most) return there.filter((key) => unique.has(key));
  const single = await Promise.all(sorted.map((key) => records.getKey(key)));
  return single.filter((key) => key !== undefined);
}
