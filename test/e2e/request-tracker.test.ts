import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser';
import { cardFrame, type Extension, launchChromium } from './chromium';
import { clickPill, middleOf, waitForPill } from './pill';
import {
  addQuickClose,
  choose,
  conversation,
  decidedIn,
  hasRequestTracker,
  logIn,
  mailIn,
  openTicket,
  parts,
  type RequestTracker,
  send,
  setLanguage,
  startRequestTracker,
  stopRequestTracker,
  submit,
  type,
  write,
} from './request-tracker';
import { until } from './until';

if (!hasRequestTracker) console.log('Request Tracker is not at hand (../shared/realdesk): its tests are skipped.');

const resolveForm = 'Action=Comment&DefaultStatus=resolved';
const replyForm = 'Action=Respond';
const status = 'select[name="Status"]';
const customer = 'Anna Brandt <anna.brandt@example.net>';
const rage = 'This is the third time I write. Your service is a disgrace, you useless idiots. I am furious!';
/** Longer than the keys have to rest before a held offer comes. */
const quietForMs = 5_000;

describe.skipIf(!hasRequestTracker)('in a real Request Tracker', () => {
  let desk: RequestTracker;
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    desk = await startRequestTracker();
    await addQuickClose(desk);
    extension = await launchChromium({ grant: [`${desk.url}/*`], keepPages: true });
    extension.context.setDefaultTimeout(10_000);
    page = await logIn(extension.context, desk);
  }, 300_000);
  afterAll(async () => {
    await extension?.close();
    await stopRequestTracker();
  });

  const ticket = (text = 'Where is my parcel?', from = customer): Promise<number> => mailIn(desk, from, text);
  /** A page that was kept does not load again. */
  const back = () => page.goBack({ waitUntil: 'commit' });
  const go = (path: string) => page.goto(`${desk.url}${path}`);
  /** As if nothing had come today; or as if an offer had just come, so that each decision is made at once. */
  const forget = (offers: object = {}): Promise<void> =>
    extension.inside(async (offers) => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      await chrome.storage.session.remove(['session', 'decisions']);
      await chrome.storage.local.set({ offers });
    }, offers);
  /** What was decided since the last `forget`, in its order. */
  const decided = async (): Promise<string[]> => decidedIn(await extension.stored());
  /** Each way on a ticket of its own, after which this and nothing else was decided. */
  const decides = async (expected: string[], act: (id: number) => Promise<unknown>, id?: number): Promise<void> => {
    const own = id ?? (await ticket());
    await forget({ lastOfferAt: Date.now() });
    await openTicket(page, desk, own);
    await act(own);
    await until(async () => (await decided()).length >= expected.length);
    expect(await decided()).toEqual(expected);
  };
  const replied = ['replied: not-tough'];
  const solved = ['solved: not-tough'];

  it('carries an angry ticket from answer and resolve, over the page loads, to a win in journal and week', async () => {
    const id = desk.tickets['angry-login'];
    await openTicket(page, desk, id);
    await write(page, desk, id, replyForm, 'Your access works again. I checked it twice.');
    await submit(page);
    await write(page, desk, id, resolveForm, 'Access restored.');
    await submit(page);
    await clickPill(page, 'start');
    const card = await cardFrame(page);
    await card.getByRole('button', { name: 'irritated' }).click();
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: Object.keys(localStorage).filter((key) => /space|between/i.test(key)),
      session: Object.keys(sessionStorage).filter((key) => /space|between/i.test(key)),
      frames: [...document.querySelectorAll('html > div iframe')].length,
      marked: [...document.querySelectorAll('html > div')].flatMap((element) => element.getAttributeNames()),
    }));
    expect(left).toEqual({ databases: 0, local: [], session: [], frames: 0, marked: [] });
    await card.getByText('5', { exact: true }).click();
    await card.getByRole('button', { name: 'Breathe' }).click();
    await card.getByRole('button', { name: 'Skip' }).click();
    await card.getByRole('button', { name: 'Own it' }).click();
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.getByLabel('One line, if there is one').fill('Told her what went wrong, in one sentence.');
    await card.getByRole('button', { name: 'Keep it' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();

    const { entries } = await extension.stored();
    expect(entries).toMatchObject([{ kind: 'win', helpdesk: 'request-tracker', stimulus: { heat: 5 } }]);
    for (const name of ['popup', 'week']) {
      const own = await extension.page(name);
      await own.getByText('Told her what went wrong, in one sentence.').first().waitFor();
      await own.close();
    }
    await go('/Prefs/AboutMe.html');
  });

  it('makes one offer on a ticket in two tabs, and none again when going back', async () => {
    await forget();
    const before = await extension.stored();
    const id = desk.tickets['threat-to-leave'];
    const other = await extension.context.newPage();
    await openTicket(other, desk, id);
    await page.bringToFront();
    await openTicket(page, desk, id);
    await write(page, desk, id, replyForm, 'I have looked at your account.');
    await submit(page);
    await clickPill(page, 'not-now');
    await until(async () => (await middleOf(page, 'pill')) === null);
    const after = await extension.stored();
    expect([after.entries, after.drafts]).toEqual([before.entries, before.drafts]);
    expect(JSON.stringify([after.session, after.local])).not.toMatch(/Castillo|Display\.html/);

    await other.bringToFront();
    await write(other, desk, id, resolveForm, 'Done.');
    await submit(other);
    await conversation(other);
    await other.close();
    await back();
    await back();
    expect(await middleOf(page, 'pill')).toBeNull();
    expect(await decided()).toEqual(['replied: offer']);
  });

  it('counts typing in the editor frame: no pill while a draft stands in it, nor after it was left for elsewhere', async () => {
    await forget();
    const id = desk.tickets['abusive-caps'];
    await openTicket(page, desk, id);
    await write(page, desk, id, replyForm, '');
    await page.keyboard.type('First answer.');
    await submit(page);
    await until(async () => JSON.stringify((await extension.stored()).session).includes('"held"'));
    // At once into the next answer: keys in the frame of the editor never reach the window.
    await write(page, desk, id, replyForm, '');
    await page.keyboard.type('And the second');
    await new Promise((resolve) => setTimeout(resolve, quietForMs));
    expect(await middleOf(page, 'pill')).toBeNull();
    for (let i = 0; i < 'And the second'.length; i++) await page.keyboard.press('Backspace');
    await waitForPill(page);
    // A pill that stands on a page goes with it, and does not come back with it once it was answered.
    await go('/Prefs/AboutMe.html');
    await clickPill(page, 'not-now');
    await back();
    await until(async () => (await middleOf(page, 'pill')) === null);
  });

  it('knows every way of answering', async () => {
    await decides(replied, async () => {
      await choose(page, '#page-actions-reply');
      await type(page, 'By the menu.');
      await submit(page);
    });
    await decides(replied, async () => {
      await Promise.all([page.waitForEvent('load'), page.locator('.reply-link').first().click()]);
      await type(page, 'With a quote.');
      await submit(page);
    });
    await decides(replied, async (id) => {
      await go(`/Ticket/ModifyAll.html?id=${id}`);
      await page.selectOption('select[name="UpdateType"]', 'response', { force: true });
      await type(page, 'From the page with everything.');
      await send(page, 'TicketModifyAll');
    });
    // Refused for its time, an answer comes back at an address that names no ticket, and is sent again.
    await decides(replied, async (id) => {
      await write(page, desk, id, replyForm, 'Twice.');
      await page.fill('[name="UpdateTimeWorked"]', 'soon');
      await send(page);
      expect(page.url()).toMatch(/Update\.html$/);
      await page.fill('[name="UpdateTimeWorked"]', '5');
      await submit(page);
    });
  });

  it('knows every way of resolving', async () => {
    await decides(solved, async (id) => {
      await write(page, desk, id, replyForm, 'An answer that closes.');
      await page.selectOption(status, 'resolved', { force: true });
      await submit(page);
    });
    await decides(solved, async () => {
      await choose(page, '#page-actions-resolve');
      await submit(page);
    });
    await decides(solved, () => choose(page, '#page-actions-spam'));
    await decides(solved, pencil);
    await decides(solved, async (id) => {
      await go(`/Ticket/Modify.html?id=${id}`);
      await page.selectOption(status, 'resolved', { force: true });
      await send(page, 'TicketModify');
    });
  });

  /** Resolves with the pencil beside the basics. */
  async function pencil(): Promise<void> {
    await page.click(parts.pencil);
    await page.locator(parts.basics).locator(status).selectOption('resolved', { force: true });
    await Promise.all([page.waitForEvent('load'), page.click(parts.saveBasics)]);
  }

  it('takes a comment, other pages of the ticket, a list and a mass change for no answer', async () => {
    const tough = await ticket(rage);
    await decides(
      ['replied: cool-down'],
      async (id) => {
        await write(page, desk, id, 'Action=Comment', 'For the colleagues.');
        await submit(page);
        // On this page nobody says who the customer is.
        await go(`/Ticket/History.html?id=${id}`);
        await go(`/Ticket/Forward.html?id=${id}`);
        await go(`/Ticket/Reminders.html?id=${id}`);
        await back();
        expect(await decided()).toEqual([]);
        // What was seen of it before still counts.
        await write(page, desk, id, replyForm, 'Now an answer.');
        await submit(page);
      },
      tough,
    );
    await forget({ lastOfferAt: Date.now() });
    await go(`/Search/Results.html?Query=id=${tough}`);
    const cell = page.locator('td.editable:has(select[name^="Status"])').first();
    await cell.hover();
    await cell.locator('.edit-icon').click();
    await cell.locator('select').selectOption('stalled', { force: true });
    await page.locator('td:has-text("stalled")').first().waitFor();
    await Promise.all([page.waitForURL(/Bulk\.html/), page.click('#page-bulk')]);
    await page.selectOption(`form[name="BulkUpdate"] ${status}`, 'resolved', { force: true });
    await Promise.all([
      page.waitForEvent('load'),
      page.locator('form[name="BulkUpdate"] [type="submit"]').last().click(),
    ]);
    await openTicket(page, desk, tough);
    expect(await page.locator(parts.status).textContent()).toBe('resolved');
    expect(await decided()).toEqual([]);
  });

  it('takes the own words of an agent who asks for no customer’s', async () => {
    const own = await ticket(rage, 'Maria Keller <maria@helpdesk.test>');
    await decides(solved, pencil, own);
  });

  it('understands its pages in other languages', async () => {
    for (const language of ['de', 'fr', 'ja']) {
      await setLanguage(desk, 'maria', language);
      await decides(['solved: cool-down'], pencil, await ticket(rage));
      expect(await page.locator(parts.status).textContent()).not.toBe('resolved');
    }
    await decides(
      ['replied: cool-down'],
      async (id) => {
        await write(page, desk, id, replyForm, 'お待たせしました。');
        await submit(page);
      },
      await ticket(rage),
    );
    await setLanguage(desk, 'maria', '');
  });
});
