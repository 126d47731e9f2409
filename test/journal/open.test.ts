import 'fake-indexeddb/auto';
import { parse } from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { cardSchema } from '../../lib/domain/card';
import { entrySchema, kinds, parseEntry } from '../../lib/domain/entry';
import { type Migration, migrations } from '../../lib/journal/migrations';
import { BlockedJournal, type Journal, NewerJournal, openAt } from '../../lib/journal/open';
import { allOf } from '../../lib/journal/read';
import { entryOf } from './entries';
import { fill, frozenJournals, thaw } from './frozen';

let made = 0;
/** A name that no other test uses. */
function fresh(): string {
  made += 1;
  return `journal-${made}`;
}

async function dump(journal: Journal) {
  const [entries, drafts, keepsakes] = await Promise.all([
    allOf(journal, 'entries'),
    allOf(journal, 'drafts'),
    allOf(journal, 'keepsakes'),
  ]);
  return { entries, drafts, keepsakes };
}

/** A step as a later version might bring it: a new index, and every entry rewritten. */
const later: Migration = async (_, transaction) => {
  const entries = transaction.objectStore('entries');
  entries.createIndex('starredAt', 'starredAt');
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...(cursor.value as object), starredAt: 0 });
  }
};

describe('every shipped version', () => {
  it('has a frozen example', () => {
    expect(frozenJournals.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  it.each(frozenJournals)('walks from $version to now with each row readable', async (frozen) => {
    const journal = await thaw(fresh(), frozen);
    const { entries, drafts, keepsakes } = await dump(journal);
    expect(entries.map(parseEntry)).toEqual(entries);
    expect(entries.map(({ id }) => id)).toEqual(frozen.stores.entries?.map(({ id }) => id));
    expect(drafts.map(({ card }) => parse(cardSchema, card))).toEqual(drafts.map(({ card }) => card));
    expect(drafts.map(({ id }) => id)).toEqual(frozen.stores.drafts?.map(({ id }) => id));
    expect(keepsakes.map(({ name }) => name).sort()).toEqual(frozen.stores.keepsakes?.map(({ name }) => name).sort());
  });

  it('has its newest example hold every kind and every field', async () => {
    const [frozen] = frozenJournals.slice(-1);
    if (!frozen) throw new Error('there is no frozen journal');
    const { entries } = await dump(await thaw(fresh(), frozen));
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(entries.flatMap(Object.keys))).toEqual(new Set(Object.keys(entrySchema.entries)));
  });
});

describe('the newest version', () => {
  it('reads its own frozen example without changing a word', async () => {
    const [frozen] = frozenJournals.slice(-1);
    if (!frozen) throw new Error('there is no frozen journal');
    const { entries, drafts } = await dump(await thaw(fresh(), frozen));
    expect(entries).toEqual(frozen.stores.entries);
    expect(drafts).toEqual(frozen.stores.drafts);
  });
});

describe('a further step', () => {
  it('keeps everything that was written before it', async () => {
    const name = fresh();
    const before = await openAt(name);
    const [frozen] = frozenJournals.slice(-1);
    if (frozen) await fill(before, frozen);
    const written = await dump(before);
    expect(written.entries).not.toEqual([]);
    before.close();
    const after = await openAt(name, [...migrations, later]);
    expect(after.version).toBe(migrations.length + 1);
    const now = await dump(after);
    expect(now.entries).toEqual(written.entries.map((entry) => ({ ...entry, starredAt: 0 })));
    expect([now.drafts, now.keepsakes]).toEqual([written.drafts, written.keepsakes]);
  });

  it.each<[string, Migration]>([
    [
      'at once',
      () => {
        throw new Error('broken step');
      },
    ],
    [
      'half way',
      async (db, transaction) => {
        await later(db, transaction);
        throw new Error('broken step');
      },
    ],
  ])('that fails %s leaves the journal as it was', async (_, broken) => {
    const name = fresh();
    const before = await openAt(name);
    await before.put('entries', entryOf(1));
    before.close();
    await expect(openAt(name, [...migrations, broken])).rejects.toThrow('broken step');
    const after = await openAt(name);
    expect(after.version).toBe(migrations.length);
    expect(await after.getAll('entries')).toEqual([entryOf(1)]);
  });

  it('is not kept waiting by an older connection', async () => {
    const name = fresh();
    await openAt(name);
    expect((await openAt(name, [...migrations, later])).version).toBe(migrations.length + 1);
  });
});

describe('a connection of an older version that does not let go', () => {
  /** As a page that the browser froze: it hears nothing. */
  const frozenPage = (name: string): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });

  it('is waited for a few seconds, is told of, and keeps nothing from opening later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const name = fresh();
    const before = await openAt(name);
    await before.put('entries', entryOf(1));
    before.close();
    const page = await frozenPage(name);
    let told: unknown;
    openAt(name, [...migrations, later]).catch((error: unknown) => {
      told = error;
    });
    while (told === undefined) {
      await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(500);
    }
    vi.useRealTimers();
    expect(told).toBeInstanceOf(BlockedJournal);
    page.close();
    const after = await openAt(name, [...migrations, later]);
    expect(await after.count('entries')).toBe(1);
  });
});

describe('a journal of a newer version', () => {
  it('is refused and left unharmed', async () => {
    const name = fresh();
    const newer = await openAt(name, [...migrations, later]);
    await newer.put('entries', entryOf(1));
    newer.close();
    await expect(openAt(name)).rejects.toBeInstanceOf(NewerJournal);
    const again = await openAt(name, [...migrations, later]);
    expect(again.version).toBe(migrations.length + 1);
    expect(await again.getAll('entries')).toEqual([entryOf(1)]);
  });
});
