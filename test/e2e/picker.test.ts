import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchChromium } from './chromium';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

const origin = 'https://acme.zendesk.com';
const canaries = ['RIDICULOUS', 'Hanne', 'Vestergren', '101', 'acme'];
let extension: Extension;
let page: Page;
let options: Page;

/** A page with the structure of Zendesk whose buttons and messages are called otherwise. */
async function strangePage(): Promise<string> {
  const html = await readFile(new URL('../fixtures/zendesk/ticket.html', import.meta.url), 'utf8');
  return html.replaceAll('submit_button', 'close_button').replaceAll('omni-log-comment-item', 'turn-item');
}
const own = async (): Promise<unknown> =>
  ((await extension.stored()).local.sites as Record<string, { own?: unknown }> | undefined)?.[origin]?.own;
const item = (status: string) => page.locator(`[data-test-id="close_button-menu-${status}"]`);
const openMenu = () => page.locator('[data-test-id="close_button-menu-button"]').first().click();
const status = (): Promise<string | null> =>
  page.locator('[data-test-id="tabs-section-nav-item-ticket"] [data-test-id^="status-badge-"]').first().textContent();

async function point(part: string): Promise<void> {
  await options.bringToFront();
  await options.locator('.site-help .chip', { hasText: part }).click();
  await waitForPill(page, 'bar');
}
const barGone = () => until(async () => (await middleOf(page, 'bar')) === null);

beforeAll(async () => {
  extension = await launchChromium({ grant: [`${origin}/*`] });
  const html = await strangePage();
  await extension.context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  page = await extension.context.newPage();
  await page.goto(`${origin}/agent/tickets/101`);
  options = await extension.page('options');
  await options.getByText(/manual mode/i).waitFor();
});
afterAll(() => extension?.close());

describe('where the adapter knows neither messages nor buttons', () => {
  it('Esc takes the picker away, nothing is kept, and the page keeps its nodes', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await point('solve button');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await barGone();
    expect(await own()).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('the messages are shown by two clicks', async () => {
    await point('messages');
    for (const index of [0, 1]) {
      const box = await page.locator('article').nth(index).boundingBox();
      if (!box) throw new Error('no message');
      await page.mouse.move(box.x + 60, box.y + 12);
      await page.mouse.click(box.x + 60, box.y + 12);
    }
    await until(async () => (await own()) !== undefined);
    expect(await own()).toEqual({
      helpdesk: 'zendesk',
      messages: '[data-test-id="turn-item"]',
      customer: '[type="end-user"]',
    });
  });

  it('the button is shown by the mouse, without being pressed', async () => {
    await openMenu();
    await point('solve button');
    const before = await status();
    const box = await item('solved').boundingBox();
    if (!box) throw new Error('no item');
    await page.mouse.move(box.x + 20, box.y + 8);
    await page.mouse.click(box.x + 20, box.y + 8);
    await until(async () => JSON.stringify(await own()).includes('"solve"'));
    expect(await own()).toMatchObject({ solve: '[data-test-id="close_button-menu-solved"]' });
    expect(await status()).toBe(before);
  });

  it('another is shown by keys alone, from where the focus was', async () => {
    await page.locator('[data-test-id="close_button-menu-button"]').first().focus();
    await point('send button');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await until(async () => JSON.stringify(await own()).includes('"reply"'));
    expect(await own()).toMatchObject({ reply: '[data-test-id="close_button-button"]' });
    await barGone();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-test-id'));
    await expect.poll(focused).toBe('close_button-menu-button');
  });

  it('all is seen then, in the same tab and without a reload, and the report names selectors alone', async () => {
    await options.bringToFront();
    await options.getByText('solve button: seen', { exact: true }).waitFor({ state: 'attached' });
    await options.getByText('messages: seen', { exact: true }).waitFor({ state: 'attached' });
    const help = options.locator('.site-help');
    if (!(await options.getByRole('button', { name: 'Copy report' }).isVisible()))
      await help.locator('summary').click();
    await options.getByRole('button', { name: 'Copy report' }).click();
    await options.getByText(/^Copied\. It holds selectors/).waitFor();
    const report = await pasted();
    expect(report).toContain('messages: seen; #1 [data-test-id="turn-item"] (6)');
    expect(report).toContain('solve: seen; #1 [data-test-id="close_button-menu-solved"] (1)');
    expect(report).toContain('customer messages: 3');
    for (const canary of canaries) expect(report).not.toContain(canary);
  });

  it('the lines are handed on, taken away, refused where they are broken, and taken in again', async () => {
    await options.getByText('Your own selectors').click();
    const lines = options.getByLabel('Lines, as JSON');
    const kept = await lines.inputValue();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Download' }).click();
    const file = await (await download).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(await own());

    await options.getByRole('button', { name: 'Remove the lines' }).click();
    await until(async () => (await own()) === undefined);
    await options.getByText(/manual mode/i).waitFor();

    await lines.fill(kept.replace('"solve"', '"solved"'));
    await options.getByRole('button', { name: 'Use these lines' }).click();
    await options
      .getByRole('alert')
      .getByText(/“solved” is not a name/)
      .waitFor();
    await lines.fill(kept.replace('[data-test-id=\\"turn-item', '[[data-test-id=\\"turn-item'));
    await options.getByRole('button', { name: 'Use these lines' }).click();
    await options
      .getByRole('alert')
      .getByText(/does not understand the selector of “messages”/)
      .waitFor();
    expect(await own()).toBeUndefined();

    await options.locator('.own-lines input[type="file"]').setInputFiles({
      ...{ name: 'lines.json', mimeType: 'application/json', buffer: Buffer.from(kept) },
    });
    await options.getByText('In use now, in open tabs too.').waitFor();
    expect(await own()).toEqual(JSON.parse(kept));
  });

  it('the ticket is solved by the button that was shown, and the pill comes', async () => {
    await page.bringToFront();
    await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
    await page.keyboard.type('I have looked at it.');
    if (!(await item('solved').isVisible())) await openMenu();
    await item('solved').click();
    await clickPill(page, 'not-now');
  });
});

/** What the clipboard holds, as a paste into a field of ours shows it. */
async function pasted(): Promise<string> {
  const probe = await extension.page('options');
  const field = probe.locator('.own-lines textarea');
  await probe.getByText('Your own selectors').click();
  await field.fill('');
  await field.focus();
  await probe.keyboard.press('Control+V');
  await until(async () => (await field.inputValue()) !== '');
  const text = await field.inputValue();
  await probe.close();
  return text;
}
