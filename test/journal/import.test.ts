import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { type Batch, emptyTally, parseBatch } from '../../lib/domain/transfer/batch';
import type { Tombstone } from '../../lib/domain/transfer/merge';
import { exportFile } from '../../lib/export';
import { readFile } from '../../lib/import-file';
import { acceptImport, beginImport, bringInNext, dropImport, readImport, stagePart } from '../../lib/journal/import';
import { type Journal, openAt } from '../../lib/journal/open';
import { addEntry, binEntry, changeEntry, putDraft, putKeepsake, tidy } from '../../lib/journal/write';
import { chance } from '../random';
import { draftOf, entryOf, idOf } from './entries';

let made = 0;
const fresh = (): Promise<Journal> => {
  made += 1;
  return openAt(`import-${made}`);
};
let journal: Journal;
beforeEach(async () => {
  journal = await fresh();
});

const now = Date.UTC(2026, 10, 23, 18);
const day = 24 * 60 * 60 * 1000;
const importId = idOf(900);

async function fileOf(of: Journal): Promise<Blob> {
  const pieces: string[] = [];
  for await (const piece of exportFile(of, { setup: {}, now, app: '0.1.0' })) pieces.push(piece);
  return new Blob(pieces);
}

/** Puts a file aside, part by part, as a page and the background do together. */
async function stage(into: Journal, file: Blob, broken = 0) {
  await beginImport(into, importId, now);
  let part = 0;
  let tally = emptyTally();
  for await (const raw of readFile(file)) {
    const parsed = parseBatch(raw.lists);
    parsed.tally.unreadable.broken += raw.broken + broken;
    tally = (await stagePart(into, importId, part, parsed, now)) ?? tally;
    part += 1;
  }
  return tally;
}

async function bringIn(into: Journal, bringBack = false): Promise<void> {
  await acceptImport(into, importId, { bringBack, setup: null }, now);
  while (await bringInNext(into));
}

async function importFile(into: Journal, file: Blob, bringBack = false) {
  const tally = await stage(into, file);
  await bringIn(into, bringBack);
  return tally;
}

const dump = async (of: Journal) => ({
  entries: await of.getAll('entries'),
  drafts: await of.getAll('drafts'),
  keepsakes: await of.getAll('keepsakes'),
  tombstones: await of.getAll('tombstones'),
});

async function fill(of: Journal): Promise<void> {
  await addEntry(of, entryOf(1, { text: 'one "quoted" \\ line\n“Zeile” 家' }));
  await addEntry(of, entryOf(2, { text: 'in the bin' }));
  await binEntry(of, idOf(2), now, true);
  await putDraft(of, draftOf(3, now));
  await putKeepsake(of, { name: 'line', text: 'easier', updatedAt: now });
  await of.put('tombstones', { id: idOf(4), deletedAt: now });
}

describe('an export', () => {
  it('brings an empty journal to exactly what was there', async () => {
    await fill(journal);
    const other = await fresh();
    expect(await importFile(other, await fileOf(journal))).toMatchObject({ added: 2, others: 2 });
    expect(await dump(other)).toEqual(await dump(journal));
  });

  it('is one JSON file with a line for each record', async () => {
    await fill(journal);
    const text = await (await fileOf(journal)).text();
    expect(JSON.parse(text)).toEqual({
      format: 'space-between',
      version: 2,
      exportedAt: now,
      app: '0.1.0',
      setup: {},
      ...(await dump(journal)),
      unreadable: [],
      counts: { keepsakes: 1, drafts: 1, tombstones: 1, entries: 2, unreadable: 0 },
    });
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(4);
  });

  it('holds more entries than are read at once, and a damaged one raw', async () => {
    const transaction = journal.transaction('entries', 'readwrite');
    for (let n = 1; n <= 2_100; n += 1) transaction.store.put(entryOf(n));
    // A record as a broken disk or a bug might leave it.
    transaction.store.put({ ...entryOf(5), tags: 'lost' } as unknown as Entry);
    await transaction.done;
    const text = await (await fileOf(journal)).text();
    const file = JSON.parse(text);
    expect(file.counts).toMatchObject({ entries: 2_099, unreadable: 1 });
    expect(file.entries).toHaveLength(2_099);
    expect(file.unreadable).toMatchObject([{ store: 'entries', record: { id: idOf(5), tags: 'lost' } }]);
  });
});

