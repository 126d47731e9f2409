import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame } from './chromium';
import { angry, answerAndSolve, openCardByPill, openTicket, startDemo } from './demo';
import { clickPill, waitForPill } from './pill';
import { focusBrowser, until } from './until';
import { type Display, startDisplay } from './xvfb';

/** Listens on the page as closely as a page can, before anything of ours is there. */
function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'paste',
    'copy',
    'compositionstart',
    'message',
  ]) {
    window.addEventListener(type, (event) => heard.push(`${type} ${'key' in event ? event.key : ''}`), true);
  }
}

const heardBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

let demo: Awaited<ReturnType<typeof startDemo>>;
let page: Page;

describe('the helpdesk page, listening to real keys', () => {
  let display: Display;
  beforeAll(async () => {
    display = await startDisplay();
  });
  afterAll(() => display?.close());
  beforeEach(async () => {
    demo = await startDemo({ display });
    await demo.extension.context.addInitScript(eavesdrop);
    page = await openTicket(demo.extension, demo.url, angry);
  });
  afterEach(() => demo?.close());

  it('hears nothing of what is typed in the card, and its own shortcuts stay still', async () => {
    const card = await openCardByPill(page);
    await card.getByLabel('your own…').click();
    await focusBrowser(display);
    await heardBy(page);
    const shortcuts = () => page.evaluate(() => document.body.dataset.shortcutCount ?? '0');
    const before = await shortcuts();
    await display.type('awjk stung');
    await until(async () => (await card.getByLabel('your own…').inputValue()) === 'awjk stung');
    expect(await heardBy(page)).toEqual([]);
    expect(await shortcuts()).toBe(before);
  });

  it('hears no key of Escape when the card closes', async () => {
    await openCardByPill(page);
    await focusBrowser(display);
    await heardBy(page);
    await display.press('Escape');
    await until(() => page.frames().length === 1);
    expect(await heardBy(page)).toEqual([]);
  });

  it('keeps its own shortcuts while the pill shows', async () => {
    await answerAndSolve(page);
    await waitForPill(page);
    await page.locator('.ticket-pane[data-active="true"] time').first().click();
    await focusBrowser(display);
    await display.press('j');
    await until(async () => (await page.evaluate(() => document.body.dataset.lastShortcut)) === 'next');
    await waitForPill(page);
  });
});

describe('the helpdesk page, looking around', () => {
  beforeEach(async () => {
    demo = await startDemo();
    page = await openTicket(demo.extension, demo.url, angry);
  });
  afterEach(() => demo?.close());

  it('finds no word of the pill or the card with its own search, and holds nothing of ours afterwards', async () => {
    const find = (words: string[]) =>
      page.evaluate(
        (all) => all.filter((word) => (window as unknown as { find(word: string): boolean }).find(word)),
        words,
      );
    expect(await find(['Harbour Desk'])).toEqual(['Harbour Desk']);
    await answerAndSolve(page);
    await waitForPill(page);
    expect(await find(['Take a breath', 'Start', 'Not now', 'Snooze', 'Space Between'])).toEqual([]);
    await clickPill(page, 'start');
    const card = await cardFrame(page);
    await card.locator('main.card').waitFor();
    expect(await find(['rough one', 'irritated', 'Breathe', 'Only you see this', 'Space Between'])).toEqual([]);
    expect(await page.evaluate(() => window.length)).toBe(0);
    await card.getByRole('button', { name: 'stung' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('button', { name: 'Close' }).click();
    await until(() => page.frames().length === 1);
    const left = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys().catch(() => []),
      root: document.documentElement.getAttributeNames().filter((name) => name !== 'lang'),
      added: document.querySelectorAll('html > :not(head, body)').length,
    }));
    expect(left).toEqual({ databases: [], local: [], session: [], caches: [], root: [], added: 0 });
  });
});
