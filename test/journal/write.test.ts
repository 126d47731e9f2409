import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Journal, openAt } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import {
  addEntry,
  binEntry,
  changeEntry,
  eraseBinned,
  putDraft,
  putKeepsake,
  putShown,
  removeDraft,
  tidy,
} from '../../lib/journal/write';
import { draftOf, entryOf, idOf } from './entries';

let journal: Journal;
let made = 0;
beforeEach(async () => {
  made += 1;
  journal = await openAt(`write-${made}`);
});

const now = Date.UTC(2026, 10, 23, 18);
const day = 24 * 60 * 60 * 1000;

describe('adding an entry', () => {
  it('twice keeps the first', async () => {
    await addEntry(journal, entryOf(1, { text: 'first' }));
    await addEntry(journal, entryOf(1, { text: 'again' }));
    expect(await journal.getAll('entries')).toEqual([entryOf(1, { text: 'first' })]);
  });

  it('does not take an entry out of the bin', async () => {
    await addEntry(journal, entryOf(1));
    await binEntry(journal, idOf(1), now, true);
    await addEntry(journal, entryOf(1));
    expect(await journal.get('entries', idOf(1))).toMatchObject({ deletedAt: now });
  });

  it('ends its draft and no other', async () => {
    await putDraft(journal, draftOf(1, now));
    await putDraft(journal, draftOf(2, now));
    await addEntry(journal, entryOf(1));
    expect(await journal.getAllKeys('drafts')).toEqual([idOf(2)]);
  });

  it('that fails leaves the draft', async () => {
    await putDraft(journal, draftOf(1, now));
    const unclonable = { ...entryOf(1), text: (() => 'x') as unknown as string };
    await expect(addEntry(journal, unclonable)).rejects.toThrow();
    expect(await journal.count('entries')).toBe(0);
    expect(await journal.getAllKeys('drafts')).toEqual([idOf(1)]);
  });

  it('and ending its draft are seen together or not at all', async () => {
    await putDraft(journal, draftOf(1, now));
    const added = addEntry(journal, entryOf(1));
    const look = journal.transaction(['entries', 'drafts']);
    const [entries, drafts] = await Promise.all([
      look.objectStore('entries').count(),
      look.objectStore('drafts').count(),
    ]);
    expect(entries + drafts).toBe(1);
    await added;
    expect([await journal.count('entries'), await journal.count('drafts')]).toEqual([1, 0]);
  });
});

describe('a draft', () => {
  it('is replaced by its newest state', async () => {
    await putDraft(journal, draftOf(1, now));
    await putDraft(journal, draftOf(1, now + 1, { feeling: 'drained' }));
    expect(await journal.getAll('drafts')).toEqual([draftOf(1, now + 1, { feeling: 'drained' })]);
  });

  it('that comes late does not come back after its card was kept', async () => {
    await putDraft(journal, draftOf(1, now));
    await addEntry(journal, entryOf(1));
    await putDraft(journal, draftOf(1, now + 400));
    expect(await journal.count('drafts')).toBe(0);
  });

  it('does not come back where the entry lies in the bin', async () => {
    await addEntry(journal, entryOf(1));
    await binEntry(journal, idOf(1), now, true);
    await putDraft(journal, draftOf(1, now));
    expect(await journal.count('drafts')).toBe(0);
  });

  it('is discarded by its id, which may be gone already', async () => {
    await putDraft(journal, draftOf(1, now));
    await putDraft(journal, draftOf(2, now));
    await removeDraft(journal, idOf(1));
    await removeDraft(journal, idOf(1));
    expect(await journal.getAllKeys('drafts')).toEqual([idOf(2)]);
  });
});

describe('changing an entry', () => {
  it('writes and returns what it became', async () => {
    await addEntry(journal, entryOf(1));
    const changed = await changeEntry(journal, idOf(1), now, (entry) => ({ ...entry, text: 'new', tags: ['a'] }));
    expect(changed).toEqual({ ...entryOf(1), text: 'new', tags: ['a'], updatedAt: now });
    expect(await journal.get('entries', idOf(1))).toEqual(changed);
  });

  it('moves its time on even where the clock went back', async () => {
    await addEntry(journal, entryOf(1, { updatedAt: now }));
    expect(await changeEntry(journal, idOf(1), now - day, (entry) => entry)).toMatchObject({ updatedAt: now + 1 });
  });

  it('that is gone says so and makes none', async () => {
    expect(await changeEntry(journal, idOf(1), now, () => entryOf(1))).toBeUndefined();
    expect(await journal.count('entries')).toBe(0);
  });
});

