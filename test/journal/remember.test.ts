import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { type Journal, openAt } from '../../lib/journal/open';
import { praiseOfWeek, remembered } from '../../lib/journal/remember';
import { addEntry, putShown } from '../../lib/journal/write';
import { entryOf, idOf } from './entries';

let journal: Journal;
let made = 0;
beforeEach(async () => {
  made += 1;
  journal = await openAt(`remember-${made}`);
});

const now = Date.UTC(2026, 10, 23, 18);
const day = 24 * 60 * 60 * 1000;
const add = async (...entries: Entry[]): Promise<void> => {
  for (const entry of entries) await addEntry(journal, entry);
};

describe('what is remembered after a card', () => {
  const turned = (n: number, trigger: 'blame' | 'tone', over: Partial<Entry> = {}): Entry =>
    entryOf(n, {
      text: `turned ${n}`,
      outcome: { turnaround: true },
      stimulus: { triggers: [trigger], signals: [] },
      ...over,
    });
  const praise = (n: number, over: Partial<Entry> = {}): Entry =>
    entryOf(n, { kind: 'praise', text: 'thanks', ...over });

  it('is the newest turnaround with one of the triggers', async () => {
    await add(turned(1, 'blame'), turned(2, 'blame'), turned(3, 'tone'), praise(4));
    expect((await remembered(journal, ['rules', 'blame'], idOf(9), now))?.id).toBe(idOf(2));
  });

  it('is else the newest praise', async () => {
    await add(praise(1), praise(2), turned(3, 'tone'));
    expect((await remembered(journal, ['blame'], idOf(9), now))?.id).toBe(idOf(2));
  });

  it('is nothing where there is neither', async () => {
    await add(turned(1, 'tone'), entryOf(2, { text: 'a win' }));
    expect(await remembered(journal, ['blame'], idOf(9), now)).toBeUndefined();
  });

  it('is never the entry itself, one without words, or one in the bin', async () => {
    await add(
      turned(1, 'blame', { text: '' }),
      turned(2, 'blame', { deletedAt: now }),
      turned(3, 'blame'),
      praise(4, { deletedAt: now }),
    );
    expect(await remembered(journal, ['blame'], idOf(3), now)).toBeUndefined();
  });

  it('is not what came back within fourteen days, but may be what came back before', async () => {
    await add(turned(1, 'blame'), turned(2, 'blame'), praise(3), praise(4));
    const next = async (at: number): Promise<string | undefined> => {
      const back = await remembered(journal, ['blame'], idOf(9), at);
      if (back) await putShown(journal, { id: back.id, at });
      return back?.id;
    };
    expect([await next(now), await next(now), await next(now), await next(now), await next(now)]).toEqual(
      [2, 1, 4, 3].map(idOf).concat([undefined as never]),
    );
    expect(await next(now + 14 * day - 1)).toBeUndefined();
    expect(await next(now + 14 * day)).toBe(idOf(2));
  });

  it('is found behind many entries without one', async () => {
    await add(praise(1), ...Array.from({ length: 450 }, (_, n) => entryOf(n + 10, { text: 'a win' })));
    expect((await remembered(journal, ['blame'], idOf(9), now))?.id).toBe(idOf(1));
  });
});

describe('the praise that opens a week', () => {
  const monday = '2026-11-23';
  const praise = entryOf(1, { kind: 'praise', text: 'thanks', localDay: '2026-11-13', createdAt: now - 10 * day });
  const open = (today = monday) => praiseOfWeek(journal, monday, today, now);

  it('is there on the first shift, also where that is not its first day', async () => {
    await add(praise);
    expect((await open())?.id).toBe(idOf(1));
    expect((await open('2026-11-25'))?.id).toBe(idOf(1));
  });

  it('is not there once something was written on an earlier day of the week', async () => {
    await add(praise, entryOf(2, { localDay: monday }));
    expect((await open())?.id).toBe(idOf(1));
    expect(await open('2026-11-24')).toBeUndefined();
  });

  it('stays over its day and is gone on the next', async () => {
    await add(praise, entryOf(3, { kind: 'praise', text: 'newer', localDay: '2026-11-14', createdAt: now - 9 * day }));
    await putShown(journal, { id: idOf(1), at: now, week: monday, day: monday });
    expect((await open())?.id).toBe(idOf(1));
    expect(await open('2026-11-24')).toBeUndefined();
  });

  it('is gone for the week once it was put away', async () => {
    await add(praise);
    await putShown(journal, { id: idOf(1), at: now, week: monday });
    expect(await open()).toBeUndefined();
  });

  it('is not one that came back within fourteen days', async () => {
    await add(praise);
    await putShown(journal, { id: idOf(1), at: now - 13 * day, week: '2026-11-09' });
    expect(await open()).toBeUndefined();
    await putShown(journal, { id: idOf(1), at: now - 14 * day, week: '2026-11-09' });
    expect((await open())?.id).toBe(idOf(1));
  });

  it('is none that was deleted since', async () => {
    await add({ ...praise, deletedAt: now });
    await putShown(journal, { id: idOf(1), at: now, week: monday, day: monday });
    expect(await open()).toBeUndefined();
  });
});
