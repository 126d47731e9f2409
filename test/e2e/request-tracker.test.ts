import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame, type Extension, launchChromium } from './chromium';
import { clickPill, middleOf, waitForPill } from './pill';
import {
  hasRequestTracker,
  logIn,
  openTicket,
  type RequestTracker,
  startRequestTracker,
  stopRequestTracker,
  submit,
  write,
} from './request-tracker';
import { until } from './until';

if (!hasRequestTracker) console.log('Request Tracker is not at hand (../shared/realdesk): its tests are skipped.');

const resolveForm = 'Action=Comment&DefaultStatus=resolved';
const replyForm = 'Action=Respond';
const quietForMs = 6_000;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, quietForMs));

describe.skipIf(!hasRequestTracker)('in a real Request Tracker', () => {
  let desk: RequestTracker;
  let extension: Extension;
  beforeAll(async () => {
    desk = await startRequestTracker();
  }, 300_000);
  afterAll(stopRequestTracker);
  beforeEach(async () => {
    extension = await launchChromium({ grant: [`${desk.url}/*`] });
  });
  afterEach(() => extension?.close());

  it('carries an angry ticket from answer and resolve, over the page loads, to a win in journal and week', async () => {
    const page = await logIn(extension.context, desk);
    const id = desk.tickets['angry-login'];
    await openTicket(page, desk, id);
    await write(page, desk, id, replyForm, 'Your access works again. I checked it twice.');
    await submit(page);
    await write(page, desk, id, resolveForm, 'Access restored.');
    await submit(page);
    await clickPill(page, 'start');
    const card = await cardFrame(page);
    await card.getByRole('button', { name: 'irritated' }).click();
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
  });

  it('keeps silent on a polite ticket', async () => {
    const page = await logIn(extension.context, desk);
    const id = desk.tickets['polite-address'];
    await openTicket(page, desk, id);
    await write(page, desk, id, resolveForm, 'Address changed.');
    await submit(page);
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
  });

  it('takes a reply to an angry ticket for a moment too', async () => {
    const page = await logIn(extension.context, desk);
    const id = desk.tickets['threat-to-leave'];
    await openTicket(page, desk, id);
    await write(page, desk, id, replyForm, 'I have looked at your account.');
    await submit(page);
    await waitForPill(page);
    await clickPill(page, 'not-now');
    await until(async () => (await middleOf(page, 'pill')) === null);
    const { entries, drafts, session, local } = await extension.stored();
    expect([entries, drafts]).toEqual([[], []]);
    expect(JSON.stringify([session, local])).not.toMatch(/Castillo|Display\.html/);
  });

  it('counts typing in the editor frame: no pill while a draft stands in it', async () => {
    const page = await logIn(extension.context, desk);
    const id = desk.tickets['angry-login'];
    await openTicket(page, desk, id);
    await write(page, desk, id, replyForm, 'First answer.');
    await submit(page);
    await until(async () => JSON.stringify((await extension.stored()).session).includes('"held"'));
    // At once into the next answer: keys in the frame of the editor never reach the window.
    await write(page, desk, id, replyForm, 'And the second');
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
    for (let i = 0; i < 'And the second'.length; i++) await page.keyboard.press('Backspace');
    await waitForPill(page);
  });

  it('leaves nothing of ours in the helpdesk', async () => {
    const page = await logIn(extension.context, desk);
    const id = desk.tickets['angry-login'];
    await openTicket(page, desk, id);
    await write(page, desk, id, resolveForm, 'Done.');
    await submit(page);
    await clickPill(page, 'start');
    await (await cardFrame(page)).locator('main.card').waitFor();
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: Object.keys(localStorage).filter((key) => /space|between/i.test(key)),
      session: Object.keys(sessionStorage).filter((key) => /space|between/i.test(key)),
      frames: [...document.querySelectorAll('html > div iframe')].length,
      marked: [...document.querySelectorAll('html > div')].flatMap((element) => element.getAttributeNames()),
    }));
    expect(left).toEqual({ databases: 0, local: [], session: [], frames: 0, marked: [] });
  });
});
