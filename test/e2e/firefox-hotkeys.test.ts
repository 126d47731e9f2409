import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { polite } from './demo';
import { startFirefoxDemo } from './firefox';
import { click, openCard, openTicket } from './firefox-desk';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
let page: Page;
beforeAll(async () => {
  // The background goes to sleep after half a second instead of half a minute.
  demo = await startFirefoxDemo({ preferences: { 'extensions.background.idle.timeout': 500 } });
  page = await openTicket(demo.firefox, demo.url, polite);
});
afterAll(async () => {
  await demo?.close();
});
beforeEach(async () => {
  await until(() => demo.firefox.evaluate(({ extension }) => extension.getBackgroundPage() === null));
});

describe('a hotkey pressed for real in Firefox, while the background sleeps', () => {
  it('is assigned for every command', async () => {
    const assigned = await demo.firefox.evaluate(({ commands }) => commands.getAll());
    expect(assigned.map(({ name, shortcut }) => [name, shortcut]).sort()).toEqual([
      ['_execute_action', 'Alt+Shift+J'],
      ['keep-praise', 'Alt+Shift+K'],
      ['open-card', 'Ctrl+Shift+Space'],
    ]);
  });

  it('opens the card in the page, with the cursor in it', async () => {
    const { display } = demo.firefox;
    await display.press('ctrl+shift+space');
    const card = await openCard(page);
    await until(() => card.evaluate(() => document.hasFocus()));
    await display.press('Escape');
    await until(() => page.frames().length === 1);
  });

  it('opens the journal with the cursor in "What went well?", and Enter logs the line', async () => {
    const { firefox } = demo;
    await firefox.display.press('alt+shift+j');
    await until(() =>
      firefox.evaluate(({ extension }) => {
        const [popup] = extension.getViews({ type: 'popup' });
        return Boolean(popup?.document.hasFocus() && popup.document.activeElement?.matches('textarea, input'));
      }),
    );
    await firefox.display.type('She laughed at the end');
    await firefox.display.press('Return');
    await until(async () => (await firefox.stored()).entries.some(({ text }) => text === 'She laughed at the end'));
    await firefox.display.press('Escape');
    await until(() => firefox.evaluate(({ extension }) => extension.getViews({ type: 'popup' }).length === 0));
  });

  it('opens the text selected on a page that was never granted as praise to keep', async () => {
    const { firefox, url } = demo;
    const stranger = await firefox.browser.newPage();
    await stranger.goto(`${url.replace('127.0.0.1', 'localhost')}/desk/tickets/${polite}`);
    await firefox.bringToFront(stranger);
    await click(firefox, stranger, '.ticket-pane p', { times: 3 });
    const selected = await stranger.evaluate(() => getSelection()?.toString().trim() ?? '');
    const masked = selected.replace(/\d[\d-]+/, '[number]');
    expect(masked).toContain('[number]');
    await firefox.display.press('alt+shift+k');
    const praise = await firefox.openedWindow('/popup.html?praise');
    await until(() => praise.evaluate((text) => document.querySelector('textarea')?.value === text, masked));
    await firefox.display.press('Return');
    await until(async () => (await firefox.stored()).entries.length === 2);
    const { entries } = await firefox.stored();
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'praise', text: masked }));
    expect(JSON.stringify(entries)).not.toContain('localhost');
  });
});
