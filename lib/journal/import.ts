import { addTallies, type Batch, emptyTally, type Tally } from '../domain/transfer/batch';
import type { Journal } from './open';
import { keysAmong, type Plan, planBatch } from './plan';
import type { ImportState, Staged, Stored, StoreName } from './schema';
import { keysToRead, openAll, type Seal } from './sealed';
import { again, type Writing, writing } from './writing';

const strict = { durability: 'strict' } as const;

/** The import that is on its way, if there is one. */
export async function readImport(journal: Journal): Promise<ImportState | undefined> {
  const state = await journal.get('transfer', 'import');
  return state?.name === 'import' ? state : undefined;
}

/**
 * Begins to put a file aside; what an earlier one left is dropped. False while another is being brought in.
 * @throws {JournalLocked} while the journal is locked
 */
export async function beginImport(journal: Journal, id: string, now: number): Promise<boolean> {
  await keysToRead(journal);
  const transaction = journal.transaction(['staged', 'transfer'], 'readwrite', strict);
  const before = await transaction.objectStore('transfer').get('import');
  const free = before?.name !== 'import' || before.state === 'staging';
  if (free) {
    await transaction.objectStore('staged').clear();
    await transaction.objectStore('transfer').put({
      ...{ name: 'import', import: id, state: 'staging', since: now, expected: emptyTally() },
      ...{ bringBack: false, parts: 0, partsDone: 0 },
    });
  }
  await transaction.done;
  return free;
}

/**
 * Puts a part of the file aside and counts what it holds against the journal. Repeating a part changes nothing. Undefined
 * where that import was dropped meanwhile.
 */
export async function stagePart(
  journal: Journal,
  id: string,
  part: number,
  { batch, tally }: { batch: Batch; tally: Tally },
  now: number,
): Promise<Tally | undefined> {
  const { tally: counted } = await planBatch(journal, batch, now, false);
  return writing(
    journal,
    (seal) => sealBatch(batch, seal),
    async (transaction, sealed) => {
      const state = await transaction.objectStore('transfer').get('import');
      if (state?.name !== 'import' || state.import !== id || state.state !== 'staging') return undefined;
      if (part < state.parts) return state.expected;
      const expected = addTallies(state.expected, addTallies(counted, tally));
      await transaction.objectStore('staged').put({ import: id, part, ...sealed, tombstones: batch.tombstones });
      await transaction.objectStore('transfer').put({ ...state, expected, parts: part + 1 });
      return expected;
    },
  );
}

/**
 * The person said yes: from here on the import, with the setup of the file where they want it, is carried to its end.
 * False where it is not there any more.
 */
export async function acceptImport(
  journal: Journal,
  id: string,
  { bringBack, setup }: { bringBack: boolean; setup: Record<string, unknown> | null },
  now: number,
): Promise<boolean> {
  const transaction = journal.transaction('transfer', 'readwrite', strict);
  const state = await transaction.store.get('import');
  const there = state?.name === 'import' && state.import === id;
  if (there && state.state === 'staging') {
    await transaction.store.put({ ...state, state: 'applying', since: now, bringBack, ...(setup && { setup }) });
  }
  await transaction.done;
  return there;
}

/** Notes that the setup of an accepted file was taken over, so that a later change of it is not undone. */
export async function noteSetupTaken(journal: Journal): Promise<void> {
  const transaction = journal.transaction('transfer', 'readwrite', strict);
  const state = await transaction.store.get('import');
  if (state?.name === 'import') {
    const { setup: _, ...left } = state;
    await transaction.store.put(left);
  }
  await transaction.done;
}

/** Drops what was put aside, unless the person said yes already. */
export async function dropImport(journal: Journal): Promise<void> {
  const transaction = journal.transaction(['staged', 'transfer'], 'readwrite', strict);
  const state = await transaction.objectStore('transfer').get('import');
  if (state?.name === 'import' && state.state === 'staging') {
    await transaction.objectStore('staged').clear();
    await transaction.objectStore('transfer').delete('import');
  }
  await transaction.done;
}

/**
 * Brings the next part of an accepted import in: its records and the note that it is done are written together, so that
 * this can be stopped anywhere and goes on where it was. Answers what is left, or null once all is in.
 * @throws {JournalLocked} while the journal is locked
 */
