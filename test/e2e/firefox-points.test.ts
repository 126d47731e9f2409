import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFirefoxDemo } from './firefox';
import { click, openCard, openTicket, pillWords, untilShown, waitForPill } from './firefox-desk';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
beforeAll(async () => {
  demo = await startFirefoxDemo({ recall: true });
});
afterAll(() => demo?.close());

/** Says no to the pill and forgets that it came, so that no cool-down stands before the next point; recall stays over. */
async function dismiss(page: Awaited<ReturnType<typeof openTicket>>): Promise<void> {
  const { firefox } = demo;
  await firefox.display.click(await waitForPill(page, 'not-now'));
  await until(() => page.frames().length === 1);
  await firefox.evaluate(async ({ storage }) => {
    const { offers } = await storage.local.get();
    await storage.local.set({ offers: { recallDay: (offers as { recallDay: string }).recallDay } });
  });
}
const composer = '.ticket-pane[data-active="true"] .composer-body';

it('recall, a ticket left for the list and focus in the composer bring the pill', async () => {
  const { firefox, url } = demo;
  const page = await openTicket(firefox, url, '4107');
  // The hand on the mouse, until the script has started and the first sign of it was seen.
  let x = 500;
  await until(async () => {
    x += 10;
    await firefox.display.point({ x, y: 500 });
    return (await pillWords(page)).length > 0;
  });
  await firefox.display.click(await waitForPill(page, 'start'));
  await untilShown(await openCard(page), 'Before the day begins');
  await firefox.display.press('Escape');
  await until(() => page.frames().length === 1);
  expect((await firefox.stored()).local).toMatchObject({ offers: { offersToday: 0, lastOfferAt: null } });

  await click(firefox, page, '[data-row="4101"]');
  await page.waitForSelector(composer);
  await click(firefox, page, '[data-view="open"]');
  await dismiss(page);

  const options = await firefox.ownPage('/options.html');
  await untilShown(options, 'You left a tough ticket for the list');
  await untilShown(options, 'It offered.');
  await options.evaluate(() => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent.startsWith('Before I answer a tough ticket'))?.click();
  });
  await until(async () => JSON.stringify((await firefox.stored()).local).includes('"beforeReply":true'));
  await options.close();
  await firefox.bringToFront(page);
  await click(firefox, page, '[data-row="4102"]');
  await page.waitForSelector(composer);
  await click(firefox, page, composer);
  await waitForPill(page, 'pill');
  expect(await page.$eval(composer, (element) => document.activeElement === element)).toBe(true);
});
