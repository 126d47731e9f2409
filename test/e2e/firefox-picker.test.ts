import { afterAll, beforeAll, expect, it } from 'vitest';
import { angry } from './demo';
import { startFirefoxDemo } from './firefox';
import { click, openTicket, pillWords, press } from './firefox-desk';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
beforeAll(async () => {
  demo = await startFirefoxDemo();
});
afterAll(() => demo?.close());

it('a button is shown in the page by real keys alone, from where the focus was, and is not pressed', async () => {
  const { firefox, url } = demo;
  const page = await openTicket(firefox, url, angry);
  const more = '.ticket-pane[data-active="true"] .submit-more';
  await page.focus(more);
  const options = await firefox.ownPage('/options.html');
  await firefox.bringToFront(options);
  await click(firefox, options, '.site-help summary');
  await press(firefox, options, 'solve button');
  await until(async () => (await pillWords(page)).some((words) => words.startsWith('Point at the button')));
  await until(() => page.evaluate(() => document.hasFocus()));
  await firefox.display.press('Up', 'Return');
  const own = async (): Promise<{ solve?: string } | undefined> =>
    ((await firefox.stored()).local.sites as Record<string, { own?: { solve?: string } }>)[url]?.own;
  await until(async () => (await own()) !== undefined);
  const { solve = '' } = (await own()) ?? {};
  expect(await page.$$eval(solve, (found) => found.map((one) => one.className))).toEqual(['submit-more']);
  expect(await page.$eval(more, (button) => button.getAttribute('aria-expanded'))).toBe('false');
});
