import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fillJournal } from '../seeds/fill';
import { journalOf } from '../seeds/journal';
import { chanceWords, wordsIn } from './bytes';
import { type Extension, launchChromium } from './chromium';
import { passphrase, setLock, unlock } from './passphrase';
import { until } from './until';

// The same folder for both starts: from it follows whose journal it is.
const build = resolve('.output/chrome-mv3');
let extension: Extension;
let ended: Extension | null = null;
beforeEach(async () => {
  extension = await launchChromium({ build });
});
afterEach(async () => {
  await extension?.close();
  await ended?.close();
  ended = null;
});

const locked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Locked' }).waitFor();

it('a journal of a year is locked for all pages at once, and the card goes on', async () => {
  const words = chanceWords(1_000);
  const entries = journalOf({ entries: words.length, days: 365 }, Date.now());
  const marked = entries.map((entry, n) => ({ ...entry, text: `${entry.text ?? ''} ${words[n]}` }));
  const [newest = ''] = words;
  const shows = (page: Page): Promise<void> =>
    until(async () => page.content().then((html) => words.some((word) => html.includes(word))));
  const week = await extension.page('week');
  await week.getByRole('main').waitFor();
  await fillJournal(week, marked);
  expect(wordsIn(extension.profile, words)).toHaveLength(words.length);

  const options = await extension.page('options');
  await setLock(options);
  // The files of the browser keep nothing of it, old states included.
  expect(wordsIn(extension.profile, words)).toEqual([]);
  await week.reload();
  const popup = await extension.page('popup');
  await Promise.all([popup.getByText(newest).waitFor(), shows(week)]);

  await options.getByRole('button', { name: 'Lock now' }).click();
  await Promise.all([locked(popup), locked(week)]);
  const shown = await Promise.all([popup, week, options].map((page) => page.content()));
  expect(words.filter((word) => shown.some((html) => html.includes(word)))).toEqual([]);

  const [typed = '', drafted = ''] = chanceWords(2);
  const card = await extension.page('card-window');
  await card.getByLabel('your own…').fill(drafted);
  await until(async () => (await extension.stored()).drafts.length === 1);
  await card.getByLabel('your own…').fill(typed);
  await card.keyboard.press('Control+Enter');
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
  expect(await card.locator('.own').count()).toBe(0);
  expect(wordsIn(extension.profile, [typed, drafted])).toEqual([]);
  await card.close();

  await unlock(popup, 'something else');
  await popup.getByText('That is neither').waitFor();
  const asked = Date.now();
  await unlock(popup, passphrase);
  await popup.getByText(newest).waitFor();
  // Measured: 0.7 s with 10,000 entries, of which 0.45 s are the passphrase; a busy machine takes longer.
  expect(Date.now() - asked).toBeLessThan(4_000);
  await popup.getByText(typed).waitFor();
  await shows(week);
  expect(wordsIn(extension.profile, [...words, typed, drafted])).toEqual([]);
});

it('the recovery key opens what the passphrase does, and everything is there again without the lock', async () => {
  const popup = await extension.page('popup');
  await popup.getByRole('textbox').first().fill('Found the double charge.');
  await popup.keyboard.press('Enter');
  await popup.getByText('Found the double charge.').waitFor();
  const options = await extension.page('options');
  await options.getByLabel('The line you want').fill('Lighter than they came.');
  const key = await setLock(options);

  // The browser forgets session memory when it ends.
  ended = extension;
  await ended.context.close();
  extension = await launchChromium({ build, profile: ended.profile });
  const again = await extension.page('popup');
  await locked(again);
  await unlock(again, key.toLowerCase());
  await again.getByText('Found the double charge.').waitFor();

  const settings = await extension.page('options');
  await settings.getByRole('button', { name: 'Everything, encrypted' }).click();
  await settings.getByLabel('Passphrase now').fill(passphrase);
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Everything, encrypted' }).last().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^space-between-.+\.json\.age$/);
  const file = join(extension.profile, 'exported.age');
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  await settings.locator('input[type="file"][accept*=".age"]').setInputFiles(file);
  await settings.getByLabel('This file is encrypted').fill(passphrase);
  await settings.keyboard.press('Enter');
  await settings.getByText('Everything in it is here already.').waitFor();
  await settings.getByRole('button', { name: 'Cancel' }).click();

  await settings.getByRole('button', { name: 'Change the passphrase' }).click();
  await settings.getByLabel('Passphrase now').fill(key);
  await settings.getByLabel('New passphrase').fill('another four words here');
  await settings.getByLabel('The same once more').fill('another four words here');
  await settings.getByRole('button', { name: 'Change the passphrase' }).last().click();
  await settings.getByLabel('New passphrase').waitFor({ state: 'detached' });
  await settings.getByRole('button', { name: 'Remove the lock' }).click();
  await settings.getByLabel('Passphrase now').fill(passphrase);
  await settings.getByRole('button', { name: 'Remove the lock' }).last().click();
  await settings.getByText('That is neither').waitFor();
  await settings.getByLabel('Passphrase now').fill('another four words here');
  await settings.getByRole('button', { name: 'Remove the lock' }).last().click();
  await settings.getByRole('button', { name: 'Set a passphrase' }).waitFor();
  await again.reload();
  await again.getByText('Found the double charge.').waitFor();
  expect(await settings.getByLabel('The line you want').inputValue()).toBe('Lighter than they came.');
});