export function bringInNext(journal: Journal): Promise<ImportState | null> {
  return writing(
    journal,
    async (seal) => {
      const state = await readImport(journal);
      if (state?.state !== 'applying') return null;
      const [staged] = await journal.getAll('staged', IDBKeyRange.lowerBound([state.import, 0]), 1);
      if (!staged) return { state, part: null };
      // All parts are brought in as of the moment of the yes, however often that is begun anew.
      const plan = await planBatch(journal, await openStaged(journal, staged), state.since, state.bringBack);
      return { state, part: { number: staged.part, plan, sealed: await sealBatch(plan.puts, seal) } };
    },
    async (transaction, prepared) => {
      if (!prepared) return null;
      const { state, part } = prepared;
      const transfer = transaction.objectStore('transfer');
      if (!part) {
        await transfer.delete('import');
        return null;
      }
      const key: [string, number] = [state.import, part.number];
      if (!(await transaction.objectStore('staged').getKey(key)) || !(await isAsPlanned(transaction, part.plan))) {
        return again;
      }
      await applyPlan(transaction, part.plan, part.sealed);
      await transaction.objectStore('staged').delete(key);
      const left = { ...state, partsDone: part.number + 1 };
      await transfer.put(left);
      return left;
    },
    // The file lies in `staged` by strict writes, and the browser keeps the order of the others: should the last ones be
    // lost with the power, it goes on from before them.
    'relaxed',
  );
}

type SealedBatch = Pick<Staged, 'entries' | 'drafts' | 'keepsakes'>;

async function sealBatch({ entries, drafts, keepsakes }: Plan['puts'] | Batch, seal: Seal): Promise<SealedBatch> {
  const all = <S extends StoreName>(
    store: S,
    records: readonly Parameters<typeof seal<S>>[1][],
  ): Promise<Stored<S>[]> => Promise.all(records.map((record) => seal(store, record)));
  return {
    entries: await all('entries', entries),
    drafts: await all('drafts', drafts),
    keepsakes: await all('keepsakes', keepsakes as Plan['puts']['keepsakes']),
  };
}

async function openStaged(journal: Journal, { entries, drafts, keepsakes, tombstones }: Staged): Promise<Batch> {
  return {
    entries: await openAll(journal, 'entries', entries),
    drafts: await openAll(journal, 'drafts', drafts),
    keepsakes: await openAll(journal, 'keepsakes', keepsakes),
    tombstones,
  };
}

/** Whether nothing that the plan changes was changed since it was made. */
async function isAsPlanned(transaction: Writing, { puts, removed, basis }: Plan): Promise<boolean> {
  const same = await Promise.all([
    isAsBefore(transaction, 'entries', [...puts.entries.map(({ id }) => id), ...removed.entries], basis.entries),
    isAsBefore(transaction, 'drafts', [...puts.drafts.map(({ id }) => id), ...removed.drafts], basis.drafts),
    isAsBefore(
      transaction,
      'keepsakes',
      puts.keepsakes.map(({ name }) => name),
      basis.keepsakes,
    ),
  ]);
  return same.every(Boolean);
}

async function isAsBefore(
  transaction: Writing,
  store: StoreName,
  keys: readonly string[],
  times: Map<string, number | undefined>,
): Promise<boolean> {
  const records = transaction.objectStore(store);
  const there = await keysAmong(records, keys);
  if (there.some((key) => !times.has(key)) || keys.filter((key) => times.has(key)).length !== there.length)
    return false;
  const now = await Promise.all(there.map(async (key) => (await records.get(key))?.updatedAt === times.get(key)));
  return now.every(Boolean);
}

async function applyPlan(transaction: Writing, { puts, removed }: Plan, sealed: SealedBatch): Promise<void> {
  const entries = transaction.objectStore('entries');
  const drafts = transaction.objectStore('drafts');
  await Promise.all([
    ...removed.entries.map((id) => entries.delete(id)),
    ...removed.drafts.map((id) => drafts.delete(id)),
    ...sealed.entries.map((entry) => entries.put(entry)),
    ...sealed.drafts.map((draft) => drafts.put(draft)),
    ...sealed.keepsakes.map((keepsake) => transaction.objectStore('keepsakes').put(keepsake)),
    ...puts.tombstones.map((tombstone) => transaction.objectStore('tombstones').put(tombstone)),
  ]);
}
