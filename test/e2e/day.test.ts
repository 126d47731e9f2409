import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { violations } from './axe';
import { cardFrame } from './chromium';
import { angry, answerAndSolve, openTicket, polite, startDemo } from './demo';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeEach(async () => {
  demo = await startDemo({ recall: true });
});
afterEach(async () => {
  await demo?.close();
});

/** The hand on the mouse, until the script has started and the first sign of it was seen. */
async function use(page: Page): Promise<void> {
  let x = 300;
  await until(async () => {
    x += 10;
    await page.mouse.move(x, 300);
    return (await middleOf(page, 'pill')) !== null;
  });
}
const offers = async (): Promise<object> => (await demo.extension.stored()).local.offers as object;

it('the first helpdesk page of the day brings one of their own to mind, and keeps a line', async () => {
  const journal = await demo.extension.page('popup');
  await journal.getByLabel('What went well?').fill('Found the lost parcel for Dagny');
  await journal.keyboard.press('Enter');
  await journal.getByText('Kept.').waitFor();
  await journal.close();

  const page = await openTicket(demo.extension, demo.url, polite);
  expect(await middleOf(page, 'pill')).toBeNull();
  await use(page);
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.getByRole('heading', { name: 'Before the day begins' }).waitFor();
  await card.getByText('Found the lost parcel for Dagny').waitFor();
  expect(await violations(page, card)).toEqual([]);
  await card.locator('textarea:focus').waitFor();
  await page.keyboard.type('Explained the invoice twice, kindly');
  await card.getByRole('button', { name: 'Keep it' }).click();
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
  await card.getByRole('button', { name: 'Close' }).click();
  await until(() => page.frames().length === 1);
  const { entries } = await demo.extension.stored();
  expect(entries.map(({ kind, text }) => [kind, text])).toContainEqual(['win', 'Explained the invoice twice, kindly']);
  expect(await offers()).toMatchObject({ offersToday: 0, lastOfferAt: null });

  // It came once, and no cool-down stands before a tough ticket.
  const next = await openTicket(demo.extension, demo.url, angry, page);
  await answerAndSolve(next);
  await waitForPill(next);
  expect(await offers()).toMatchObject({ offersToday: 1 });
});

it('the hour for closing the day brings the form of the journal, and keeps what is typed in either', async () => {
  const options = await demo.extension.page('options');
  await options.getByLabel(/Bring to mind someone I helped/).uncheck();
  await options.getByLabel(/Offer to close the day/).check();
  const clock = new Date().toTimeString().slice(0, 5);
  await options.getByLabel('At', { exact: true }).fill(clock);
  await options.getByLabel('At', { exact: true }).blur();
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  await until(async () => JSON.stringify((await demo.extension.stored()).local).includes(`"dayClose":${minutes}`));
  await options.close();

  const page = await openTicket(demo.extension, demo.url, polite);
  await use(page);
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.getByRole('heading', { name: 'Close the day' }).waitFor();
  expect(await violations(page, card)).toEqual([]);
  await card.locator('textarea:focus').waitFor();
  await page.keyboard.type('The invoice makes sense now');
  await page.keyboard.press('Escape');
  await until(() => page.frames().length === 1);

  const journal = await demo.extension.page('popup');
  await journal.getByRole('button', { name: 'Close the day' }).click();
  expect(await journal.getByLabel('Something good').inputValue()).toBe('The invoice makes sense now');
  await journal.getByLabel('One word for going home').fill('light');
  await journal.getByRole('button', { name: 'Close the day' }).click();
  await journal.getByText('Day closed.').waitFor();
  const { entries } = await demo.extension.stored();
  expect(entries).toMatchObject([
    { kind: 'day-close', day: { good: [{ what: 'The invoice makes sense now' }], word: 'light' } },
  ]);
});

it('recall is dismissed without a trace, and switched off by one click on its card', async () => {
  const page = await openTicket(demo.extension, demo.url, polite);
  await use(page);
  await clickPill(page, 'not-now');
  await until(() => page.frames().length === 1);
  expect(await offers()).toMatchObject({ dismissalsInRow: 0, offersToday: 0 });

  const own = await demo.extension.page('options');
  await own
    .getByRole('listitem')
    .filter({ hasText: 'You came to the first helpdesk page of the day' })
    .getByText('It offered.')
    .waitFor();
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    return chrome.storage.local.remove('offers');
  });
  await page.bringToFront();
  await page.reload();
  await use(page);
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.getByRole('button', { name: 'Not at the start of the day' }).click();
  await until(() => page.frames().length === 1);
  await own.bringToFront();
  expect(await own.getByLabel(/Bring to mind someone I helped/).isChecked()).toBe(false);
});
