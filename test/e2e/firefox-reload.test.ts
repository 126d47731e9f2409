import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { angry } from './demo';
import { type Firefox, startFirefoxDemo } from './firefox';
import {
  answerAndSolve,
  click,
  openCard,
  openCardByPill,
  openTicket,
  press,
  untilShown,
  waitForPill,
} from './firefox-desk';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
beforeEach(async () => {
  demo = await startFirefoxDemo();
});
afterEach(async () => {
  await demo?.close();
});

const ways: [string, (firefox: Firefox) => Promise<void>][] = [
  ['is installed again', (firefox) => firefox.installAgain()],
  ['reloads itself', (firefox) => firefox.evaluate(({ runtime }) => runtime.reload()).catch(() => undefined)],
];

describe('a reload of the extension in Firefox', () => {
  it.each(ways)('leaves the words of an open card on screen and brings them back, when it %s', async (_, reload) => {
    const { firefox, url } = demo;
    const { display } = firefox;
    const page = await openTicket(firefox, url, angry);
    const card = await openCardByPill(firefox, page);
    await click(firefox, card, 'input');
    await display.type('cornered');
    await until(async () => (await firefox.stored()).drafts[0]?.card.feeling === 'cornered');
    await renewed(firefox, reload);

    await firefox.bringToFront(page);
    expect(page.frames()).toHaveLength(2);
    expect(await said(card)).toBe('cornered');
    await click(firefox, card, 'input');
    await display.press('End');
    await display.type(', again');
    await untilShown(card, 'updated or switched off');
    await press(firefox, card, 'Copy my words');
    await untilShown(card, 'Copied.');
    expect(await pasted(firefox)).toContain('cornered, again');

    await firefox.bringToFront(page);
    await display.press('F5');
    await until(() => page.frames().length === 1);
    await page.waitForSelector('.composer-body');
    await until(() => page.evaluate(() => document.hasFocus()));
    await display.press('ctrl+shift+space');
    const back = await openCard(page);
    expect(await said(back)).toBe('cornered');
    await untilShown(back, 'Discard');
  });

  it('takes away a pill that nobody has answered', async () => {
    const { firefox, url } = demo;
    const page = await openTicket(firefox, url, angry);
    await answerAndSolve(firefox, page);
    // Under the pointer it would not fade by itself.
    await firefox.display.point(await waitForPill(page, 'pill'));
    await renewed(firefox, () => firefox.installAgain());
    await until(() => page.evaluate(() => document.querySelector('html > div') === null));
  });
});

/** Reloads the extension. Its new life has come to the open tab once a sentinel has spoken in a new session. */
async function renewed(firefox: Firefox, reload: (firefox: Firefox) => Promise<void>): Promise<void> {
  const before = await sessionKey(firefox);
  await reload(firefox);
  await until(async () => {
    const key = await sessionKey(firefox).catch(() => undefined);
    return key !== undefined && key !== before;
  }, 20_000);
}

/** The key that each session makes anew; undefined before any sentinel has spoken. */
const sessionKey = (firefox: Firefox): Promise<string | undefined> =>
  firefox.evaluate(async ({ storage }) => {
    const { session } = (await storage.session.get()) as { session?: { key: string } };
    return session?.key;
  });

const said = (card: Frame): Promise<string> => card.$eval('input', ({ value }) => value);

/** What the clipboard holds, pasted with the real keys into a field of an empty page. */
async function pasted(firefox: Firefox): Promise<string> {
  const page: Page = await firefox.browser.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await firefox.bringToFront(page);
  await click(firefox, page, 'textarea');
  await firefox.display.press('ctrl+v');
  const value = (): Promise<string> => page.$eval('textarea', (area) => area.value);
  await until(async () => (await value()) !== '');
  const text = await value();
  await page.close();
  return text;
}
