import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { angry } from './demo';
import { startFirefoxDemo } from './firefox';
import { answerAndSolve, click, openCard, openTicket, pillWords, waitForPill } from './firefox-desk';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
let page: Page;
beforeAll(async () => {
  demo = await startFirefoxDemo();
  page = await openTicket(demo.firefox, demo.url, angry);
  await page.evaluate(listen);
  await answerAndSolve(demo.firefox, page);
  // Under the pointer it does not fade.
  await demo.firefox.display.point(await waitForPill(page, 'pill'));
});
afterAll(async () => {
  await demo?.close();
});

/** Runs in the page, as early and as high up as a script of the helpdesk can listen. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const keys = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'];
  const compositions = ['compositionstart', 'compositionupdate', 'compositionend'];
  for (const type of [...keys, ...compositions, 'selectionchange', 'message']) {
    window.addEventListener(type, () => heard.push(type), true);
  }
}

/** What the page has heard since it was asked last. */
const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

const shortcuts = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset.shortcutCount);

/** Which of these words the page's own search finds beyond those that stand in its own text. */
const found = (words: string[]): Promise<string[]> =>
  page.evaluate((all) => {
    const own = document.body.textContent.toLowerCase();
    const { find } = window as unknown as { find(text: string, ...choices: boolean[]): boolean };
    const finds = (word: string, inFrames: boolean): boolean => {
      getSelection()?.removeAllRanges();
      try {
        return find.call(window, word, false, false, true, false, inFrames);
      } catch (error) {
        // It is refused at a frame of another origin.
        if (error instanceof DOMException && error.name === 'SecurityError') return false;
        throw error;
      }
    };
    if (!finds('Holtermann', false)) throw new Error('the search finds nothing at all');
    return all.filter((word) => !own.includes(word.toLowerCase()) && (finds(word, false) || finds(word, true)));
  }, words);

describe('between the helpdesk and the card, in Firefox', () => {
  it('leaves the shortcuts of the helpdesk alone while only the pill shows', async () => {
    await click(demo.firefox, page, '.ticket-pane[data-active="true"] h1, .ticket-pane[data-active="true"] h2');
    await heard();
    await demo.firefox.display.press('a');
    await until(async () => (await shortcuts()) === '1');
    expect(await heard()).toContain('keydown');
  });

  it('keeps the words of the pill from the search of the page', async () => {
    const words = await pillWords(page);
    expect(words).toContain('Not now');
    expect(await found(words)).toEqual([]);
  });

  it('lets nothing of what is typed, pasted or composed in the card be heard by the page', async () => {
    const { display } = demo.firefox;
    await display.click(await waitForPill(page, 'start'));
    const card = await openCard(page);
    const typed = (wanted: string): Promise<void> =>
      until(() => card.$eval('input', ({ value }, text) => value === text, wanted));
    const before = await shortcuts();
    await click(demo.firefox, card, 'input');
    await heard();
    await display.type('awjk');
    await typed('awjk');
    await display.press('ctrl+a', 'ctrl+c', 'End', 'ctrl+v');
    await typed('awjkawjk');
    await card.evaluate(listen);
    await display.press('dead_acute', 'e', 'BackSpace', 'BackSpace');
    await typed('awjkawj');
    // The listener does hear such events where they belong.
    expect(await card.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('compositionend');
    await display.press('j', 'w', 'Left', 'Tab', 'a', 'w', 'k');
    await typed('awjkawjjw');
    expect(await heard()).toEqual([]);
    expect(await shortcuts()).toBe(before);
  });

  it('keeps the words of the card from the search of the page', async () => {
    const card = await openCard(page);
    const words = await card.$$eval('h1, legend, label, button', (all) => all.map((one) => one.textContent.trim()));
    expect(words).toContain('irritated');
    expect(await found([...words, 'awjkawjjw'])).toEqual([]);
  });

  it('gives the keys back after Escape, without a sound of the Escape itself', async () => {
    const card = await openCard(page);
    await click(demo.firefox, card, 'input');
    await heard();
    await demo.firefox.display.press('Escape');
    await until(() => page.frames().length === 1);
    await until(() => page.evaluate(() => document.hasFocus()));
    expect(await heard()).not.toContain('keyup');
    await demo.firefox.display.press('a');
    await until(async () => (await shortcuts()) === '2');
  });
});
