import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame, type Extension, launchChromium } from './chromium';
import { angry, openTicket, startDemo } from './demo';
import { hasRequestTracker, logIn, startRequestTracker, stopRequestTracker } from './request-tracker';
import { focusBrowser, until } from './until';
import { type Display, startDisplay } from './xvfb';

let display: Display;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display?.close());

describe('the keys, pressed for real', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  beforeEach(async () => {
    demo = await startDemo({ display });
  });
  afterEach(() => demo?.close());

  it('have a shortcut each', async () => {
    const own = await demo.extension.page('options');
    const commands = await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } }
      ).chrome.commands.getAll(),
    );
    expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'keep-praise', 'open-card']);
    expect(commands.filter(({ shortcut }) => !shortcut)).toEqual([]);
  });

  it('open the card in the page, and Escape gives the focus back', async () => {
    const page = await openTicket(demo.extension, demo.url, angry);
    const composer = page.locator('.ticket-pane[data-active="true"] .composer-body');
    await composer.click();
    await focusBrowser(display);
    await display.press('ctrl+shift+space');
    const card = await cardFrame(page);
    await card.getByRole('heading', { name: 'Take a space.' }).waitFor();
    await display.press('Escape');
    await until(() => page.frames().length === 1);
    expect(await composer.evaluate((element) => document.activeElement === element)).toBe(true);
  });

  it('open the card in a small window where no sentinel runs', async () => {
    const page = await demo.extension.context.newPage();
    await page.goto('data:text/html,<h1>Elsewhere</h1>');
    await focusBrowser(display);
    const opened = demo.extension.context.waitForEvent('page');
    await display.press('ctrl+shift+space');
    const window = await opened;
    await window.getByRole('heading', { name: 'Take a space.' }).waitFor();
  });

  it('keep the selected text as praise, masked, after a look at it', async () => {
    const page = await openTicket(demo.extension, demo.url, '4114');
    await page.locator('.ticket-pane[data-active="true"] .message-body').first().selectText();
    await focusBrowser(display);
    const opened = demo.extension.context.waitForEvent('page');
    await display.press('alt+shift+k');
    const window = await opened;
    await window.getByRole('textbox').first().waitFor();
    await until(async () => (await window.getByRole('textbox').first().inputValue()) !== '');
  });
});

describe.skipIf(!hasRequestTracker)('the hotkey in a real Request Tracker', () => {
  let extension: Extension;
  afterEach(() => extension?.close());
  afterAll(() => hasRequestTracker && stopRequestTracker());

  it('opens the card', async () => {
    const desk = await startRequestTracker();
    extension = await launchChromium({ grant: [`${desk.url}/*`], display });
    const page = await logIn(extension.context, desk);
    await page.goto(`${desk.url}/Ticket/Display.html?id=${desk.tickets['abusive-caps']}`);
    await focusBrowser(display);
    await display.press('ctrl+shift+space');
    await (await cardFrame(page)).getByRole('heading', { name: 'Take a space.' }).waitFor();
  }, 300_000);
});
