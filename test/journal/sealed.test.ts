import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { importKeys, JournalLocked, type Keys, type KeyText, makeKeys, takeKeysFrom } from '../../lib/journal/keys';
import { changeLock, fits, putLock, readLock, settle } from '../../lib/journal/lock';
import { type Journal, openAt } from '../../lib/journal/open';
import {
  allOf,
  draftOf as draftWith,
  entriesOfDays,
  keepsake,
  newestDraft,
  newestEntries,
} from '../../lib/journal/read';
import type { SealedRecord } from '../../lib/journal/schema';
import { scrub } from '../../lib/journal/scrub';
import { addEntry, binEntry, changeEntry, putDraft, putKeepsake, tidy } from '../../lib/journal/write';
import { draftOf, entryOf, idOf } from './entries';

// It writes 24 MB and shows in the files of a browser only: test/e2e/lock.test.ts looks there.
vi.mock('../../lib/journal/scrub', () => ({
  scrub: vi.fn(async () => undefined),
  sweepUp: vi.fn(async () => undefined),
}));

const now = Date.UTC(2026, 10, 23, 15);
const files = { byPassphrase: 'an age file', byRecovery: 'another' };
const word = 'Kanariengelb';
let made: { keys: KeyText; inbox: string };
let keys: Keys;
let journal: Journal;
let count = 0;

const unlock = (): void => takeKeysFrom(async () => keys);
const lock = (): void => takeKeysFrom(async () => null);

beforeAll(async () => {
  made = await makeKeys();
  keys = await importKeys(made.keys);
});

beforeEach(async () => {
  count += 1;
  lock();
  journal = await openAt(`sealed-${count}`);
});

async function close(): Promise<void> {
  unlock();
  expect(await putLock(journal, { inbox: made.inbox, ...files }, keys, now)).toBe(true);
}

/** A journal with something in every store, under the lock, and locked. */
async function locked(entries: Entry[] = [entryOf(1, { text: word }), entryOf(2, { text: 'two' })]): Promise<void> {
  for (const entry of entries) await addEntry(journal, entry);
  await putDraft(journal, draftOf(3, now, { feeling: word }));
  await putKeepsake(journal, { name: 'line', text: word, updatedAt: now });
  await close();
  await settle(journal, now + 1);
  lock();
}

/** Everything as it lies in the stores, with the text that any bytes in it may hold. */
async function rows(): Promise<{ keys: string[]; text: string; sealed: boolean }[]> {
  const stored = await Promise.all([journal.getAll('entries'), journal.getAll('drafts'), journal.getAll('keepsakes')]);
  return stored.flat().map((row) => ({
    keys: Object.keys(row).sort(),
    text: JSON.stringify(row, (_, value) =>
      ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? textIn(value) : value,
    ),
    sealed: 'sealed' in row,
  }));
}
const textIn = (bytes: ArrayBuffer | ArrayBufferView): string =>
  Buffer.from(bytes instanceof ArrayBuffer ? bytes : bytes.buffer).toString('latin1');

