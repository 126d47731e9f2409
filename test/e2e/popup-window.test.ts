import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { launchChromium } from './chromium';
import { until } from './until';

const index = 'https://desk.test/znuny/index.pl';
const fileOf = (url: string): string => {
  if (url.includes('AgentTicketArticleContent')) return 'article.html';
  if (/Action=AgentTicket(?:Close|Compose|Note)/.test(url)) return 'popup.html';
  return url.includes('AgentTicketZoom') ? 'zoom.html' : 'queue.html';
};

it('a ticket that is closed in a pop-up window is a moment on the page behind it', async () => {
  const extension = await launchChromium({ grant: ['https://desk.test/*'] });
  try {
    await extension.context.route('https://desk.test/**', async (route) => {
      const file = new URL(`../fixtures/znuny/${fileOf(route.request().url())}`, import.meta.url);
      await route.fulfill({ contentType: 'text/html', body: await readFile(file, 'utf8') });
    });
    const tabs = async (): Promise<number> =>
      Object.keys((await extension.stored()).session.session?.tabs ?? {}).length;
    const page = await extension.context.newPage();
    await page.goto(`${index}?Action=AgentTicketZoom;TicketID=5`);
    await until(async () => (await tabs()) === 1);
    const opened = page.waitForEvent('popup');
    await page.locator('a[href*="AgentTicketClose"]').click();
    const popup = await opened;
    await until(async () => (await tabs()) === 2);
    await popup.locator('#submitRichText').click();
    await page.locator('h1').waitFor();
    await expect.poll(async () => JSON.stringify((await extension.stored()).session)).toContain('"point":"solved"');
  } finally {
    await extension.close();
  }
});
