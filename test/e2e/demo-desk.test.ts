import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import { cardFrame, type Extension, launchChromium } from './chromium';
import { clickPill, waitForPill } from './pill';

let extension: Extension;
let desk: Awaited<ReturnType<typeof startDemoDesk>>;
beforeAll(async () => {
  desk = await startDemoDesk();
  extension = await launchChromium({
    grant: [`${desk.url}/*`],
    colorScheme: (process.env.SCHEME ?? 'light') as 'light',
  });
});
afterAll(async () => {
  await extension?.close();
  await desk?.close();
});

it('offers a pause after an angry ticket was solved', async () => {
  const page = await extension.context.newPage();
  page.on('console', (m) => console.log('PAGE', m.text()));
  page.on('pageerror', (m) => console.log('PAGEERR', m.message));
  await page.goto(`${desk.url}/desk/tickets/4101`);
  const pane = page.locator('.ticket-pane[data-active="true"]');
  await pane.locator('.composer-body').click();
  await page.keyboard.type('I am sorry. It leaves today.');
  await pane.locator('.submit-more').click();
  await pane.locator('[data-submit-as="solved"]').click();
  await waitForPill(page);
  await page.screenshot({ path: '/tmp/d1.png' });
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card
    .waitForSelector('.card', { timeout: 3000 })
    .catch(async (e) =>
      console.log(
        e.message,
        await card.evaluate(() => document.documentElement.outerHTML),
        await card.evaluate(() => [innerWidth, innerHeight]),
      ),
    );
  await new Promise((r) => setTimeout(r, 600));
  await page.screenshot({ path: '/tmp/c1.png' });
  await card.click('text=rushed');
  await card.click('[aria-label^="4,"]');
  await card.click('text=Why now?');
  await new Promise((r) => setTimeout(r, 400));
  await page.screenshot({ path: '/tmp/c1b.png' });
  await card.click('text=Back');
  await card.click('.button.main');
  await new Promise((r) => setTimeout(r, 3000));
  await page.screenshot({ path: '/tmp/c2.png' });
  await card.click('.button.main');
  await card.click('text=Set a limit');
  await new Promise((r) => setTimeout(r, 400));
  await page.screenshot({ path: '/tmp/c3.png' });
  await card.click('.button.main');
  await page.keyboard.type('call the depot before I answer her');
  await new Promise((r) => setTimeout(r, 400));
  await page.screenshot({ path: '/tmp/c4.png' });
  await card.click('.button.main');
  await page.keyboard.type('Asked what the lamp was for');
  await new Promise((r) => setTimeout(r, 400));
  await page.screenshot({ path: '/tmp/c5.png' });
  await card.click('.button.main');
  await new Promise((r) => setTimeout(r, 800));
  await page.screenshot({ path: '/tmp/c6.png' });
  const w = await extension.worker();
  console.log(JSON.stringify(await w.evaluate(() => (globalThis as any).chrome.storage.session.get())));
  expect(page.frames().length).toBe(2);
});
