import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox';
import { click, openCard, pillWords, point, press, untilShown, waitForPill } from './firefox-desk';
import {
  agentPassword,
  decidedIn,
  hasRequestTracker,
  parts,
  type RequestTracker,
  startRequestTracker,
  stopRequestTracker,
} from './request-tracker';
import { until } from './until';

if (!hasRequestTracker) console.log('Request Tracker is not at hand (../shared/realdesk): its tests are skipped.');

/** Longer than the keys have to rest before a held offer comes. */
const quietForMs = 5_000;

describe.skipIf(!hasRequestTracker)('in a real Request Tracker, in Firefox', () => {
  let desk: RequestTracker;
  let firefox: Firefox;
  let page: Page;
  beforeAll(async () => {
    desk = await startRequestTracker();
    // Firefox never matches a pattern with a port.
    firefox = await launchFirefox({ grant: [`http://${new URL(desk.url).hostname}/*`] });
    page = await firefox.browser.newPage();
    await page.goto(`${desk.url}/`);
    await firefox.bringToFront(page);
    await typeInto(parts.user, 'maria');
    await typeInto(parts.password, agentPassword);
    await firefox.display.press('Return');
    await page.waitForSelector(parts.signedIn);
    await until(async () => JSON.stringify((await firefox.stored()).local).includes(desk.url));
  }, 300_000);
  afterAll(async () => {
    await firefox?.close();
    await stopRequestTracker();
  });

  async function typeInto(field: string, text: string): Promise<void> {
    await click(firefox, page, field);
    await page.waitForSelector(`${field}:focus`);
    await firefox.display.type(text);
    await until(() => page.$eval(field, (input, typed) => (input as HTMLInputElement).value === typed, text));
  }

  /** Opens a ticket as if nothing had come today. */
  async function openTicket(about: string): Promise<void> {
    await firefox.evaluate(async ({ storage }) => {
      await storage.session.remove(['session', 'decisions']);
      await storage.local.set({ offers: {} });
    });
    await page.goto(`${desk.url}/Ticket/Display.html?id=${desk.tickets[about]}`);
    await page.waitForSelector(parts.message);
  }

  /** Chooses a form from the menu over a ticket, which opens under the pointer. */
  async function choose(item: 'reply' | 'comment' | 'resolve'): Promise<void> {
    await point(firefox, page, parts.menu);
    await click(firefox, page, `${parts.menu}-${item}`);
    await page.waitForSelector(parts.editor);
  }

  /** Writes into the editor of a form, which is a frame. */
  async function write(text: string): Promise<void> {
    const editor = await (await page.waitForSelector(parts.editor))?.contentFrame();
    if (!editor) throw new Error('the editor has no frame');
    await click(firefox, editor, 'body[contenteditable="true"]');
    await until(() => editor.evaluate(() => document.hasFocus()));
    await firefox.display.type(text);
    await until(() => editor.evaluate((typed) => document.body.textContent.includes(typed), text));
  }

  /** Sends a form and comes back to the ticket. */
  async function submit(): Promise<void> {
    await click(firefox, page, parts.submit);
    await until(() => page.url().includes('/Ticket/Display.html'));
    await page.waitForSelector(parts.message);
  }

  async function dismiss(): Promise<void> {
    await firefox.display.click(await waitForPill(page, 'not-now'));
    await until(async () => (await pillWords(page)).length === 0);
  }

  const decided = async (): Promise<string[]> => decidedIn(await firefox.stored());
  const status = (): Promise<string> => page.$eval(parts.status, ({ textContent }) => textContent);

  it('carries an abusive ticket from the answer, over the page loads, to one word in the journal', async () => {
    await openTicket('abusive-caps');
    await choose('reply');
    await write('Your money is on its way back.');
    await submit();
    await firefox.display.click(await waitForPill(page, 'start'));
    const card = await openCard(page);
    await press(firefox, card, 'irritated');
    await press(firefox, card, 'Done');
    await untilShown(card, 'Kept.');
    const { entries } = await firefox.stored();
    expect(entries).toMatchObject([
      { kind: 'reflection', space: { feeling: 'irritated' }, helpdesk: 'request-tracker' },
    ]);
    expect(await decided()).toEqual(['replied: offer']);
  });

  it('offers when a tough ticket is resolved by the menu, and by the pencil beside its status', async () => {
    await openTicket('angry-login');
    await choose('resolve');
    await submit();
    await dismiss();
    expect([await status(), await decided()]).toEqual(['resolved', ['solved: offer']]);

    await openTicket('german-angry');
    await click(firefox, page, parts.pencil);
    const list = `${parts.basics} .bootstrap-select:has(> select[name="Status"])`;
    await click(firefox, page, `${list} > button`);
    await click(firefox, page, `${list} [role="option"]`, { text: 'resolved' });
    await click(firefox, page, parts.saveBasics);
    await dismiss();
    expect([await status(), await decided()]).toEqual(['resolved', ['solved: offer']]);
  });

  it('stays away after a comment on a tough ticket, and comes when that is answered', async () => {
    await openTicket('threat-to-leave');
    await choose('comment');
    await write('For the colleagues.');
    await submit();
    await new Promise((resolve) => setTimeout(resolve, quietForMs));
    expect([await pillWords(page), await decided()]).toEqual([[], []]);
    await choose('reply');
    await write('I have looked at your account.');
    await submit();
    await until(async () => (await pillWords(page)).includes('Not now'));
    expect(await decided()).toEqual(['replied: offer']);
  });
});