describe('a file that is put aside', () => {
  it('changes nothing, and is counted', async () => {
    await fill(journal);
    const file = await fileOf(journal);
    await changeEntry(journal, idOf(1), now, (entry) => ({ ...entry, text: 'changed since' }));
    await addEntry(journal, entryOf(7));
    const before = await dump(journal);
    expect(await stage(journal, file)).toMatchObject({ older: 1, same: 1, added: 0, newer: 0, others: 0 });
    expect(await dump(journal)).toEqual(before);
    await dropImport(journal);
    expect(await journal.count('staged')).toBe(0);
    expect(await readImport(journal)).toBeUndefined();
  });

  it('tells what is newer, erased and unreadable', async () => {
    await addEntry(journal, entryOf(1));
    await journal.put('tombstones', { id: idOf(2), deletedAt: now });
    const text = JSON.stringify({
      format: 'space-between',
      version: 1,
      entries: [
        entryOf(1, { updatedAt: now, text: 'later' }),
        entryOf(2),
        { ...entryOf(3), kind: 'confession' },
        // No calendar has this day: whatever shows it would stop.
        { ...entryOf(5), createdAt: 9e15 },
        entryOf(4, { text: 'x'.repeat(20_001) }),
      ],
    }).replace('{"id"', '{broken,"id"');
    const parts = await stage(journal, new Blob([text]));
    expect(parts).toMatchObject({ newer: 0, erased: 1, unreadable: { broken: 1, shape: 2, long: 1 } });
  });

  it('is counted once where a part comes twice', async () => {
    await beginImport(journal, importId, now);
    const parsed = parseBatch({ entries: [entryOf(1)] });
    await stagePart(journal, importId, 0, parsed, now);
    expect(await stagePart(journal, importId, 0, parsed, now)).toMatchObject({ added: 1 });
    expect(await stagePart(journal, idOf(901), 1, parsed, now)).toBeUndefined();
  });
});

describe('what was erased', () => {
  it('stays so when an old copy comes', async () => {
    await addEntry(journal, entryOf(1, { text: 'gone' }));
    const old = await fileOf(journal);
    await binEntry(journal, idOf(1), now, true);
    await tidy(journal, now + 31 * day);
    expect(await importFile(journal, old)).toMatchObject({ erased: 1, added: 0 });
    expect(await journal.count('entries')).toBe(0);
    await importFile(journal, old, true);
    expect(await journal.getAll('entries')).toMatchObject([{ id: idOf(1), text: 'gone' }]);
  });

  it('is erased here too, when the other side did so', async () => {
    const other = await fresh();
    await addEntry(journal, entryOf(1));
    await addEntry(other, entryOf(1));
    await binEntry(other, idOf(1), now, true);
    await tidy(other, now + 31 * day);
    expect(await importFile(journal, await fileOf(other))).toMatchObject({ erases: 1 });
    expect(await journal.count('entries')).toBe(0);
  });
});

describe('an accepted import', () => {
  it('goes on where it was stopped, and ends whole', async () => {
    await journal.put('entries', entryOf(1, { text: 'mine' }));
    const other = await fresh();
    const transaction = other.transaction('entries', 'readwrite');
    for (let n = 2; n <= 7_500; n += 1) transaction.store.put(entryOf(n));
    await transaction.done;
    await stage(journal, await fileOf(other));
    await acceptImport(journal, importId, { bringBack: false, setup: null }, now);
    await bringInNext(journal);
    expect(await readImport(journal)).toMatchObject({ state: 'applying', parts: 4, partsDone: 1 });
    // Nothing takes its place, and nothing drops it, before it is in.
    expect(await beginImport(journal, idOf(901), now)).toBe(false);
    await dropImport(journal);
    await Promise.all([bringInNext(journal), bringInNext(journal)]);
    while (await bringInNext(journal));
    expect(await journal.count('entries')).toBe(7_500);
    expect(await journal.count('staged')).toBe(0);
    expect(await readImport(journal)).toBeUndefined();
  });

  it('does not take the place of what is saved meanwhile', async () => {
    await addEntry(journal, entryOf(1));
    const other = await fresh();
    await addEntry(other, entryOf(1, { updatedAt: now, text: 'theirs' }));
    await stage(journal, await fileOf(other));
    await acceptImport(journal, importId, { bringBack: false, setup: null }, now);
    await Promise.all([
      bringInNext(journal),
      changeEntry(journal, idOf(1), now + 5, (entry) => ({ ...entry, text: 'mine, later' })),
    ]);
    while (await bringInNext(journal));
    expect(await journal.get('entries', idOf(1))).toMatchObject({ text: 'mine, later' });
  });
});

