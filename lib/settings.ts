import { browser } from './browser';
import { parseSettings, type Settings } from './domain/settings';

const key = 'settings';

/** The settings as they are stored; whatever is missing or broken takes its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/** Replaces the settings. Only the background calls this. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls back with each later change of the settings, until `signal` aborts; without one as long as the page lives. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[key]) changed(parseSettings(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
