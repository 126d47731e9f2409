import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, FrameLocator, Locator, Page as Tab } from 'playwright-core';
import type { Adapter } from '../../lib/adapters/schema';
import { bundle } from '../../scripts/toughness/load.mjs';
import type { start } from './engine';
import type { Act, Expected, Where } from './expected';

type Engine = ReturnType<typeof start>;

/** The pages of one helpdesk at their real addresses, in one tab with the engine in it. */
export interface Desk {
  tab: Tab;
  /** Loads a page afresh; nothing of before is remembered. `change` alters the pages as they are served. */
  open(at: string, change?: (html: string) => string): Promise<void>;
  act(acts: readonly Act[]): Promise<void>;
  /** Clicks as a script of the page does. */
  clickByScript(where: Where): Promise<void>;
  shown(where: Where): Promise<void>;
  ask<K extends keyof Engine>(what: K, ...given: Parameters<Engine[K]>): Promise<ReturnType<Engine[K]>>;
  /** The moments so far, in their order. */
  moments(): Promise<string[]>;
  failures(): Promise<string[]>;
  /** Once whatever was set off has come through. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const code = bundle('test/conformance/engine.ts', true);

/** Opens a helpdesk. */
export async function openDesk(browser: Browser, adapter: Adapter, expected: Expected): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  let change = (html: string): string => html;
  await serve(context, adapter, expected, (html) => change(html));
  await context.addInitScript({
    content: `${await code}
      if (window === top) addEventListener('DOMContentLoaded', () => {
        window.engine = bundled.start(${JSON.stringify(adapter)});
      });`,
  });
  const tab = await context.newPage();
  let runs = 0;
  const desk: Desk = {
    tab,
    open: async (at, changed = (html) => html) => {
      change = changed;
      for (const window of context.pages()) if (window !== tab) await window.close();
      await context.addCookies([{ name: 'run', value: String(++runs), url: new URL(at).origin }]);
      // Another fragment alone would load nothing.
      if (at.includes('#')) await tab.goto('about:blank');
      await tab.goto(at);
      await ready(tab);
    },
    act: (acts) => act(tab, acts),
    clickByScript: (where) =>
      locate(tab, where)
        .first()
        .evaluate((one: HTMLElement) => one.click()),
    shown: async (where) => {
      await locate(tab, where).first().waitFor({ state: 'attached', timeout: 5_000 });
    },
    ask: (what, ...given) => ask(tab, what, given),
    moments: async () => (await ask(tab, 'told', [])).flatMap((one) => (one.kind === 'confirmed' ? one.moment : [])),
    failures: async () => (await ask(tab, 'told', [])).flatMap((one) => (one.kind === 'failed' ? one.why : [])),
    settled: async () => {
      await ready(tab);
      // Longer than the engine gathers changes before it looks.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    },
    close: () => context.close(),
  };
  return desk;
}

const ready = (tab: Tab): Promise<unknown> => tab.waitForFunction(() => 'engine' in window, null, { polling: 'raf' });

async function ask<K extends keyof Engine>(
  tab: Tab,
  what: K,
  given: Parameters<Engine[K]>,
): Promise<ReturnType<Engine[K]>> {
  await ready(tab);
  return tab.evaluate(
    ([name, args]) => {
      const { engine } = window as unknown as { engine: Record<string, (...all: unknown[]) => unknown> };
      return engine[name]?.(...args);
    },
    [what, given] as const,
  ) as Promise<ReturnType<Engine[K]>>;
}

async function serve(
  context: BrowserContext,
  adapter: Adapter,
  { pages, serves = {} }: Expected,
  change: (html: string) => string,
): Promise<void> {
  const folder = new URL(`../fixtures/${adapter.id}/`, import.meta.url);
  const pathOf = (address: string): string => {
    const { pathname, search } = new URL(address);
    return pathname + search;
  };
  await context.route('**/*', async (route) => {
    const path = pathOf(route.request().url());
    const page = pages.find(({ at }) => pathOf(at) === path);
    const [, file = page?.file ?? pages[0].file] =
      Object.entries(serves)
        .sort(([a], [b]) => b.length - a.length)
        .find(([start]) => !page && path.startsWith(start)) ?? [];
    const html = await readFile(new URL(file, folder), 'utf8');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(html) });
  });
}

function locate(tab: Tab, where: Where): Locator {
  if (typeof where === 'string') return tab.locator(where);
  const scope: Tab | FrameLocator = where.frame ? tab.frameLocator(where.frame) : tab;
  return scope.locator(where.css);
}

async function act(tab: Tab, acts: readonly Act[]): Promise<void> {
  for (const one of acts) {
    await ready(tab);
    if ('click' in one) await locate(tab, one.click).first().click({ timeout: 5_000 });
    else if ('type' in one) {
      await locate(tab, one.in).first().click({ timeout: 5_000 });
      await tab.keyboard.insertText(one.type);
    } else if ('choose' in one) await locate(tab, one.in).first().selectOption(one.choose);
    else if ('press' in one)
      await (one.in ? locate(tab, one.in).first().press(one.press) : tab.keyboard.press(one.press));
    else if ('run' in one) await tab.evaluate(one.run);
    else {
      const popup = tab.context().pages().at(1) ?? (await tab.waitForEvent('popup'));
      await act(popup, one.popup);
      if (!popup.isClosed()) await popup.waitForEvent('close');
    }
  }
}
