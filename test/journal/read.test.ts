import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Choice, Entry } from '../../lib/domain/entry';
import { type Journal, openAt } from '../../lib/journal/open';
import {
  binnedEntries,
  entriesById,
  entriesDownTo,
  entriesOfDays,
  hasEntryOn,
  keepsake,
  newestDraft,
  newestEntries,
} from '../../lib/journal/read';
import { usualChoices } from '../../lib/journal/usual';
import { addEntry, putDraft, putKeepsake } from '../../lib/journal/write';
import { draftOf, entryOf, idOf } from './entries';

let journal: Journal;
let made = 0;
beforeEach(async () => {
  made += 1;
  journal = await openAt(`read-${made}`);
});

const now = Date.UTC(2026, 10, 23, 18);
const day = 24 * 60 * 60 * 1000;
const add = async (...entries: Entry[]): Promise<void> => {
  for (const entry of entries) await addEntry(journal, entry);
};
const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

describe.each([
  ['read backwards', false],
  ['found by a cursor, where the browser is older', true],
])('the newest entries, %s', (_, isOlder) => {
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  beforeEach(() => {
    if (isOlder) Object.assign(IDBIndex.prototype, { getAllRecords: undefined });
  });
  afterEach(() => {
    Object.assign(IDBIndex.prototype, { getAllRecords });
  });

  it('are read in both ways', () => {
    expect(getAllRecords).toBeTypeOf('function');
  });

  it('come newest first, by when they were made and not by their id', async () => {
    await add(entryOf(3, { createdAt: 10 }), entryOf(1, { createdAt: 30 }), entryOf(2, { createdAt: 20 }));
    expect(ids(await newestEntries(journal, 10))).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  it('come in pages that leave the bin out and neither skip nor repeat', async () => {
    await add(...Array.from({ length: 9 }, (_, n) => entryOf(n + 1, n % 3 === 0 ? { deletedAt: now } : {})));
    const first = await newestEntries(journal, 4);
    expect(ids(first)).toEqual([9, 8, 6, 5].map(idOf));
    const second = await newestEntries(journal, 4, first.at(-1));
    expect(ids(second)).toEqual([3, 2].map(idOf));
    expect(await newestEntries(journal, 4, second.at(-1))).toEqual([]);
  });

  it.each([1, 2, 3, 7, 50])(
    'of one millisecond come once each in pages of %i, whatever is around them',
    async (size) => {
      const same = Array.from({ length: 12 }, (_, n) => entryOf(n + 1, { createdAt: 1_000 }));
      await add(
        ...same,
        entryOf(20, { createdAt: 1_001 }),
        entryOf(21, { createdAt: 999 }),
        entryOf(22, { createdAt: 998 }),
      );
      const seen: Entry[] = [];
      for (;;) {
        const page = await newestEntries(journal, size, seen.at(-1));
        seen.push(...page);
        if (page.length < size) break;
      }
      expect(ids(seen)).toEqual([20, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 21, 22].map(idOf));
    },
  );

  it('down to one of them are what a list of pages has shown so far', async () => {
    await add(
      ...[1, 2, 3, 4].map((n) => entryOf(n, { createdAt: 1_000 })),
      entryOf(5, { createdAt: 2_000, deletedAt: now }),
    );
    expect(ids(await entriesDownTo(journal, { createdAt: 1_000, id: idOf(2) }))).toEqual([4, 3, 2].map(idOf));
  });

  it('are none in an empty journal', async () => {
    expect(await newestEntries(journal, 5)).toEqual([]);
  });
});

describe('the entries of days', () => {
  it('are those of the local days from first to last, oldest first, without the bin', async () => {
    await add(
      entryOf(1, { localDay: '2026-11-15' }),
      entryOf(2, { localDay: '2026-11-16', createdAt: 30 }),
      entryOf(3, { localDay: '2026-11-22', createdAt: 10 }),
      entryOf(4, { localDay: '2026-11-18', createdAt: 20, deletedAt: now }),
      entryOf(5, { localDay: '2026-11-23' }),
    );
    expect(ids(await entriesOfDays(journal, '2026-11-16', '2026-11-22'))).toEqual([3, 2].map(idOf));
  });

  it('are there or not, whatever lies in the bin', async () => {
    await add(
      entryOf(1, { localDay: '2026-11-16', deletedAt: now }),
      entryOf(2, { localDay: '2026-11-17' }),
      entryOf(3, { localDay: '2026-11-19', deletedAt: now }),
    );
    expect(await hasEntryOn(journal, '2026-11-16', '2026-11-22')).toBe(true);
    expect(await hasEntryOn(journal, '2026-11-17', '2026-11-17')).toBe(true);
    expect(await hasEntryOn(journal, '2026-11-18', '2026-11-22')).toBe(false);
    expect(await hasEntryOn(journal, '2026-11-20', '2026-11-22')).toBe(false);
  });
});

it('entries come by their ids in the order asked for, without what is gone or in the bin', async () => {
  await add(entryOf(1), entryOf(2, { deletedAt: now }), entryOf(3));
  expect(ids(await entriesById(journal, [3, 9, 2, 1].map(idOf)))).toEqual([3, 1].map(idOf));
});

it('the bin holds what was deleted, last first', async () => {
  await add(entryOf(1, { deletedAt: now }), entryOf(2), entryOf(3, { deletedAt: now + 1 }));
  expect(ids(await binnedEntries(journal))).toEqual([3, 1].map(idOf));
});

describe('the newest draft', () => {
  it('is the one that was touched last', async () => {
    await putDraft(journal, draftOf(1, now - 1));
    await putDraft(journal, draftOf(2, now - 2));
    expect(await newestDraft(journal, now, [])).toEqual(draftOf(1, now - 1));
  });

  it('is none of those that another tab has open', async () => {
    await putDraft(journal, draftOf(1, now - 1));
    await putDraft(journal, draftOf(2, now - 2));
    expect(await newestDraft(journal, now, [idOf(1)])).toEqual(draftOf(2, now - 2));
    expect(await newestDraft(journal, now, [idOf(1), idOf(2)])).toBeUndefined();
  });

  it('is none that is older than seven days', async () => {
    await putDraft(journal, draftOf(1, now - 7 * day - 1));
    expect(await newestDraft(journal, now, [])).toBeUndefined();
    await putDraft(journal, draftOf(2, now - 7 * day + 1));
    expect((await newestDraft(journal, now, []))?.id).toBe(idOf(2));
  });
});

describe('the usual choices', () => {
  it('come most used first, without the bin', async () => {
    const chose = (n: number, choice: Choice, over: Partial<Entry> = {}): Entry =>
      entryOf(n, { response: { choice }, ...over });
    const binned = { deletedAt: now };
    await add(
      chose(1, 'limit'),
      chose(2, 'ask'),
      chose(3, 'ask'),
      chose(4, 'own', binned),
      chose(5, 'own', binned),
      chose(6, 'own', binned),
      entryOf(7, { response: { nextStep: 'call' } }),
    );
    expect(await usualChoices(journal)).toEqual(['ask', 'limit']);
  });
});

it('the line is empty until there is one', async () => {
  expect(await keepsake(journal, 'line')).toBe('');
  await putKeepsake(journal, { name: 'line', text: 'easier', updatedAt: now });
  expect(await keepsake(journal, 'line')).toBe('easier');
  expect(await keepsake(journal, 'letter')).toBe('');
});
