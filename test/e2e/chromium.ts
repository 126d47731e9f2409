import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import type { browser } from '../../lib/browser';
import type { Noted } from '../../lib/domain/decisions';
import type { Entry } from '../../lib/domain/entry';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { until } from './until';
import type { Display } from './xvfb';

export interface Extension {
  context: BrowserContext;
  id: string;
  profile: string;
  /** The running worker; one that was stopped starts anew on the next event. */
  worker(): Promise<Worker>;
  page(name: string): Promise<Page>;
  /** Everything that the extension has stored, read from a page of its own. */
  stored(): Promise<Stored>;
  /** Works in a page of the extension, such as on its storage. */
  inside<T, A>(work: (given: A) => Promise<T>, given: A): Promise<T>;
  /** Stops the worker, as the browser does after half a minute; the next event wakes it. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does, and waits until its new worker runs. */
  reload(): Promise<void>;
  /** How many toolbar popups are open; Playwright does not list them as pages. */
  popupTargets(): Promise<number>;
  close(): Promise<void>;
}

export interface Stored {
  entries: Entry[];
  drafts: { id: string; card: { text: string; nextStep: string; feeling: string } }[];
  local: Record<string, unknown>;
  session: {
    session?: { tabs: Record<string, { cardId?: string; episode?: { phase: string } }> };
    decisions?: Noted[];
  };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Options {
  grant?: string[];
  profile?: string;
  /** Shows itself on this display, where real keys and clicks are needed. */
  display?: Pick<Display, 'env'>;
  colorScheme?: 'light' | 'dark';
  /** Leaves recall on, which else would come on the first page of every test. */
  recall?: boolean;
  /** Keeps pages that were left and shows them again as they were, as a browser does and Playwright's does not. */
  keepPages?: boolean;
  /** A build that is there already, to be loaded as it is. */
  build?: string;
  /** A proxy through which everything goes, this machine's own addresses included. */
  proxy?: string;
}

/** Starts Chromium with the built extension, the given sites granted beforehand. Removes its profile when closed. */
export async function launchChromium({
  grant = [],
  profile,
  display,
  colorScheme,
  build,
  proxy,
  recall = false,
  keepPages = false,
}: Options = {}): Promise<Extension> {
  const home = await mkdtemp(join(tmpdir(), 'space-between-'));
  const folder = build ?? (await grantedBuild('chrome', grant, join(home, 'extension')));
  const userData = profile ?? join(home, 'profile');
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: !display,
    ...(display ? { env: display.env } : { channel: 'chromium' }),
    viewport: { width: 1280, height: 800 },
    ...(colorScheme && { colorScheme }),
    args: [
      ...flags,
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(keepPages ? ['--disable-back-forward-cache'] : [])],
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  // Each start with a loaded folder counts as an installation, which opens the first run in front of everything.
  const welcome = (): Page | undefined => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await until(() => welcome() !== undefined);
  await welcome()?.close();
  // One page of our own, opened before the helpdesk's, to look into the stores and to stop the worker from.
  const probe = await context.newPage();
  await probe.goto(`chrome-extension://${id}/_locales/en/messages.json`);
  if (!recall) await probe.evaluate(switchRecallOff);
  const debug = await context.newCDPSession(probe);
  let workerStatus = '';
  let stops = 0;
  debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    workerStatus = versions.at(-1)?.runningStatus ?? workerStatus;
    if (workerStatus === 'stopped') stops++;
  });
  await debug.send('ServiceWorker.enable');
  return {
    context,
    id,
    profile: userData,
    worker,
    page: async (name) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}.html`);
      return page;
    },
    stored: () => probe.evaluate(readStores),
    inside: (work, given) => probe.evaluate(work as (given: unknown) => never, given),
    stopWorker: async () => {
      if (workerStatus === 'stopped') return;
      // An event may wake it again at once, so its stops are counted.
      const before = stops;
      await debug.send('ServiceWorker.stopAllWorkers');
      await until(() => stops > before);
    },
    reload: async () => {
      // Without developer mode a reload disables what was loaded from a folder.
      const manage = await context.newPage();
      await manage.goto('chrome://extensions');
      await manage.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
          };
        };
        return chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      });
      const running = await worker();
      const gone = new Promise((resolve) => running.once('close', resolve));
      const back = context.waitForEvent('serviceworker');
      await running.evaluate(() => {
        (globalThis as unknown as { chrome: typeof browser }).chrome.runtime.reload();
      });
      await gone;
      // It is there before it runs; what it is sent until then may be lost.
      await (await back).evaluate(() => undefined);
      await manage.close();
    },
    popupTargets: async () => {
      const { targetInfos } = await debug.send('Target.getTargets');
      return targetInfos.filter(({ url }) => url.endsWith('/popup.html')).length;
    },
    close: async () => {
      await context.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Runs in a page of the extension. */
async function switchRecallOff(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const { settings } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...(settings as object | undefined), recall: false } });
}

/** Runs in a page of the extension. */
async function readStores(): Promise<Stored> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const exists = (await indexedDB.databases()).some(({ name }) => name === 'space-between');
  const stores: Pick<Stored, 'entries' | 'drafts'> = { entries: [], drafts: [] };
  if (exists) {
    const db = await done(indexedDB.open('space-between'));
    stores.entries = await done(db.transaction('entries').objectStore('entries').getAll());
    stores.drafts = await done(db.transaction('drafts').objectStore('drafts').getAll());
    db.close();
  }
  return { ...stores, local: await chrome.storage.local.get(), session: await chrome.storage.session.get() };
}

/** The card's frame on a page, once it is there. */
export async function cardFrame(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/card.html'));
  await until(() => find() !== undefined);
  return find() ?? cardFrame(page);
}
