import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { type Extension, launchChromium } from './chromium';
import { until } from './until';

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchChromium();
});
afterAll(async () => {
  await extension?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await extension.page('popup');
  await page.setViewportSize({ width: 360, height: 600 });
  await page.locator('textarea:focus').waitFor();
});

const entries = async (): Promise<Entry[]> => (await extension.stored()).entries;
const kept = async (text: string): Promise<Entry | undefined> =>
  (await entries()).find((entry) => entry.text === text && !entry.deletedAt);
/** What has the focus, by its label or its words. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement;
    return on?.getAttribute('aria-label') ?? on?.textContent ?? '';
  });
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Moves the focus by Tab until it is on what has this name. */
async function tabTo(name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let pressed = 0; pressed < 40; pressed++) {
    await press('Tab');
    const at = await focused();
    if (name.test(at)) return;
    seen.push(at.slice(0, 30));
  }
  throw new Error(`Tab never comes to ${name}, only to ${seen.join(' | ')}`);
}

describe('the whole journal', () => {
  it('is used by keyboard alone', async () => {
    await page.keyboard.type('Found the lost parcel');
    await press('Enter');
    await page.getByText('Kept.').waitFor();
    // Of another kind: from the entries, where letters are keys.
    await press('ArrowDown', '3');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Carriers answer before nine');
    await press('Enter');
    await page.locator('.entry', { hasText: 'Carriers answer' }).waitFor();
    expect(await kept('Carriers answer before nine')).toMatchObject({ kind: 'lesson' });

    await press('ArrowDown', 's');
    await page.locator('.starred').waitFor();
    await press('e');
    await page.locator('.edit textarea:focus').waitFor();
    await press('End');
    await page.keyboard.type(', not after');
    await tabTo(/^$/);
    await page.keyboard.type('depot');
    await press('Enter');
    await page.locator('.entry:focus .meta', { hasText: 'depot' }).waitFor();
    expect(await kept('Carriers answer before nine, not after')).toMatchObject({ starred: true, tags: ['depot'] });

    // The tag is completed on the next entry.
    await press('j', 'e');
    await page.locator('.edit textarea:focus').waitFor();
    await tabTo(/^$/);
    await page.keyboard.type('de');
    await page.getByRole('option', { name: 'depot' }).waitFor();
    await press('Enter', 'Enter');
    await until(async () => (await kept('Found the lost parcel'))?.tags[0] === 'depot');
    await page.locator('.entry:focus').waitFor();

    // And on a new line, whose tags have their field when asked for.
    await press('n');
    await page.keyboard.type('Rang the depot first');
    await press('Tab', 'Enter');
    await page.locator('.composer .tags input:focus').waitFor();
    await page.keyboard.type('calm, de');
    await page.getByRole('option', { name: 'depot' }).waitFor();
    await press('Enter', 'Enter');
    await page.locator('.entry', { hasText: 'Rang the depot first' }).waitFor();
    await page.locator('.composer textarea:focus').waitFor();
    expect(await kept('Rang the depot first')).toMatchObject({ tags: ['calm', 'depot'] });
    expect(await page.locator('.composer .tags').count()).toBe(0);
    await press('ArrowDown', 'l');
    const tags = page.locator('.composer .tags input:focus');
    await page.getByRole('option', { name: 'depot' }).waitFor();
    // One that the arrows went to is taken; emptied again, the field keeps the cursor.
    await press('ArrowDown', 'Enter');
    expect(await tags.inputValue()).toBe('depot, ');
    await press('Control+a', 'Backspace');
    expect(await tags.inputValue()).toBe('');
    await press('Shift+Tab', 'ArrowDown', 'j', 'j');

    await press('Delete');
    await page.locator('.undo button:focus').waitFor();
    await press('Enter');
    await page.locator('.entry', { hasText: 'lost parcel' }).waitFor();
    await press('ArrowDown', '#');
    await page.locator('.undo button:focus').waitFor();
    await press('b');
    await tabTo(/^Restore/);
    await press('Enter');
    await page.getByText('The bin is empty.').waitFor();
    await press('Escape');
    await page.locator('.entry', { hasText: 'Carriers answer' }).waitFor();

    await page.locator('.composer textarea:focus').waitFor();
    // No letter is lost of what is typed right behind the key.
    await press('ArrowDown', '/');
    await page.keyboard.type('PARC');
    await page.getByRole('status').getByText('One entry').waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['parc']);
    await press('ArrowDown', '*');
    await page.getByRole('status').getByText('Nothing found.').waitFor();
    await press('Escape');
    await page.locator('.composer textarea:focus').waitFor();

    await press('ArrowDown', '?');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    await press('Escape');
    await page.locator('.composer textarea:focus').waitFor();
    await press('ArrowDown', 't');
    await page.locator('.taking button:focus').waitFor();
    await press('Escape');
    await page.locator('.composer textarea:focus').waitFor();
    await press('ArrowDown', 'd');
    await page.locator('.closing textarea:focus').waitFor();
    await page.keyboard.type('Lunch outside');
    await press('Tab');
    await page.keyboard.type('It was sunny');
    await tabTo(/^Close the day/);
    await press('Enter');
    await page.getByText('Day closed.').waitFor();
    expect((await entries()).find(({ kind }) => kind === 'day-close')?.day?.good).toEqual([
      { what: 'Lunch outside', why: 'It was sunny' },
    ]);
  });

  it('is used by mouse, with the keys for words alone', async () => {
    const act = (text: string, name: string): Promise<void> =>
      page.locator('.entry', { hasText: text }).getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'praise', exact: true }).click();
    await page.keyboard.type('You made my day');
    await page.getByLabel('What did you do that led to this?').click();
    await page.keyboard.type('I listened');
    await page.getByRole('button', { name: 'Tags', exact: true }).click();
    await page.getByRole('option', { name: 'calm' }).click();
    await page.getByRole('button', { name: 'Log it' }).click();
    await page.locator('.entry', { hasText: 'You made my day' }).waitFor();
    expect(await kept('You made my day')).toMatchObject({
      ...{ kind: 'praise', response: { did: 'I listened' }, tags: ['calm'] },
    });

    await act('You made my day', 'Star');
    await act('You made my day', 'Edit');
    await page.getByLabel('Tags, with commas between').click();
    await page.getByRole('option', { name: 'depot' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await until(async () => (await kept('You made my day'))?.tags.includes('depot') === true);

    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByLabel('Tag', { exact: true }).selectOption('depot');
    await page.getByRole('status').getByText('4 entries').waitFor();
    await page.getByRole('search').getByRole('button', { name: 'praise' }).click();
    await page.getByRole('status').getByText('One entry').waitFor();
    await page.getByLabel('Period').selectOption('Last year');
    await page.getByText('Try a shorter word, or fewer filters.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Leave the search' }).click();

    await act('You made my day', 'Delete');
    await page.getByRole('button', { name: 'Undo' }).click();
    await act('You made my day', 'Delete');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('button', { name: 'Bin' }).click();
    await page.getByRole('button', { name: 'Erase' }).first().click();
    await page.getByText('Gone for good?').waitFor();
    await page.getByRole('button', { name: 'Erase' }).first().click();
    await page.getByText('The bin is empty.').waitFor();
    expect((await entries()).some(({ text }) => text === 'You made my day')).toBe(false);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Take a space' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('button', { name: 'Back' }).click();

    const opened = extension.context.waitForEvent('page');
    await page.getByRole('button', { name: 'This week' }).click();
    const week = await opened;
    await week.getByText('Found the lost parcel').first().waitFor();
    await week.close();
  });

  it('gives praise back that was selected and not logged, in the window for it', async () => {
    // As the key for it leaves it: masked, in session memory, named by its time.
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
      ).chrome.storage.session.set({ 'praise-7': 'Thank you, [name], you are a star' }),
    );
    const address = (at: number): string => `chrome-extension://${extension.id}/popup.html?praise=${at}`;
    const first = await extension.context.newPage();
    await first.goto(address(7));
    await until(async () => (await first.locator('textarea').first().inputValue()).startsWith('Thank you, [name]'));
    await until(async () => (await waiting()) > 0);
    await first.close();

    await page.reload();
    await page.getByText('Praise to look over').waitFor();
    const opened = extension.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Go on' }).click();
    const again = await opened;
    expect(again.url()).toBe(address(7));
    await again.locator('textarea:focus').waitFor();
    await again.keyboard.press('Enter');
    await until(async () => (await kept('Thank you, [name], you are a star'))?.kind === 'praise');
    await until(async () => (await waiting()) === 0);
    await again.close();
  });

  const waiting = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('space-between');
          opening.onsuccess = () => {
            const db = opening.result;
            const range = IDBKeyRange.bound('unsent-praise-', 'unsent-praise-:');
            const counting = db.transaction('keepsakes').objectStore('keepsakes').count(range);
            counting.onsuccess = () => {
              db.close();
              resolve(counting.result);
            };
          };
        }),
    );
});
