import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { violations } from './axe';
import { cardFrame } from './chromium';
import { idleFor } from './clock';
import { angry, answerAndSolve, openTicket, polite, startDemo } from './demo';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
let page: Page;
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(async () => {
  await demo?.close();
});

const quietForMs = 6_000;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, quietForMs));
const toTheList = (): Promise<void> => page.locator('[data-view="open"]').click();
const composer = () => page.locator('.ticket-pane[data-active="true"] .composer-body');

it('a tough ticket that is left for the list brings an offer, a polite one does not', async () => {
  page = await openTicket(demo.extension, demo.url, polite);
  await toTheList();
  await quiet();
  expect(await middleOf(page, 'pill')).toBeNull();
  await page.locator(`[data-row="${angry}"]`).click();
  await toTheList();
  await clickPill(page, 'start');
  await (await cardFrame(page)).getByRole('heading', { name: 'That was a rough one.' }).waitFor();

  const options = await demo.extension.page('options');
  await options
    .getByRole('listitem')
    .filter({ hasText: 'You left a tough ticket for the list' })
    .getByText('It offered.')
    .waitFor();
});

it('a tough ticket whose page is left for one without a ticket brings an offer', async () => {
  page = await openTicket(demo.extension, demo.url, angry);
  await page.goto(`${demo.url}/desk/views/open`);
  await waitForPill(page);
});

it('the first sign of the agent after five idle minutes brings an offer, four minutes bring none', async () => {
  page = await openTicket(demo.extension, demo.url, angry);
  const options = await demo.extension.page('options');
  await page.bringToFront();
  await idleFor(page, 4 * 60_000);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 300);
  await options.getByText('Nothing yet since the browser was started.').waitFor();
  await idleFor(page, 5 * 60_000);
  await page.mouse.move(340, 300);
  await waitForPill(page);
  // The settings, open all the while, tell of it without being loaded anew.
  await options
    .getByRole('listitem')
    .filter({ hasText: 'You came back after a while' })
    .getByText('It offered.')
    .waitFor();
});

it('focus in the composer of a tough ticket brings an offer where it is switched on', async () => {
  const options = await demo.extension.page('options');
  await options.getByLabel(/Before I answer a tough ticket/).check();
  await until(async () => JSON.stringify((await demo.extension.stored()).local).includes('"beforeReply":true'));
  await options.close();
  page = await openTicket(demo.extension, demo.url, angry);
  const before = await composer().innerHTML();
  await composer().click();
  await waitForPill(page);
  expect(await composer().evaluate((element) => document.activeElement === element)).toBe(true);
  expect(await composer().innerHTML()).toBe(before);
  await page.keyboard.type('Dear Dagny');
  expect(await composer().textContent()).toContain('Dear Dagny');
});

it('the fifth dismissal in a row asks once, and yes is the last word', async () => {
  const own = await demo.extension.page('options');
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ offers: { dismissalsInRow: 4 } });
  });
  await own.close();
  page = await openTicket(demo.extension, demo.url, angry);
  await answerAndSolve(page);
  await composer().click();
  await clickPill(page, 'not-now');
  const frame = await cardFrame(page);
  await frame.getByRole('heading', { name: 'Only when you ask from now on?' }).waitFor();
  expect(await composer().evaluate((element) => document.activeElement === element)).toBe(true);
  expect(await violations(page, frame)).toEqual([]);
  await frame.getByRole('button', { name: 'Yes' }).click();
  await until(() => page.frames().length === 1);
  expect((await demo.extension.stored()).local).toMatchObject({
    settings: { rhythm: 'ask' },
    offers: { rhythmAsked: true },
  });
});
