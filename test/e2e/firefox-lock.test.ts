import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceWords, wordsIn } from './bytes';
import { type Firefox, launchFirefox } from './firefox';
import { press, untilShown } from './firefox-desk';
import { until } from './until';

const passphrase = 'plum bicycle harbour nine';
let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
});

/** Types with real keys into the field that has the focus. */
async function typeIn(page: Page, text: string, then: string): Promise<void> {
  await until(() => page.evaluate(() => document.activeElement instanceof HTMLInputElement));
  await firefox.display.type(text);
  await until(() =>
    page.evaluate((typed) => (document.activeElement as HTMLInputElement | null)?.value === typed, text),
  );
  await firefox.display.press(then);
}

it('the lock goes on, holds, and opens for all pages, and the files keep no word', async () => {
  const words = chanceWords(300);
  const options = await firefox.ownPage('/options.html');
  await untilShown(options, 'Set a passphrase');
  await options.evaluate(fill, words);
  await until(() => wordsIn(firefox.profile, words).length > 0);

  await firefox.bringToFront(options);
  await press(firefox, options, 'Set a passphrase');
  await typeIn(options, passphrase, 'Tab');
  await typeIn(options, passphrase, 'Return');
  await untilShown(options, 'Your recovery key');
  const key = (await options.$eval('.recovery-key', ({ textContent }) => textContent)).trim();
  await options.$eval('#recovery-end', (field) => (field as HTMLElement).focus());
  await typeIn(options, key.slice(-6), 'Return');
  await untilShown(options, 'The lock is on');
  expect(wordsIn(firefox.profile, words)).toEqual([]);

  const week = await firefox.ownPage('/week.html');
  const shows = (page: Page): Promise<void> =>
    until(async () => page.content().then((html) => words.some((word) => html.includes(word))));
  const popup = await firefox.ownPage('/popup.html');
  await shows(popup);
  await firefox.bringToFront(options);
  await press(firefox, options, 'Lock now');
  await Promise.all([untilShown(popup, 'Unlock'), untilShown(week, 'Unlock')]);
  const shown = (await Promise.all([popup.content(), week.content()])).join();
  expect(words.filter((word) => shown.includes(word))).toEqual([]);

  await firefox.bringToFront(popup);
  await typeIn(popup, passphrase, 'Return');
  await shows(popup);
  await until(async () => !(await week.content()).includes('Unlock'));
  expect(wordsIn(firefox.profile, words)).toEqual([]);
});

/** Runs in a page of the extension: entries that say these words, past the extension. */
function fill(words: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('space-between');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('entries', 'readwrite', { durability: 'strict' });
      const now = Date.now();
      words.forEach((text, n) => {
        const id = `0193a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
        const times = { createdAt: now - n * 60_000, updatedAt: now, localDay: '2026-11-23', utcOffsetMin: 0 };
        transaction.objectStore('entries').put({ id, kind: 'win', text, tags: [], starred: false, ...times });
      });
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