describe('a locked journal', () => {
  it('holds no word, only what the indexes need', async () => {
    await addEntry(journal, entryOf(9, { text: word }));
    expect((await rows()).map(({ text }) => text.includes(word))).toEqual([true]);
    await locked([entryOf(1, { text: word, deletedAt: now })]);
    const all = await rows();
    expect(all).toHaveLength(4);
    expect(all.filter(({ text }) => text.includes(word))).toEqual([]);
    expect(new Set(all.flatMap((row) => row.keys))).toEqual(
      new Set(['id', 'name', 'createdAt', 'localDay', 'updatedAt', 'deletedAt', 'sealed']),
    );
  });

  it.each<[string, () => Promise<unknown>]>([
    ['entries', () => newestEntries(journal, 10)],
    ['days', () => entriesOfDays(journal, '2026-11-23', '2026-11-23')],
    ['drafts', () => newestDraft(journal, now, [])],
    ['a draft', () => draftWith(journal, idOf(3))],
    ['the line', () => keepsake(journal, 'line')],
    ['everything', () => allOf(journal, 'entries')],
    ['a change', () => changeEntry(journal, idOf(1), now, (entry) => entry)],
  ])('refuses %s', async (_, read) => {
    await locked();
    await expect(read()).rejects.toBeInstanceOf(JournalLocked);
  });

  it('refuses also while some records are not sealed yet', async () => {
    await addEntry(journal, entryOf(1));
    await close();
    lock();
    await expect(newestEntries(journal, 1)).rejects.toBeInstanceOf(JournalLocked);
  });

  it('reads the same as before once it is unlocked', async () => {
    const entry = entryOf(1, { text: 'Ä “quoted” line 😀', tags: ['a'], starred: true });
    await locked([entry]);
    unlock();
    expect(await newestEntries(journal, 5)).toEqual([entry]);
    expect(await allOf(journal, 'drafts')).toEqual([draftOf(3, now, { feeling: word })]);
    expect(await keepsake(journal, 'line')).toBe(word);
  });

  it('takes what is written while locked, and shows it after', async () => {
    await locked();
    await addEntry(journal, entryOf(5, { text: word }));
    await putDraft(journal, draftOf(6, now + 5, { feeling: word }));
    expect((await rows()).filter(({ text }) => text.includes(word))).toEqual([]);
    expect(await journal.countFromIndex('entries', 'waiting')).toBe(1);
    unlock();
    expect((await newestEntries(journal, 1))[0]).toEqual(entryOf(5, { text: word }));
    await settle(journal, now);
    expect(await journal.countFromIndex('entries', 'waiting')).toBe(0);
    expect(await journal.countFromIndex('drafts', 'waiting')).toBe(0);
    expect((await newestEntries(journal, 1))[0]).toEqual(entryOf(5, { text: word }));
    expect((await newestDraft(journal, now, []))?.id).toBe(idOf(6));
  });

  it('keeps an entry once, however often it is saved and whichever way', async () => {
    await locked();
    await addEntry(journal, entryOf(1, { text: 'second' }));
    unlock();
    await addEntry(journal, entryOf(1, { text: 'third' }));
    expect((await allOf(journal, 'entries')).map(({ text }) => text)).toEqual([word, 'two']);
  });

  it('changes, bins and tidies as any other', async () => {
    await locked();
    unlock();
    await changeEntry(journal, idOf(1), now, (entry) => ({ ...entry, text: 'changed' }));
    await binEntry(journal, idOf(2), now, true);
    expect((await newestEntries(journal, 5)).map(({ text }) => text)).toEqual(['changed']);
    expect((await rows()).every(({ sealed }) => sealed)).toBe(true);
    lock();
    await tidy(journal, now + 31 * 24 * 60 * 60_000);
    expect(await journal.getAllKeys('entries')).toEqual([idOf(1)]);
  });

  it('tells its own keys from others', async () => {
    await locked();
    const stored = await readLock(journal);
    const other = await importKeys((await makeKeys()).keys);
    expect(stored && (await Promise.all([fits(stored, keys), fits(stored, other)]))).toEqual([true, false]);
    takeKeysFrom(async () => other);
    expect(await newestEntries(journal, 5)).toEqual([]);
    expect(await journal.count('entries')).toBe(2);
  });
});