describe('the bin', () => {
  it('gives an entry back as it was', async () => {
    await addEntry(journal, entryOf(1, { text: 'kept' }));
    expect(await binEntry(journal, idOf(1), now, true)).toMatchObject({ deletedAt: now, text: 'kept' });
    const restored = await binEntry(journal, idOf(1), now + 1, false);
    expect(restored).toEqual(entryOf(1, { text: 'kept', updatedAt: now + 1 }));
    expect(restored && 'deletedAt' in restored).toBe(false);
  });

  it('has no place for what is not there', async () => {
    expect(await binEntry(journal, idOf(1), now, true)).toBeUndefined();
  });
});

describe('tidying', () => {
  it('ends drafts after seven days', async () => {
    await putDraft(journal, draftOf(1, now - 7 * day));
    await putDraft(journal, draftOf(2, now - 7 * day + 1));
    await tidy(journal, now);
    expect(await journal.getAllKeys('drafts')).toEqual([idOf(2)]);
  });

  it('empties the bin after thirty days and touches nothing else', async () => {
    await addEntry(journal, entryOf(1, { deletedAt: now - 30 * day }));
    await addEntry(journal, entryOf(2, { deletedAt: now - 30 * day + 1 }));
    await addEntry(journal, entryOf(3, { createdAt: now - 900 * day, updatedAt: 0 }));
    await tidy(journal, now);
    expect(await journal.getAllKeys('entries')).toEqual([idOf(2), idOf(3)]);
    expect(await journal.getAll('tombstones')).toEqual([{ id: idOf(1), deletedAt: now }]);
  });
});

describe('the line', () => {
  it('is replaced, and emptied by an empty one', async () => {
    await putKeepsake(journal, { name: 'line', text: 'easier', updatedAt: now });
    await putKeepsake(journal, { name: 'letter', text: 'Mara', updatedAt: now });
    await putKeepsake(journal, { name: 'line', text: 'calmer', updatedAt: now + 1 });
    expect(await journal.get('keepsakes', 'line')).toEqual({ name: 'line', text: 'calmer', updatedAt: now + 1 });
    await putKeepsake(journal, { name: 'line', text: '', updatedAt: now + 2 });
    expect(await journal.get('keepsakes', 'line')).toEqual({ name: 'line', text: '', updatedAt: now + 2 });
    expect(await keepsake(journal, 'line')).toBe('');
  });
});

describe('erasing for good', () => {
  beforeEach(async () => {
    await addEntry(journal, entryOf(1, { deletedAt: now }));
    await addEntry(journal, entryOf(2, { deletedAt: now }));
    await addEntry(journal, entryOf(3));
    await putShown(journal, { id: idOf(1), at: now });
  });

  it('takes one entry out of the bin, with the note of when it came back', async () => {
    expect(await eraseBinned(journal, now, idOf(1))).toBe(1);
    expect(await journal.getAllKeys('entries')).toEqual([2, 3].map(idOf));
    expect(await journal.getAllKeys('shown')).toEqual([]);
    expect(await journal.getAll('tombstones')).toEqual([{ id: idOf(1), deletedAt: now }]);
  });

  it('takes all of the bin and nothing else', async () => {
    expect(await eraseBinned(journal, now)).toBe(2);
    expect(await journal.getAllKeys('entries')).toEqual([idOf(3)]);
  });

  it('touches nothing that is not in the bin', async () => {
    expect(await eraseBinned(journal, now, idOf(3))).toBe(0);
    expect(await eraseBinned(journal, now, idOf(9))).toBe(0);
    expect(await journal.getAllKeys('entries')).toHaveLength(3);
  });
});

describe('a clock that went back', () => {
  it('lets the person’s own words move forward all the same', async () => {
    await putKeepsake(journal, { name: 'line', text: 'before', updatedAt: now });
    await putKeepsake(journal, { name: 'line', text: 'after', updatedAt: now - day });
    expect(await journal.get('keepsakes', 'line')).toMatchObject({ text: 'after', updatedAt: now + 1 });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['by hand', () => eraseBinned(journal, now)],
    ['after thirty days', () => tidy(journal, now + 31 * day)],
  ])('erases for good %s what was changed later than now', async (_, erase) => {
    await journal.put('entries', entryOf(1, { updatedAt: now + 90 * day, deletedAt: now - day }));
    await erase();
    expect(await journal.getAll('tombstones')).toEqual([{ id: idOf(1), deletedAt: now + 90 * day }]);
  });
});
