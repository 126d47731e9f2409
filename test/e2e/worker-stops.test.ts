import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardFrame } from './chromium';
import { angry, answerAndSolve, openTicket, startDemo } from './demo';
import { clickPill, waitForPill } from './pill';

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(() => demo?.close());

it('loses and doubles nothing when the worker is stopped at every step', async () => {
  const { extension } = demo;
  const page = await openTicket(extension, demo.url, angry);
  await extension.stopWorker();
  await answerAndSolve(page);
  await extension.stopWorker();
  await waitForPill(page);
  await extension.stopWorker();
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.locator('main.card').waitFor();
  await extension.stopWorker();
  await card.getByRole('button', { name: 'stung' }).click();
  await card.getByText('4', { exact: true }).click();
  await extension.stopWorker();
  await card.getByRole('button', { name: 'Done' }).click();
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
  await extension.stopWorker();
  await card.getByRole('button', { name: 'Close' }).click();

  const { entries, drafts } = await extension.stored();
  expect(drafts).toEqual([]);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ helpdesk: 'demo', stimulus: { heat: 4 }, space: { feeling: 'stung' } });
  expect(entries[0]?.stimulus?.signals.length).toBeGreaterThan(0);
});

it('keeps the draft of a card whose tab is closed while the worker sleeps', async () => {
  const { extension } = demo;
  const page = await openTicket(extension, demo.url, angry);
  await answerAndSolve(page);
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.getByLabel('your own…').fill('cornered');
  await expect.poll(async () => (await extension.stored()).drafts.length).toBe(1);
  await extension.stopWorker();
  await page.close();
  const again = await extension.page('card-window');
  await again.getByText('Kept since').waitFor();
  expect(await again.getByLabel('your own…').inputValue()).toBe('cornered');
});
