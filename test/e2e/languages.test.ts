import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from '../../lib/browser';
import { type Language, languages } from '../../lib/domain/settings';
import { directionOf } from '../../lib/i18n/language';
import { overflowAt320 } from './axe';
import { type Extension, launchChromium } from './chromium';

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchChromium();
  page = await extension.page('options');
});
afterAll(async () => {
  await extension?.close();
});

/** Runs in the page. */
async function choose(language: Language): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const { settings } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...(settings as object | undefined), language } });
}

/** Runs in the page: messages that show their key, since the page has no words for it. */
function keysShown(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    const coded = texts.currentNode.parentElement?.closest('code, kbd') !== null;
    if (!coded && /^[a-z]+(?:\.[\w-]+)+$/.test(text)) found.push(text);
  }
  return found;
}

it.each(languages)(
  'in %s each page has all its words, its direction, and room for them at 320 pixels',
  async (language) => {
    await page.goto(`chrome-extension://${extension.id}/_locales/en/messages.json`);
    await page.evaluate(choose, language);
    for (const name of ['popup', 'card-window', 'week', 'options', 'welcome']) {
      await page.goto(`chrome-extension://${extension.id}/${name}.html`);
      await page.locator('h1, textarea').first().waitFor();
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language,
        directionOf(language),
      ]);
      expect(await page.evaluate(keysShown), name).toEqual([]);
      expect(await overflowAt320(page), name).toEqual([]);
    }
  },
);
