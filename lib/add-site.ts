import { browser } from './browser';
import { send } from './messages';
import { patternsTakePorts, sitePattern } from './site-pattern';

/** `denied`: the person said no to the browser · `failed`: the browser would not ask, or it could not be stored. */
export type Added = 'added' | 'denied' | 'failed';

/**
 * Asks the browser for exactly one site and remembers it. It must be called straight from a click: both browsers
 * refuse to ask after an await.
 */
export async function addSite(origin: string, adapter?: string): Promise<Added> {
  const site = sitePattern(origin, patternsTakePorts());
  if (!site) return 'failed';
  try {
    const answer = browser.permissions.request({ origins: [site.pattern] });
    const chosen = { origin, ...(adapter !== undefined && { adapter }) };
    // The browser's question may close the page that asks: the background has to know at once what it was about.
    send('site.asked', chosen).catch(() => undefined);
    if (!(await answer)) return 'denied';
    await send('site.add', chosen);
    return 'added';
  } catch {
    return 'failed';
  }
}
