import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { restOfGoodThings } from '../../lib/journal/closings';
import { openAt } from '../../lib/journal/open';
import { addEntry } from '../../lib/journal/write';
import { addDays } from '../../lib/time';
import { entryOf } from './entries';

it('good things rest after twelve days that had some, whatever else was closed or deleted', async () => {
  const journal = await openAt('closings');
  const close = (n: number, good: string[], over = {}) =>
    addEntry(
      journal,
      entryOf(n, {
        kind: 'day-close',
        localDay: addDays('2026-11-01', n),
        day: { good: good.map((what) => ({ what, why: '' })), open: '', word: 'done' },
        ...over,
      }),
    );
  for (let n = 0; n < 11; n++) await close(n, ['lunch']);
  await close(11, []);
  await close(12, ['lunch'], { deletedAt: 1 });
  expect(await restOfGoodThings(journal, '2026-11-14')).toBeNull();
  await close(13, ['lunch']);
  expect(await restOfGoodThings(journal, '2026-11-15')).toBe('2026-11-28');
});
