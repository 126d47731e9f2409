import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import type { Stored } from './chromium';
import { until } from './until';
import { type Display, type Point, startDisplay } from './xvfb';

export interface Firefox {
  browser: Browser;
  display: Display;
  /** Opens a page of ours in a tab, by its path. */
  ownPage(path: string): Promise<Page>;
  /** A page of ours that the extension itself opened in a window or a tab, once it is there. */
  opened(path: string): Promise<Page>;
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
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
}

interface Options {
  grant?: string[];
  /** Preferences of the browser, by their names on about:config. */
  preferences?: Record<string, unknown>;
}

/** It shows nothing and runs none of our code, but has the extension's API and database. */
const probePath = '/_locales/en/messages.json';

/**
 * Starts Firefox with the built extension on a display of its own, the given sites granted beforehand: real keys and
 * the real mouse reach every frame, while those of the protocol go to the top document only.
 */
export async function launchFirefox({ grant = [], preferences = {} }: Options = {}): Promise<Firefox> {
  const home = await mkdtemp(join(tmpdir(), 'space-between-'));
  const display = await startDisplay();
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
      // The navigation to a page of an extension is never reported as done.
      page.goto(origin + path).catch(() => undefined);
      await until(() => isLoaded(page, origin + path));
      return page;
    };
    let probe = await ownPage(probePath);
    const evaluate: Firefox['evaluate'] = async (inExtension) => {
      // Firefox closes our tabs when the extension is reloaded.
      if (probe.isClosed()) probe = await ownPage(probePath);
      const api = await probe.evaluateHandle('browser');
      return probe.evaluate(inExtension as never, api as never);
    };
    return {
      browser,
      display,
      ownPage,
      opened: (path) => pageAt(browser, (url) => url === origin + path),
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
      await firefox.close();
      await desk.close();
    };
    return { firefox, url: desk.url, close };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** Opens a ticket in a new tab, in front, and waits until the background knows the site. */
export async function openTicket({ firefox, url }: { firefox: Firefox; url: string }, ticket: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(`${url}/desk/tickets/${ticket}`);
  await page.waitForSelector('.ticket-pane[data-active="true"] .composer-body');
  await until(async () => url in ((await firefox.stored()).local.sites ?? {}));
  await firefox.bringToFront(page);
  return page;
}

const pane = '.ticket-pane[data-active="true"]';

/** Answers the open ticket and solves it, by the real mouse and keyboard. */
export async function answerAndSolve({ display }: Firefox, page: Page, answer = 'It leaves today.'): Promise<void> {
  const click = async (css: string): Promise<void> => display.click(await placeOf(page, css));
  await click(`${pane} .composer-body`);
  await until(() => page.evaluate(() => document.activeElement?.matches('.composer-body') ?? false));
  await display.type(answer);
  await until(() => page.$eval(`${pane} .composer-body`, (body, text) => body.textContent.includes(text), answer));
  await click(`${pane} .submit-more`);
  await click(`${pane} [data-submit-as="solved"]`);
  await page.waitForSelector(`${pane} [data-status="solved"]`);
}

/** The card's frame, once the card is shown in it. */
export async function cardFrame(page: Page): Promise<Frame> {
  let card: Frame | undefined;
  await until(async () => {
    // The last one: an older card may have been left open by an earlier life of the extension.
    card = page.frames().filter((frame) => frame !== page.mainFrame()).at(-1);
    return (await card?.evaluate(() => document.querySelector('main.card') !== null).catch(() => false)) ?? false;
  });
  return card as Frame;
}

/** From an angry ticket to the open card. */
export async function openCardByPill(firefox: Firefox, page: Page): Promise<Frame> {
  await answerAndSolve(firefox, page);
  await firefox.display.click(await waitForPill(page, 'start'));
  return cardFrame(page);
}

/** The middle of an element on the screen, scrolled into sight, once it is there. */
export async function placeOf(frame: Page | Frame, css: string): Promise<Point> {
  let place: Point | null = null;
  await until(async () => {
    place = await frame.evaluate((selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: 'nearest' });
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return width && height
        ? { x: (mozInnerScreenX ?? 0) + x + width / 2, y: (mozInnerScreenY ?? 0) + y + height / 2 }
        : null;
    }, css);
    return place !== null;
  });
  return place as unknown as Point;
}

/** Clicks what stands in a page or the card under this text. */
export async function clickText({ display }: Firefox, frame: Page | Frame, text: string): Promise<void> {
  display.click(await placeOf(frame, `::-p-text(${text})`));
}

/** Waits until a page or the card shows these words, to the eye of a reader. */
export function untilShown(frame: Page | Frame, words: string): Promise<void> {
  return until(async () => (await frame.evaluate(() => document.body.innerText)).includes(words));
}
