import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSound, mendAlarm, tryToMend } from '../../entrypoints/background/mending';
import { openJournal } from '../../lib/journal/open';
import { renewLog } from '../../lib/journal/scrub';
import { entryOf } from '../journal/entries';
import { freshBrowser } from './helpdesk';

vi.mock('../../lib/journal/scrub', { spy: true });

beforeEach(async () => {
  await freshBrowser();
  vi.mocked(renewLog).mockClear();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  keepSound();
});

/** As the browser does it after a write found no room. */
async function breakJournal(): Promise<void> {
  forceCloseDatabase(unwrap(await openJournal()) as never);
  await vi.waitUntil(async () => (await fakeBrowser.alarms.get(mendAlarm)) !== undefined);
}

it('mends a journal that the browser gave up before it is used again, once, and leaves no scrap', async () => {
  await (await openJournal()).put('entries', entryOf(1));
  expect(renewLog).not.toHaveBeenCalled();
  await breakJournal();
  const journal = await openJournal();
  expect(renewLog).toHaveBeenCalledTimes(1);
  expect([await journal.count('entries'), await journal.count('scrap')]).toEqual([1, 0]);
  expect(await fakeBrowser.alarms.get(mendAlarm)).toBeUndefined();
  await tryToMend();
  expect(renewLog).toHaveBeenCalledTimes(1);
});

it('keeps on trying where there is no room to mend it, and writes nothing before', async () => {
  await breakJournal();
  vi.mocked(renewLog).mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await expect(openJournal()).rejects.toThrow();
  await tryToMend();
  expect(renewLog).toHaveBeenCalledTimes(2);
  expect(await fakeBrowser.alarms.get(mendAlarm)).toBeUndefined();
});

it('begins each session of the browser with a new log', async () => {
  await fakeBrowser.runtime.onStartup.trigger();
  expect(renewLog).toHaveBeenCalled();
});
