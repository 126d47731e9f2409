import type { Page } from 'playwright-core';
import { chanceWords } from './bytes';
import { type Canaries, makeCanaries } from './canaries';
import type { Extension } from './chromium';
import { startDemo } from './demo';
import { foreignTo, startProxy } from './proxy';
import { type Display, startDisplay } from './xvfb';

/** The demo helpdesk in a browser on a display of its own, behind a proxy that writes down what is asked of anybody. */
export interface WatchedDemo {
  extension: Extension;
  url: string;
  display: Display;
  /** Every request, in order. */
  asked: string[];
  close(): Promise<void>;
}

export async function startWatchedDemo(alsoGrant: string[] = []): Promise<WatchedDemo> {
  const display = await startDisplay();
  const proxy = await startProxy('http://127.0.0.1:');
  const demo = await startDemo({ display, proxy: proxy.address, alsoGrant });
  return {
    ...demo,
    display,
    asked: proxy.asked,
    close: async () => {
      await demo.close();
      await proxy.close();
      await display.close();
    },
  };
}

/** A shift over tickets full of canaries. */
export interface Shift extends WatchedDemo {
  canaries: Canaries;
  /** A helpdesk that nobody described, and the word of chance in its address. */
  stranger: string;
  strangerName: string;
  /** A page of ours, to look into the stores from. */
  probe: Page;
  /** What stood in the consoles. */
  logged: string[];
  /** What the person typed, each word of it only once. */
  typed: string[];
  /** One more word to type. */
  say(): string;
  /** What the person typed or selected. */
  own(): string[];
  /** Makes it as if the cool-down were over. */
  rested(): Promise<void>;
  /** Who was asked for anything, beside the two helpdesks. */
  foreign(): string[];
}

export async function startShift(): Promise<Shift> {
  const canaries = makeCanaries();
  const [strangerName = ''] = chanceWords(1);
  const stranger = `https://${strangerName}.example`;
  const demo = await startWatchedDemo([`${stranger}/*`]);
  const { context, id } = demo.extension;
  const logged: string[] = [];
  context.on('console', (message) => logged.push(message.text()));
  context.on('weberror', (error) => logged.push(String(error.error())));
  (await demo.extension.worker()).on('console', (message) => logged.push(message.text()));
  await context.addInitScript((more) => Object.assign(globalThis, { moreTickets: more }), canaries.more);
  const probe = await context.newPage();
  await probe.goto(`chrome-extension://${id}/_locales/en/messages.json`);
  const typed: string[] = [];
  return {
    ...demo,
    canaries,
    stranger,
    strangerName,
    probe,
    logged,
    typed,
    say: () => {
      const [word = ''] = chanceWords(1);
      typed.push(word);
      return word;
    },
    own: () => [...typed, canaries.selected],
    rested: () => probe.evaluate(`chrome.storage.local.remove('offers')`),
    foreign: () => foreignTo(demo.url, demo.asked).filter((url) => !url.includes(strangerName)),
  };
}
