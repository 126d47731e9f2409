import { browser } from '../../lib/browser';
import { mendWith, openJournal } from '../../lib/journal/open';
import { renewLog } from '../../lib/journal/scrub';
import { markAnew } from '../../lib/kept';
import type { Changed } from '../../lib/messages';
import { changing } from './problems';

export const mendAlarm = 'mend';
const tornKey = 'journal-torn';

/**
 * Mends the journal after a write of it failed, before it is written again, and at each start of the browser, which knows
 * nothing of how it ended. Only Chromium needs that. What tells of it is in session memory: a full disk takes no note.
 */
export function keepSound(): void {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return;
  mendWith({
    broke: () => {
      void browser.storage.session.set({ [tornKey]: true });
      // The room may come back while nobody writes, and our pages open the journal too.
      void browser.alarms.create(mendAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
    },
    mend: async (journal) => {
      if (!(await browser.storage.session.get(tornKey))[tornKey]) return;
      await renewLog(journal);
      await browser.storage.session.remove(tornKey);
      await browser.alarms.clear(mendAlarm);
    },
  });
  browser.runtime.onStartup.addListener(async () => {
    await openJournal()
      .then(renewLog)
      .catch(() => undefined);
  });
}

/** Tries again to open the journal, which mends it. */
export async function tryToMend(): Promise<void> {
  await openJournal().catch(() => undefined);
}

/** The person knows that the browser lost the journal, and goes on with the one that is here. */
export function putLossAway(): Promise<Changed> {
  return changing(async () => {
    await markAnew(await openJournal());
    return true;
  });
}
