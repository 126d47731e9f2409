import type { Page } from 'playwright-core';
import type { Entry } from '../../lib/domain/entry';

/** The fastest size of a transaction; one for all of a large journal takes twice as long. */
const batch = 2_000;

/**
 * Writes entries into the journal of a browser, past the extension, from a page of its own. The page must have opened
 * the journal before. Other pages learn of it when they are next loaded.
 */
export async function fillJournal(page: Page, entries: readonly Entry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += batch) {
    await page.evaluate(
      (rows) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('space-between');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const transaction = db.transaction('entries', 'readwrite', { durability: 'relaxed' });
            for (const row of rows) transaction.objectStore('entries').put(row);
            transaction.onabort = () => reject(transaction.error);
            transaction.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        }),
      entries.slice(at, at + batch),
    );
  }
}
