import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import { type Extension, launchChromium } from './chromium';
import { angry, answerAndSolve } from './demo';
import { clickPill, middleOf, waitForPill } from './pill';
import { focusBrowser, until } from './until';
import { type Display, startDisplay } from './xvfb';

const dialogOpensWithinMs = 1_500;
let display: Display;
let desk: Awaited<ReturnType<typeof startDemoDesk>>;
let extension: Extension;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display?.close());
beforeEach(async () => {
  desk = await startDemoDesk();
  extension = await launchChromium({ display });
});
afterEach(async () => {
  await extension?.close();
  await desk?.close();
});

it('starts in a tab already open once its site is granted in the browser’s own dialog, and stops when it is taken back', async () => {
  const page = await extension.context.newPage();
  await page.goto(`${desk.url}/desk/tickets/${angry}`);
  await page.locator('.ticket-pane[data-active="true"] .composer-body').waitFor();

  const options = await extension.page('options');
  await options.getByText('Another one').click();
  await options.getByRole('textbox', { name: /address/i }).fill(`${desk.url}/desk/tickets/${angry}`);
  const answer = async (...keys: string[]): Promise<void> => {
    await options.getByRole('button', { name: 'Ask the browser for this site' }).click();
    await focusBrowser(display);
    await options.getByText('The browser is asking you now.').waitFor();
    // The browser's own dialog can't be seen from here; it opens within this time, with the focus on Deny.
    await new Promise((resolve) => setTimeout(resolve, dialogOpensWithinMs));
    await display.press(...keys);
  };
  await answer('Return');
  await options.getByText('The browser was told no').waitFor();
  expect((await extension.stored()).local.sites ?? {}).toEqual({});
  await answer('Tab', 'Return');
  const granted = options.getByRole('button', { name: /Remove/ });
  await options.getByText('Harbour Desk (demo)').waitFor();

  await page.bringToFront();
  await answerAndSolve(page);
  await waitForPill(page);
  await clickPill(page, 'not-now');

  await options.bringToFront();
  await granted.click();
  await until(async () => !(await granted.isVisible()));
  await page.bringToFront();
  await page.goto(`${desk.url}/desk/tickets/4102`);
  await answerAndSolve(page);
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect(await middleOf(page, 'pill')).toBeNull();
  expect((await extension.stored()).local).not.toHaveProperty('sites');
});
