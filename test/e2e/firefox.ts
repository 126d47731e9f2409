import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import type { Stored } from './chromium';
import { until } from './until';
import { type Display, startDisplay } from './xvfb';

export interface Firefox {
  browser: Browser;
  display: Display;
  profile: string;
  /** Opens a page of ours in a tab, by its path. */
  ownPage(path: string): Promise<Page>;
  /** A page of ours that the extension opened in a window of its own, by the beginning of its path, once the real keys go to it. */
  openedWindow(path: string): Promise<Page>;
  /** Everything that the extension has stored, read from a page of its own. */
  stored(): Promise<Stored>;
  /** Runs in a page of the extension that shows nothing. */
  evaluate<T>(inExtension: (browser: ExtensionApi) => T | Promise<T>): Promise<T>;
  /** Brings a tab to the front and waits until the real keys go to it. */
  bringToFront(page: Page): Promise<void>;
  /** Installs the same folder again, as the Reload button of about:debugging does. */
  installAgain(): Promise<void>;
  close(): Promise<void>;
}

/** The few calls that the tests make in a page of ours. */
export interface ExtensionApi {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  extension: { getViews(of: { type: 'popup' }): Window[]; getBackgroundPage(): Window | null };
  runtime: { reload(): void };
  storage: Record<
    'local' | 'session',
    {
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
  >;
}

interface Options {
  grant?: string[];
  /** Preferences of the browser, by their names on about:config. */
  preferences?: Record<string, unknown>;
  /** Leaves recall on, which else would come on the first page of every test. */
  recall?: boolean;
}

/** It shows nothing and runs none of our code, but has the extension's API and database. */
const probePath = '/_locales/en/messages.json';

/**
 * Starts Firefox with the built extension on a display of its own, the given sites granted beforehand: real keys and
 * the real mouse reach every frame, while those of the protocol go to the top document only.
 */
export async function launchFirefox({ grant = [], preferences = {}, recall = false }: Options = {}): Promise<Firefox> {
  const display = await startDisplay();
  const home = await mkdtemp(join(tmpdir(), 'space-between-'));
  let started: Browser | undefined;
  const close = async (): Promise<void> => {
    await started?.close().catch(() => undefined);
    await display.close();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const folder = await grantedBuild('firefox', grant, join(home, 'extension'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: false,
      env: display.env,
      userDataDir: join(home, 'profile'),
      // Without system access the protocol can't look into pages of the extension.
      args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
      defaultViewport: null,
      // The test mode for focus, puppeteer's default, would have every window think that the keys go to it.
      extraPrefsFirefox: { 'focusmanager.testmode': false, ...preferences },
    });
    started = browser;
    await browser.installExtension(folder);
    const welcome = await pageAt(browser, (url) => url.endsWith('/welcome.html'));
    const origin = await welcome.evaluate(() => location.origin);
    await welcome.close();
    const [window = ''] = await display.windows('firefox');

    const ownPage = async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      await until(() => {
        // The navigation to a page of an extension is never reported as done. While it reloads there is none.
        page.goto(origin + path).catch(() => undefined);
        return until(() => isLoaded(page, origin + path), 2_000).then(yes, no);
      });
      return page;
    };
    let probe = await ownPage(probePath);
    const evaluate: Firefox['evaluate'] = async (inExtension) => {
      // Firefox closes our tabs when the extension is reloaded, and the protocol does not tell.
      if ((await addressOf(probe)) === '') probe = await ownPage(probePath);
      const api = await probe.evaluateHandle('browser');
      return probe.evaluate(inExtension as never, api as never);
    };
    if (!recall) await evaluate(switchRecallOff);
    return {
      browser,
      display,
      profile: join(home, 'profile'),
      ownPage,
      openedWindow: async (path) => {
        const page = await pageAt(browser, (url) => url.startsWith(origin + path));
        await display.focus((await display.windows('firefox')).at(-1) ?? window);
        await until(() => page.evaluate(() => document.hasFocus()));
        return page;
      },
      evaluate,
      stored: () => evaluate(readStores),
      bringToFront: async (page) => {
        await page.bringToFront();
        await display.focus(window);
        await until(() => page.evaluate(() => document.hasFocus()));
      },
      installAgain: async () => void (await browser.installExtension(folder)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The demo helpdesk with the extension granted on it. Firefox never matches a pattern with a port. */
export async function startFirefoxDemo(
  options: Options = {},
): Promise<{ firefox: Firefox; url: string; close(): Promise<void> }> {
  const desk = await startDemoDesk();
  try {
    const firefox = await launchFirefox({ ...options, grant: ['http://127.0.0.1/*'] });
    const close = async (): Promise<void> => {
      await desk.close();
      await firefox.close();
    };
    return { firefox, url: desk.url, close };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** The page of the browser with such an address, once it is there. The protocol's own list is late for pages of ours. */
async function pageAt(browser: Browser, wanted: (url: string) => boolean): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    for (const page of await browser.pages()) if (wanted(await addressOf(page))) found = page;
    return found !== undefined;
  });
  return found as unknown as Page;
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** Empty where the page is gone, or on its way to another one. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

const isLoaded = (page: Page, url: string): Promise<boolean> =>
  page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);

/** Runs in a page of the extension. */
async function switchRecallOff({ storage }: ExtensionApi): Promise<void> {
  const { settings } = await storage.local.get();
  await storage.local.set({ settings: { ...(settings as object | undefined), recall: false } });
}

/** Runs in a page of the extension. */
async function readStores({ storage }: ExtensionApi): Promise<Stored> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stores: Pick<Stored, 'entries' | 'drafts'> = { entries: [], drafts: [] };
  if ((await indexedDB.databases()).some(({ name }) => name === 'space-between')) {
    const db = await done(indexedDB.open('space-between'));
    stores.entries = await done(db.transaction('entries').objectStore('entries').getAll());
    stores.drafts = await done(db.transaction('drafts').objectStore('drafts').getAll());
    db.close();
  }
  return { ...stores, local: await storage.local.get(), session: await storage.session.get() };
}
