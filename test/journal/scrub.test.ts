import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openAt } from '../../lib/journal/open';
import { allOf } from '../../lib/journal/read';
import { scrub } from '../../lib/journal/scrub';
import { putDraft, putKeepsake } from '../../lib/journal/write';
import { draftOf, entryOf } from './entries';

it('a scrub leaves every record as it was, and no scrap', async () => {
  const journal = await openAt('scrubbed');
  const entries = Array.from({ length: 2_001 }, (_, n) => entryOf(n, { text: `${n}` }));
  const transaction = journal.transaction('entries', 'readwrite');
  await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
  await putDraft(journal, draftOf(3_000, 1));
  await putKeepsake(journal, { name: 'line', text: 'calmer', updatedAt: 1 });
  await scrub(journal);
  expect(await allOf(journal, 'entries')).toEqual(entries);
  expect(await allOf(journal, 'drafts')).toEqual([draftOf(3_000, 1)]);
  expect((await allOf(journal, 'keepsakes')).map(({ text }) => text)).toEqual(['calmer']);
  expect(await journal.count('scrap')).toBe(0);
});
