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
});
