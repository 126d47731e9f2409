import { browser } from '../../lib/browser';
import { eraseAll } from '../../lib/journal/erase';
import type { Changed } from '../../lib/messages';
import { grantedPatterns } from '../../lib/sites';
import { changing } from './problems';

/**
 * Erases everything that we keep, in every store, and gives every site and permission back that was asked for later. What
 * the browser keeps by itself, such as the list of downloads, is not ours.
 */
export function eraseEverything(): Promise<Changed> {
  return changing(async () => {
    await eraseAll();
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    const origins = await grantedPatterns();
    // A site that a policy or the manifest grants can't be given back.
    await Promise.all([
      ...origins.map((origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false)),
      browser.permissions.remove({ permissions: ['downloads', 'notifications'] }).catch(() => false),
    ]);
    return true;
  });
}
