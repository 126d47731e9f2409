import { browser } from '../../lib/browser';
import { send } from '../../lib/messages';
import { patternsTakePorts, sitePattern } from '../../lib/site-pattern';

export interface Site {
  origin: string;
  pattern: string;
}

/** The site of the tab in front where it may be added: a web page that is not granted yet. */
export async function siteToAdd(): Promise<Site | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = sitePattern(tab?.url, patternsTakePorts());
  if (!site) return null;
  return (await browser.permissions.contains({ origins: [site.pattern] })) ? null : site;
}

/**
 * Asks the browser for this one site. The request comes first: a browser grants it only within the click. The browser's
 * question may close the popup, so the site is told to the background at once and not after the answer.
 */
export async function addSite({ origin, pattern }: Site): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [pattern] });
  send('site.add', { origin }).catch(() => undefined);
  return asked;
}
