import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from '../../lib/browser';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { type Extension, launchChromium } from './chromium';
import { until } from './until';

let home: string;
let extension: Extension;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'space-between-'));
  const build = await grantedBuild('chrome', [], join(home, 'extension'));
  // As if the person had said yes to the browser's question, which no driver can answer without a display.
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
  manifest.permissions.push('notifications');
  await writeFile(path, JSON.stringify(manifest));
  extension = await launchChromium({ build });
});
afterAll(async () => {
  await extension?.close();
  await rm(home, { recursive: true, force: true });
});

const day = 24 * 60 * 60 * 1000;

/** Runs in a page of the extension: the reminders that the browser shows now. */
const shown = (): Promise<string[]> =>
  extension.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return Object.keys(await chrome.notifications.getAll());
  }, null);

it('a weekly reminder that fell due while the browser was closed is shown at its start, once', async () => {
  const before = new Date(Date.now() - day);
  const reminder = { day: before.getDay() || 7, minute: before.getHours() * 60 + before.getMinutes() };
  await extension.inside(
    async ({ reminder, due }) => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), reminder }, 'reminder-due': due });
    },
    { reminder, due: before.getTime() },
  );
  await extension.stopWorker();
  // Any message wakes it.
  const page = await extension.page('week');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return chrome.runtime.sendMessage({ type: 'decisions.recent', payload: {} });
  });
  await until(async () => (await shown()).length > 0);
  const today = `${before.getFullYear()}-${String(before.getMonth() + 1).padStart(2, '0')}-${String(before.getDate()).padStart(2, '0')}`;
  expect(await shown()).toEqual([`reminder ${today}`]);
  const alarm = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return (await chrome.alarms.get('reminder'))?.scheduledTime;
  });
  expect(alarm).toBeGreaterThan(Date.now() + 5 * day);
});
