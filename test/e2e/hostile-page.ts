import type { Frame, Page } from 'playwright-core';
import type { browser } from '../../lib/browser';
import { cardFrame, type Extension, type Stored } from './chromium';
import { angry, startDemo } from './demo';
import { clickPill } from './pill';
import { until } from './until';

/** The demo helpdesk as somebody would have it who is against us. */
export interface HostileDesk {
  extension: Extension;
  stored(): Promise<Stored>;
  /** Opens the angry ticket; a script of the page's own runs before anything of ours is there. */
  open(script?: () => void): Promise<Page>;
  /** Shows the card as the toolbar does, without an offer. */
  askForCard(tab: Page): Promise<void>;
  /** Closes the ticket and makes the browser as it was before the first one. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export async function startHostileDesk(): Promise<HostileDesk> {
  const { extension, url, close } = await startDemo();
  // From here one speaks to the background.
  const own = await extension.page('welcome');
  const tabs = async (): Promise<number> => Object.keys((await extension.stored()).session.session?.tabs ?? {}).length;
  let page: Page | undefined;
  return {
    extension,
    stored: extension.stored,
    open: async (script) => {
      const tab = await extension.context.newPage();
      page = tab;
      if (script) await tab.addInitScript(script);
      await tab.goto(`${url}/desk/tickets/${angry}`);
      await tab.locator('.ticket-pane[data-active="true"] .composer-body').waitFor();
      await until(async () => (await tabs()) > 0);
      return tab;
    },
    askForCard: async (tab) => {
      await tab.bringToFront();
      await own.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        await chrome.runtime.sendMessage({ type: 'card.show', payload: {} });
      });
    },
    forget: async () => {
      await page?.close();
      // The background notes that the tab is gone, and must not write the session of before over the empty one.
      await until(async () => (await tabs()) === 0);
      await own.evaluate(forgetAll);
    },
    close,
  };
}

/** Runs in a page of the extension: the browser as it was before the first ticket, with the tests' own setting. */
async function forgetAll(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  await chrome.storage.session.clear();
  await chrome.storage.local.remove('offers');
  // Opened by us first, it would be one without stores.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'space-between')) return;
  const opening = indexedDB.open('space-between');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear();
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** What the script of a page noted, in a list that it calls `caught`, since it was last asked. */
export const caughtBy = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => (globalThis as unknown as { caught: string[] }).caught.splice(0));

/** Closes the open ticket without a word, so that there is no key after which it would wait. */
export async function solve(tab: Page): Promise<void> {
  const pane = tab.locator('.ticket-pane[data-active="true"]');
  await pane.locator('.submit-more').click();
  await pane.locator('[data-submit-as="solved"]').click();
  await pane.locator('[data-status="solved"]').waitFor();
}

export async function openByPill(tab: Page): Promise<Frame> {
  await solve(tab);
  await clickPill(tab, 'start');
  const card = await cardFrame(tab);
  await card.locator('main.card').waitFor();
  return card;
}

export async function keepOneWord(card: Frame): Promise<void> {
  await card.getByRole('button', { name: 'stung' }).click();
  await card.getByRole('button', { name: 'Done' }).click();
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
}

/** What stands in the card on a page, or what stood there when the frame was asked. */
export async function typedIn(tab: Page): Promise<string> {
  const card = tab.frames().find((frame) => frame.url().endsWith('/card.html'));
  return (await card?.evaluate(() => document.querySelector('input')?.value).catch(() => '')) ?? '';
}