/** The histories of two devices: what each held at several times, as the batches that its exports would be. */
function histories(seed: number): Batch[] {
  const random = chance(seed);
  const batches: Batch[] = [];
  for (let device = 0; device < 2; device += 1) {
    const entries = new Map<string, Entry>();
    const tombstones = new Map<string, Tombstone>();
    const drafts = new Map<string, Batch['drafts'][number]>();
    let line: Batch['keepsakes'] = [];
    for (let step = 0; step < 6; step += 1) {
      // Few ids and few times, so that the devices meet on both.
      const id = idOf(random.whole(1, 4));
      const at = now + random.whole(0, 5);
      const draft = idOf(random.whole(4, 6));
      const act = random.whole(0, 4);
      if (act < 2) entries.set(id, { ...entryOf(1), id, updatedAt: at, text: `${device} ${step}` });
      if (act === 2 && entries.delete(id)) tombstones.set(id, { id, deletedAt: at });
      if (act === 3) drafts.set(draft, { ...draftOf(1, at, { text: `${device}` }), id: draft });
      if (act === 4) line = [{ name: 'line', text: `${device} ${step}`, updatedAt: at }];
      batches.push({
        entries: [...entries.values()],
        tombstones: [...tombstones.values()],
        drafts: [...drafts.values()],
        keepsakes: line,
      });
    }
  }
  return batches;
}

it('gives the same journal whether what two devices hold is merged on the way or at the end', async () => {
  const holding = async (batches: readonly Batch[], seed: number): Promise<Journal> => {
    const of = await fresh();
    for (const batch of batches.slice(0, 1 + (seed % batches.length))) {
      await beginImport(of, importId, now);
      await stagePart(of, importId, 0, { batch, tally: emptyTally() }, now);
      await bringIn(of);
    }
    return of;
  };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), async (seed) => {
      const all = [...histories(seed), ...histories(seed + 1).slice(0, 6)];
      const one = (at: number): Promise<Journal> => holding(all.slice(at * 6, at * 6 + 6), seed + at);
      // (a + b) + c, by files as devices hand them on.
      const left = await one(0);
      await importFile(left, await fileOf(await one(1)));
      await importFile(left, await fileOf(await one(2)));
      // a + (b + c)
      const [right, middle] = [await one(0), await one(1)];
      await importFile(middle, await fileOf(await one(2)));
      await importFile(right, await fileOf(middle));
      expect(await dump(right)).toEqual(await dump(left));
    }),
    { numRuns: 25, seed: 12 },
  );
});

it('gives the same journal for any order and repetition of two devices’ histories', async () => {
  const merged = async (batches: readonly Batch[]) => {
    const into = await fresh();
    for (const batch of batches) {
      await beginImport(into, importId, now);
      await stagePart(into, importId, 0, { batch, tally: emptyTally() }, now);
      await bringIn(into);
    }
    const held = await dump(into);
    into.close();
    return held;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.nat(11), { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat(11), { maxLength: 4 }),
      async (seed, chosen, repeated) => {
        const all = histories(seed);
        const pick = (order: readonly number[]): Batch[] => order.flatMap((at) => all[at] ?? []);
        const again = repeated.map((at) => chosen[at % chosen.length] ?? 0);
        const straight = await merged(pick(chosen));
        expect(await merged(pick([...again, ...[...chosen].reverse(), ...again]))).toEqual(straight);
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});
