import { browser } from './browser';

/** What the person set or taught us outside the journal, by its key in `storage.local`. Counters of offers are not it. */
export const setupKeys = ['settings', 'sites', 'tuning', 'prompts'] as const;
export type Setup = Partial<Record<(typeof setupKeys)[number], unknown>>;

/** What an import knew of sites that are not added here yet. */
export const sitesWaitingKey = 'sites-waiting';

/** The setup as it is stored. Whoever reads it later parses it. Sites that wait to be added are sites as well. */
export async function readSetup(): Promise<Setup> {
  const { [sitesWaitingKey]: waiting, ...setup } = await browser.storage.local.get([...setupKeys, sitesWaitingKey]);
  if (!isRecord(waiting) || Object.keys(waiting).length === 0) return setup;
  return { ...setup, sites: { ...waiting, ...(isRecord(setup.sites) && setup.sites) } };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
