import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame, type Extension, launchChromium } from './chromium';
import { clickPill, middleOf, waitForPill } from './pill';

const address = 'https://acme.zendesk.com/agent/tickets/';
const angry = 101;
const polite = 102;
const thanked = 103;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 6_000));

let extension: Extension;
let page: Page;
let troubles: string[];

/** Serves a page with Zendesk's structure at a real Zendesk address. */
async function open(ticket: number, change = (html: string): string => html, query = ''): Promise<void> {
  const html = change(await readFile(new URL('../fixtures/zendesk/ticket.html', import.meta.url), 'utf8'));
  await extension.context.route('https://acme.zendesk.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  page = await extension.context.newPage();
  troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(`${address}${ticket}${query}`);
  await expect.poll(async () => JSON.stringify((await extension.stored()).session.session?.tabs ?? {})).not.toBe('{}');
}

const pane = (ticket: number) => page.locator(`[data-test-id="ticket-${ticket}-standard-layout"]`);

async function submitAs(ticket: number, status: string): Promise<void> {
  await pane(ticket).locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').click();
  await page.keyboard.type('I have looked at it.');
  await pane(ticket).locator('[data-test-id="submit_button-menu-button"]').click();
  await page.locator(`[data-test-id="submit_button-menu-${status}"]`).click();
}

beforeEach(async () => {
  extension = await launchChromium({ grant: ['https://acme.zendesk.com/*'] });
});
afterEach(() => extension?.close());

describe('on a page with the structure of Zendesk, at its real address', () => {
  it('offers after an angry ticket was solved, and keeps the entry as one from Zendesk', async () => {
    await open(angry);
    await submitAs(angry, 'solved');
    await clickPill(page, 'start');
    const card = await cardFrame(page);
    await card.getByRole('button', { name: 'drained' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    expect((await extension.stored()).entries).toMatchObject([{ helpdesk: 'zendesk', space: { feeling: 'drained' } }]);
  });

  it('offers on the next ticket when solving moves there', async () => {
    await open(angry, undefined, '?after=next');
    await submitAs(angry, 'solved');
    await expect.poll(() => page.url()).not.toContain(`/${angry}`);
    await waitForPill(page);
  });

  it.each([
    ['polite', polite],
    ['angry once, thankful now', thanked],
  ])('keeps silent where the customer is %s', async (_, ticket) => {
    await open(ticket);
    await submitAs(ticket, 'solved');
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
  });

  it('does nothing by itself with every selector dead, and the card, the journal and the week still work', async () => {
    await open(angry, (html) => html.replaceAll('data-test-id', 'data-renamed'));
    await page.locator('[data-renamed="submit_button-button"]').first().click();
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
    expect(troubles).toEqual([]);
    const options = await extension.page('options');
    await options
      .getByText(/manual mode/i)
      .first()
      .waitFor();
    const card = await extension.page('card-window');
    for (const way of ['Breathe', 'Skip', 'Next', 'Next'])
      await card.getByRole('button', { name: way, exact: true }).click();
    await card.getByLabel('One line, if there is one').fill('Stayed with the facts.');
    await card.getByRole('button', { name: 'Keep it' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    for (const name of ['popup', 'week']) {
      await (await extension.page(name)).getByText('Stayed with the facts.').first().waitFor();
    }
  });
});
