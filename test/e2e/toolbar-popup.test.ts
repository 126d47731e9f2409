import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import { type Extension, launchChromium } from './chromium';
import { angry } from './demo';
import { openToolbarPopup } from './toolbar-popup';
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
  const page = await extension.context.newPage();
  await page.goto(`${desk.url}/desk/tickets/${angry}`);
  await page.locator('.ticket-pane[data-active="true"] h1, .ticket-pane[data-active="true"] h2').first().click();
  await focusBrowser(display);
});
afterEach(async () => {
  await extension?.close();
  await desk?.close();
});

const kept = async (): Promise<(string | undefined)[]> =>
  (await extension.stored()).entries.map(({ text }) => text).sort();
const isClosed = async (): Promise<boolean> => (await extension.popupTargets()) === 0;

describe('the popup of the toolbar', () => {
  it('takes a line at once, and keeps what was not sent when it closes', async () => {
    const popup = await openToolbarPopup(extension, display);
    expect(await popup.value('[innerWidth, innerHeight, document.documentElement.scrollWidth]')).toEqual([
      360, 600, 360,
    ]);
    await display.type('Found the lost parcel');
    await display.press('Return');
    await until(async () => (await kept()).length === 1);
    await until(async () => (await popup.value<string>('document.body.innerText')).includes('Found the lost parcel'));

    await display.type('She laughed in the end');
    await display.press('Escape');
    await until(isClosed);
    const again = await openToolbarPopup(extension, display);
    expect(await again.value('document.activeElement.value')).toBe('She laughed in the end');
    await display.press('Return');
    await until(async () => (await kept()).length === 2);
    expect(await kept()).toEqual(['Found the lost parcel', 'She laughed in the end']);
  });

  it('adds the site below it, after the browser’s own question', async () => {
    const popup = await openToolbarPopup(extension, display);
    const add = 'Use Space Between on this site';
    await until(async () => (await popup.value<string>('document.body.innerText')).includes(add));
    await popup.click(add);
    // The browser's own dialog can't be seen from here; it opens within this time, with the focus on Deny.
    await new Promise((resolve) => setTimeout(resolve, dialogOpensWithinMs));
    await display.press('Tab', 'Return');
    await until(async () => Object.keys((await extension.stored()).local.sites ?? {}).includes(desk.url));
    await focusBrowser(display);
    const now = await openToolbarPopup(extension, display);
    await until(async () =>
      (await now.value<string>('document.body.innerText')).includes('Everything is seen on Harbour Desk (demo)'),
    );
  });

  it('opens the week on a click, and goes', async () => {
    const popup = await openToolbarPopup(extension, display);
    const opened = extension.context.waitForEvent('page');
    await popup.click('This week ›');
    expect((await opened).url()).toMatch(/\/week\.html$/);
    await until(isClosed);
  });
});
