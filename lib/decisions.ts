import { browser } from './browser';
import type { Noted } from './domain/decisions';

const key = 'decisions';

/** The last decisions, from session memory. Only the background calls this; our pages ask it by message. */
export async function readDecisions(): Promise<Noted[]> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Noted[] | undefined) ?? [];
}

export async function writeDecisions(noted: Noted[]): Promise<void> {
  await browser.storage.session.set({ [key]: noted });
}

/** Calls back whenever a decision was noted, until `signal` aborts. */
export function watchDecisions(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (changes[key]) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