describe('a damaged record', () => {
  const damage: [
    string,
    (record: SealedRecord<'entries'>, other: SealedRecord<'entries'>) => SealedRecord<'entries'>,
  ][] = [
    [
      'with a changed byte',
      (record) => ({ ...record, sealed: { ...record.sealed, data: flipped(record.sealed.data) } }),
    ],
    ['that was put in the place of another', (record, other) => ({ ...record, sealed: other.sealed })],
    [
      'that is cut short',
      (record) => ({ ...record, sealed: { ...record.sealed, data: record.sealed.data.slice(0, 40) } }),
    ],
  ];

  it.each(damage)('%s is left out and left there, and hides no other', async (_, harm) => {
    await locked([entryOf(1, { text: 'one' }), entryOf(2, { text: 'two' }), entryOf(3, { text: 'three' })]);
    const [first, , third] = (await journal.getAll('entries')) as SealedRecord<'entries'>[];
    if (!first || !third) throw new Error('nothing is stored');
    await journal.put('entries', harm(third, first));
    unlock();
    expect((await newestEntries(journal, 2)).map(({ text }) => text)).toEqual(['two', 'one']);
    await changeLock(journal, { state: 'opening', since: now + 5 });
    await settle(journal, now + 6);
    expect((await allOf(journal, 'entries')).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(await journal.count('entries')).toBe(3);
  });

  function flipped(data: ArrayBuffer): ArrayBuffer {
    const copy = data.slice(0);
    const bytes = new Uint8Array(copy);
    bytes[7] = (bytes[7] ?? 0) ^ 1;
    return copy;
  }
});

describe('switching the lock on and off', () => {
  const many = Array.from({ length: 450 }, (_, n) => entryOf(n, { text: `${word} ${n}` }));
  const fill = async (): Promise<void> => {
    for (const entry of many) await journal.put('entries', entry);
  };
  /** Stops the journal under a switch after some lots, as a killed worker does. */
  const killedAfter = async (lots: number): Promise<void> => {
    let left = lots;
    const dying = new Proxy(journal, {
      get(target, name) {
        if (name === 'transaction' && left-- <= 0) throw new Error('killed');
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await expect(settle(dying, now)).rejects.toThrow('killed');
  };

  it.each([0, 1, 2, 3])('on loses nothing when killed after %i lots, and goes on', async (lots) => {
    await fill();
    await close();
    await killedAfter(lots);
    expect((await rows()).filter(({ sealed }) => sealed)).toHaveLength(Math.min(450, lots * 200));
    expect(await allOf(journal, 'entries')).toEqual(many);
    expect(await settle(journal, now)).toBe('settled');
    expect((await readLock(journal))?.state).toBe('on');
    expect((await rows()).filter(({ sealed, text }) => !sealed || text.includes(word))).toEqual([]);
    expect(await allOf(journal, 'entries')).toEqual(many);
  });

  it('on goes on without the passphrase after the browser was killed', async () => {
    await fill();
    await close();
    await killedAfter(1);
    lock();
    expect(await settle(journal, now)).toBe('settled');
    expect((await rows()).filter(({ sealed }) => !sealed)).toEqual([]);
    unlock();
    expect(await allOf(journal, 'entries')).toEqual(many);
  });

  it.each([0, 1, 2, 3])('off loses nothing when killed after %i lots, and goes on once unlocked', async (lots) => {
    await fill();
    await close();
    await settle(journal, now);
    await changeLock(journal, { state: 'opening', since: now + 9 });
    await killedAfter(lots);
    expect(await allOf(journal, 'entries')).toEqual(many);
    lock();
    await expect(newestEntries(journal, 1)).rejects.toBeInstanceOf(JournalLocked);
    expect(await settle(journal, now)).toBe('waiting');
    unlock();
    expect(await settle(journal, now)).toBe('settled');
    expect(await readLock(journal)).toBeUndefined();
    lock();
    expect(await allOf(journal, 'entries')).toEqual(many);
    expect((await rows()).filter(({ sealed }) => sealed)).toEqual([]);
  });

  it('on drives the old states out of the files, also where there is no room for that', async () => {
    await fill();
    await close();
    vi.mocked(scrub).mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await settle(journal, now);
    expect(scrub).toHaveBeenCalled();
    expect((await readLock(journal))?.state).toBe('on');
  });

  it('keeps what is written while it goes on', async () => {
    await fill();
    await close();
    const switching = settle(journal, now);
    await Promise.all([
      addEntry(journal, entryOf(900, { text: 'new' })),
      changeEntry(journal, idOf(449), now, (entry) => ({ ...entry, text: 'changed' })),
      changeEntry(journal, idOf(0), now, (entry) => ({ ...entry, text: 'changed' })),
    ]);
    await switching;
    const texts = new Map((await allOf(journal, 'entries')).map(({ id, text }) => [id, text]));
    expect([texts.size, texts.get(idOf(900)), texts.get(idOf(0)), texts.get(idOf(449))]).toEqual([
      451,
      'new',
      'changed',
      'changed',
    ]);
    expect((await rows()).filter(({ sealed }) => !sealed)).toEqual([]);
  });

  it('seals what was prepared before it and written after', async () => {
    const adding = addEntry(journal, entryOf(1, { text: word }));
    await Promise.all([adding, close()]);
    await settle(journal, now);
    expect((await rows()).filter(({ text }) => text.includes(word))).toEqual([]);
    expect(await allOf(journal, 'entries')).toEqual([entryOf(1, { text: word })]);
  });

  it('changes the passphrase without touching a record', async () => {
    await locked();
    const before = await rows();
    expect(await changeLock(journal, { byPassphrase: 'new' })).toBe(true);
    expect(await readLock(journal)).toMatchObject({ state: 'on', byPassphrase: 'new', byRecovery: 'another' });
    expect(await rows()).toEqual(before);
  });

  it('leaves a lock that is there alone, and knows when there is none', async () => {
    expect(await changeLock(journal, { byPassphrase: 'new' })).toBe(false);
    await locked();
    expect(await putLock(journal, { inbox: made.inbox, byPassphrase: 'x', byRecovery: 'y' }, keys, now)).toBe(false);
    expect((await readLock(journal))?.byPassphrase).toBe('an age file');
  });
});
