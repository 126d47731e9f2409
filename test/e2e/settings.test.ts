import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchChromium } from './chromium';
import { until } from './until';

let extension: Extension;
beforeAll(async () => {
  extension = await launchChromium();
});
afterAll(async () => {
  await extension?.close();
});

const settingsOf = async () => (await extension.stored()).local.settings;

describe('the settings', () => {
  it('are found by a word, also where it is folded away, and say where there is none', async () => {
    const page = await extension.page('options');
    const shown = page.locator('section.part h2:visible');
    await page.getByRole('searchbox', { name: 'Search the settings' }).fill('shortcut hawaii');
    await page.getByText('Nothing in the settings speaks of that.').waitFor();
    await page.getByRole('searchbox').fill('HAWAII');
    await until(async () => (await shown.allTextContents()).join() === 'About');
    await page.getByText('on leave in Hawaii').waitFor();
    await page.getByRole('searchbox').fill('');
    await until(async () => (await shown.count()) > 5);
    await page.close();
  });

  it('are set back, a part or all of them, and nothing else is', async () => {
    const page = await extension.page('options');
    const back = page.getByRole('button', { name: /set back to how it came/ });
    expect(await back.count()).toBe(0);
    await page.getByRole('radio', { name: /^More often/ }).check();
    await page.getByLabel('The week starts on').selectOption({ label: 'Saturday' });
    await until(async () => (await back.count()) === 2);
    await back.first().click();
    await until(async () => JSON.stringify(await settingsOf()).includes('"rhythm":"roughest"'));
    expect(await settingsOf()).toMatchObject({ weekStart: 6 });
    await page.getByRole('button', { name: 'Set all settings back' }).click();
    await until(async () => JSON.stringify(await settingsOf()).includes('"weekStart":0'));
    await until(async () => (await back.count()) === 0);
    await page.close();
  });

  it('keep whom to turn to, and the card shows it where a limit is due', async () => {
    const page = await extension.page('options');
    await page.getByLabel('Whom you can turn to').fill('Mika, the shift lead, 4711');
    await page.getByLabel('What your team has agreed on abuse').fill('One warning, then we close.');
    await page.getByText('Saved.').waitFor();
    await page.close();
    const card = await extension.page('card-window');
    for (const name of ['Breathe', 'Skip']) await card.getByRole('button', { name, exact: true }).click();
    await card.getByRole('button', { name: /^More/ }).click();
    await card.getByRole('button', { name: 'Set a limit' }).click();
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.getByText('Whom you can turn to: Mika, the shift lead, 4711').waitFor();
    await card.getByText('One warning, then we close.').waitFor();
    await card.close();
  });

  it('keep a prompt of one’s own, and let it go', async () => {
    const page = await extension.page('options');
    await page.getByLabel('A question that helps you').fill('What would Ada do here?');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Remove: What would Ada do here?' }).waitFor();
    await page.reload();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await download).path();
    await page.getByRole('button', { name: 'Remove: What would Ada do here?' }).click();
    await page.getByRole('button', { name: 'Save as a file' }).waitFor({ state: 'detached' });
    await page.locator('input[type="file"][accept*="json"]').first().setInputFiles(file);
    await page.getByText('1 new prompt.').waitFor();
    await page.getByRole('button', { name: 'Remove: What would Ada do here?' }).waitFor();
    await page.close();
  });

  it('apply at once in pages that are open, and leave what is typed there', async () => {
    const week = await extension.page('week');
    const journal = await extension.page('popup');
    await journal.getByRole('textbox', { name: 'What went well?' }).fill('half a sentence');
    const page = await extension.page('options');
    await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Deutsch' });
    await week.getByRole('button', { name: 'Drucken' }).waitFor();
    const line = journal.getByRole('textbox', { name: 'Was ist gut gelaufen?' });
    await line.waitFor();
    expect(await line.inputValue()).toBe('half a sentence');
    expect(await week.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.getByText('Dunkel', { exact: true }).click();
    for (const open of [week, journal, page]) {
      const paper = () => open.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await until(async () => (await paper()) === 'rgb(20, 23, 22)');
    }
    await page.getByText('Den Atem nur als Text').click();
    await journal.bringToFront();
    await journal.getByRole('button', { name: 'Kurz innehalten' }).click();
    const bars = journal.locator('.pacer .space i').first();
    await until(async () => (await bars.evaluate((bar) => getComputedStyle(bar).transitionDuration)) === '0s');
    await page.getByRole('button', { name: 'Alle Einstellungen zurücksetzen' }).click();
    await week.getByRole('button', { name: 'Print' }).waitFor();
    for (const open of [week, journal, page]) await open.close();
  });
});

describe('the first run', () => {
  it('is four steps, and its practice keeps nothing', async () => {
    const before = await extension.stored();
    const page = await extension.page('welcome');
    const next = page.getByRole('button', { name: 'Next', exact: true }).last();
    await next.click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'stung' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('That is all there is to it.').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await next.click();
    await page.getByLabel('Your line').fill('Lighter than they came.');
    await next.click();
    await page.getByRole('radio', { name: /^More often/ }).check();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('heading', { name: 'That is all.' }).waitFor();
    await until(async () => JSON.stringify(await settingsOf()).includes('"welcomed":true'));
    const { entries, drafts, local } = await extension.stored();
    expect([entries.length, drafts.length]).toEqual([before.entries.length, before.drafts.length]);
    expect(local.settings).toMatchObject({ rhythm: 'often' });
    await page.close();
  });
});
