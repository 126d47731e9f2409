import { afterEach, expect, it, vi } from 'vitest';
import { saveProblem } from '../../entrypoints/background/problems';
import { NewerJournal, openProblem } from '../../lib/journal/open';

afterEach(() => vi.unstubAllGlobals());

const left = (bytes: number): void => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5_000_000 + bytes, usage: 5_000_000 }) } });
};
// What Chromium says on a full disk, word for word (156).
const closing = new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
const opening = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
const quota = new DOMException('', 'QuotaExceededError');

it.each<[string, unknown, number, string, string]>([
  ['a quota that is used up', quota, 1e9, 'full', 'full'],
  ['a write with no room left', closing, 0, 'full', 'full'],
  ['an opening with no room left', opening, 12, 'full', 'full'],
  ['the same where there is room', opening, 1e9, 'unavailable', 'open'],
  ['a newer journal', new NewerJournal(), 0, 'newer', 'newer'],
])('%s is told apart', async (_, error, bytes, saving, reading) => {
  left(bytes);
  expect([await saveProblem(error), await openProblem(error)]).toEqual([saving, reading]);
});

it('a browser that estimates nothing has room', async () => {
  vi.stubGlobal('navigator', {});
  expect(await saveProblem(opening)).toBe('unavailable');
});
