import { browser } from './browser';
import type { Journal } from './journal/open';

/** That the journal has had entries, told beside it: a browser that finds its files damaged begins with empty ones. */
const keptKey = 'journal-kept';

/** Whether the browser lost the journal that was here. */
export async function isLost(journal: Journal): Promise<boolean> {
  const [stored, mark] = await Promise.all([browser.storage.local.get(keptKey), journal.getKey('transfer', 'mark')]);
  return stored[keptKey] === true && mark === undefined;
}

/** Marks a journal that has entries, inside and beside it, unless one was lost. Only the background calls this. */
export async function markKept(journal: Journal): Promise<void> {
  const stored = await browser.storage.local.get(keptKey);
  if (stored[keptKey] === true || (await journal.count('entries')) === 0) return;
  await markAnew(journal);
  await browser.storage.local.set({ [keptKey]: true });
}

/** What was lost is known to the person, or brought in again. Only the background calls this. */
export async function markAnew(journal: Journal): Promise<void> {
  await journal.put('transfer', { name: 'mark' });
}
