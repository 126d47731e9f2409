import { browser } from '../../lib/browser';
import { eraseAll } from '../../lib/journal/erase';
import type { Changed } from '../../lib/messages';
import { grantedPatterns } from '../../lib/sites';
import { changing } from './problems';

/** Chromium's files are merged with newer ones from the fourth of 4 MB on. */
const rounds = 6;

/**
 * Erases everything that we keep, in every store, and gives every site and permission back that was asked for later. What
 * the browser keeps by itself, such as the list of downloads, is not ours.
 */
export function eraseEverything(): Promise<Changed> {
  return changing(async () => {
    await eraseAll();
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    await scrubLocal().catch(() => undefined);
    await browser.storage.local.clear();
    const origins = await grantedPatterns();
    // A site that a policy or the manifest grants can't be given back.
    await Promise.all([
      ...origins.map((origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false)),
      browser.permissions.remove({ permissions: ['downloads', 'notifications'] }).catch(() => false),
    ]);
    return true;
  });
}

/**
 * As `scrub` for the journal: what stood in local storage is driven out of its files by chance, which is erased again. Each round
 * has a name before and one behind all others, so that its file overlaps whatever there is.
 */
async function scrubLocal(): Promise<void> {
  const names = ['!', '~'];
  for (let round = 0; round < rounds; round += 1) {
    await browser.storage.local.set(Object.fromEntries(names.map((name) => [name, pieces()])));
    await browser.storage.local.remove(names);
  }
}

const pieces = (): string[] =>
  Array.from({ length: 32 }, () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(48_000)))));
