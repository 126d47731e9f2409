import { browser } from '../../lib/browser';
import { grantedPatterns } from '../../lib/sites';
import { forgetSites } from './sites';

const scriptId = 'sentinel';
const file = '/sentinel.js';
let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered script match the granted sites. Chromium drops registrations on update and Firefox keeps them,
 * so this runs at every start and at every change of the permissions, one run at a time.
 */
export function reconcile(): Promise<void> {
  const run = turn.then(async () => {
    const matches = await grantedPatterns();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    } else {
      const script = { id: scriptId, js: [file], matches, runAt: 'document_idle' as const };
      if (registered) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([script]);
    }
    await forgetSites(matches);
  });
  turn = run.catch(() => undefined);
  return run;
}

/** Starts the sentinel in tabs that were open before their site was granted. The script guards against a second start. */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // A tab that is discarded, or shows an error page, refuses; it gets the script when it loads.
      await browser.scripting.executeScript({ target: { tabId: id }, files: [file] }).catch(() => undefined);
    }),
  );
}

/**
 * Has every sentinel say hello again: after a grant was taken back it is told to stop, after a change of settings it
 * gets the new words. Tabs without a sentinel don't answer, which is expected.
 */
export async function refreshSentinels(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined)
        await browser.tabs.sendMessage(id, { do: 'refresh' }, { frameId: 0 }).catch(() => undefined);
    }),
  );
}
