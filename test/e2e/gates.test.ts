import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from '../../lib/browser';
import { cardFrame } from './chromium';
import { answerAndSolve, openTicket, startDemo } from './demo';
import { clickPill, middleOf } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
let page: Page;
beforeAll(async () => {
  demo = await startDemo();
  page = await openTicket(demo.extension, demo.url, '4101');
});
afterAll(() => demo?.close());

/** Solves a rough ticket, as if none had been offered before, and waits until the offer waits for this. */
async function solveUntilHeld(ticket: string, reason: string): Promise<void> {
  const worker = await demo.extension.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.remove('offers'),
  );
  await page.locator(`[data-row="${ticket}"]`).click();
  await page.locator(`.ticket-pane[data-ticket-id="${ticket}"][data-active="true"] .composer-body`).waitFor();
  await answerAndSolve(page);
  await until(async () => {
    const { session } = await demo.extension.stored();
    const [newest] = (session as { decisions?: { act: string; reason?: string }[] }).decisions ?? [];
    return newest?.act === 'hold' && newest.reason === reason;
  });
  expect(await middleOf(page, 'pill')).toBeNull();
}

it('an offer waits while an element of the page fills the screen, or the window does, and comes after it', async () => {
  await page.evaluate(() => {
    addEventListener('pointerup', () => void document.documentElement.requestFullscreen(), { once: true });
  });
  await page.mouse.click(5, 5);
  await until(() => page.evaluate(() => document.fullscreenElement !== null));
  await solveUntilHeld('4102', 'full-screen');
  await page.evaluate(() => document.exitFullscreen());
  await clickPill(page, 'start');

  // The reasons stand in the frame, and a word against them shifts what the next one takes.
  const card = await cardFrame(page);
  await card.getByRole('button', { name: 'Why now?' }).click();
  expect(await card.getByRole('listitem').allTextContents()).toContain('insults');
  await card.getByRole('button', { name: 'Not tough' }).click();
  await until(async () => {
    const { tuning } = (await demo.extension.stored()).local as { tuning?: { threshold: number } };
    return (tuning?.threshold ?? 1) > 1;
  });
  await page.keyboard.press('Escape');
  await until(() => page.frames().length === 1);

  const screen = await demo.extension.context.newCDPSession(page);
  const { windowId } = await screen.send('Browser.getWindowForTarget');
  await screen.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } });
  await until(() =>
    page.evaluate(() => document.fullscreenElement === null && matchMedia('(display-mode: fullscreen)').matches),
  );
  await solveUntilHeld('4103', 'full-screen');
});
