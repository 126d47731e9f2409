import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { grantedBuild } from '../../scripts/granted-build.mjs';

export interface Extension {
  context: BrowserContext;
  id: string;
  profile: string;
  /** The running worker; one that was stopped starts anew on the next event. */
  worker(): Promise<Worker>;
  page(name: string): Promise<Page>;
  close(): Promise<void>;
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
  headed?: boolean;
  colorScheme?: 'light' | 'dark';
  /** A build that is there already, to be loaded as it is. */
  build?: string;
}

/** Starts Chromium with the built extension, the given sites granted beforehand. Removes its profile when closed. */
export async function launchChromium({
  grant = [],
  profile,
  headed,
  colorScheme,
  build,
}: Options = {}): Promise<Extension> {
  const home = await mkdtemp(join(tmpdir(), 'space-between-'));
  const folder = build ?? (await grantedBuild('chrome', grant, join(home, 'extension')));
  const userData = profile ?? join(home, 'profile');
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: !headed,
    ...(headed ? {} : { channel: 'chromium' }),
    viewport: { width: 1280, height: 800 },
    ...(colorScheme && { colorScheme }),
    args: [...flags, `--load-extension=${folder}`, `--disable-extensions-except=${folder}`],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
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
    close: async () => {
      await context.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The card's frame on a page, once it is there. */
export async function cardFrame(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/card.html'));
  return (
    find() ??
    (await page.waitForEvent('frameattached', { predicate: () => find() !== undefined }).then(() => find() as Frame))
  );
}
