import type { Page } from 'playwright-core';

/**
 * Moves the clock of our script in a page ahead, as idle minutes would. The page's own clock stays, and so does the
 * background's.
 */
export async function idleFor(page: Page, ms: number): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  debug.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  // It tells of the worlds that are there already.
  await debug.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!own) throw new Error('no script of ours in this page');
  const expression = `{ const now = Date.now; Date.now = () => now() + ${ms}; }`;
  await debug.send('Runtime.evaluate', { contextId: own.id, expression });
  await debug.detach();
}
