import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { angry } from './demo';
import { startFirefoxDemo } from './firefox';
import { click, openCard, openCardByPill, openTicket, press, untilShown } from './firefox-desk';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
beforeAll(async () => {
  demo = await startFirefoxDemo();
});
afterAll(async () => {
  await demo?.close();
});

/** All that a site could find of an extension on its own page and in its own stores. */
const traces = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    caches: await caches.keys(),
    cookies: document.cookie.split('; ').filter(Boolean),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    html: document.documentElement.getAttributeNames(),
    body: document.body.getAttributeNames(),
    children: [...document.documentElement.children].map(({ tagName }) => tagName),
    globals: Object.keys(window),
  }));

const typeIn = async (card: Frame, words: string): Promise<void> => {
  await card.waitForSelector('textarea:focus');
  await demo.firefox.display.type(words);
  await until(() => card.$eval('textarea', ({ value }, typed) => value === typed, words));
};

describe('the moment, in Firefox', () => {
  it('goes from a solved angry ticket through the card to the journal and leaves the helpdesk nothing', async () => {
    const { firefox, url } = demo;
    const page = await openTicket(firefox, url, angry);
    const card = await openCardByPill(firefox, page);
    await press(firefox, card, 'rushed');
    await press(firefox, card, 'Breathe');
    await press(firefox, card, 'Skip');
    await press(firefox, card, 'Ask one question');
    await press(firefox, card, 'Next');
    await typeIn(card, 'call the depot first');
    await press(firefox, card, 'Next');
    await typeIn(card, 'Asked what the lamp was for');
    await click(firefox, card, 'input[type="checkbox"]');
    await press(firefox, card, 'Keep it');
    await untilShown(card, 'Kept.');

    const { entries, drafts, session } = await firefox.stored();
    expect(drafts).toEqual([]);
    expect(entries).toMatchObject([
      {
        kind: 'win',
        text: 'Asked what the lamp was for',
        space: { feeling: 'rushed' },
        response: { choice: 'ask', nextStep: 'call the depot first' },
        outcome: { turnaround: true },
        helpdesk: 'demo',
      },
    ]);
    expect(JSON.stringify({ entries, session })).not.toMatch(/4101|Holtermann/);
    await press(firefox, card, 'Close');
    await until(() => page.frames().length === 1);

    // The same page under a name that was not granted has never seen the extension.
    const stranger = await firefox.browser.newPage();
    await stranger.goto(`${url.replace('127.0.0.1', 'localhost')}/desk/tickets/${angry}`);
    await stranger.waitForSelector('.composer-body');
    expect(await traces(page)).toEqual(await traces(stranger));
    expect(await traces(page)).toMatchObject({ databases: [], caches: [], cookies: [], local: [], session: [] });

    const popup = await firefox.ownPage('/popup.html');
    await untilShown(popup, 'Asked what the lamp was for');
  });

  it('keeps one word and is done, on a card that the hotkey opens', async () => {
    const { firefox, url } = demo;
    const page = await openTicket(firefox, url, angry);
    await firefox.display.press('ctrl+shift+space');
    const card = await openCard(page);
    await press(firefox, card, 'stung');
    await press(firefox, card, 'Done');
    await untilShown(card, 'Kept.');
    const { entries } = await firefox.stored();
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'reflection', space: { feeling: 'stung' } }));
  });
});
