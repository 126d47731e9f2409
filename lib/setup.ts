import { browser } from './browser';

/** What the person set or taught us outside the journal, by its key in `storage.local`. Counters of offers are not it. */
export const setupKeys = ['settings', 'sites', 'tuning', 'prompts'] as const;
export type Setup = Partial<Record<(typeof setupKeys)[number], unknown>>;

/** The setup as it is stored. Whoever reads it later parses it. */
export function readSetup(): Promise<Setup> {
  return browser.storage.local.get([...setupKeys]);
}
