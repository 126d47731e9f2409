import type { Browser } from '../../lib/browser';
import type { Hello } from '../../lib/messages';
import { ticketIdAt } from '../../lib/page/locate';
import type { Payload } from '../../lib/protocol';
import { readSettings } from '../../lib/settings';
import { adapterOf, grantedPatterns, readSites } from '../../lib/sites';
import { resume } from './offers';
import type { Desk } from './session';
import { changeSite, detectable, isAdded } from './sites';
import { pillWords } from './words';

type Sender = Browser.runtime.MessageSender;

/** A sentinel starts: whether it may work here, with which adapter, and what it has to go on with. */
export async function hello({ again, recognised }: Payload<'page.hello'>, sender: Sender): Promise<Hello> {
  const place = placeOf(sender);
  let sites = await readSites();
  if (!place || !isAdded(place.url.origin, await grantedPatterns(), sites)) return { site: 'off' };
  const { tabId, url } = place;
  if (recognised !== undefined) {
    await changeSite(url.origin, { adapter: recognised });
    sites = await readSites();
  }
  const adapter = adapterOf(url.origin, sites);
  if (!adapter) return recognised === undefined ? { site: 'unknown', detect: detectable } : { site: 'off' };
  const settings = await readSettings();
  return {
    site: 'known',
    adapter,
    words: pillWords(settings),
    beforeReply: settings.beforeReply,
    corner: sites[url.origin]?.corner ?? 'bottom-end',
    ...(again
      ? { pending: null, moment: { act: 'none' }, lastKeyAt: null }
      : await resume({ tabId, origin: url.origin, helpdesk: adapter.id }, ticketIdAt(adapter, url))),
  };
}

/**
 * The helpdesk page that a sentinel speaks from.
 * @throws {Error} where its site was not added, or its grant was taken back
 */
export async function requireDesk(sender: Sender): Promise<Desk> {
  const place = placeOf(sender);
  const sites = await readSites();
  const adapter = place && adapterOf(place.url.origin, sites);
  if (!place || !adapter || !isAdded(place.url.origin, await grantedPatterns(), sites)) throw new Error('not a site');
  return { tabId: place.tabId, origin: place.url.origin, helpdesk: adapter.id };
}

function placeOf({ tab, url }: Sender): { tabId: number; url: URL } | undefined {
  return tab?.id === undefined || !url ? undefined : { tabId: tab.id, url: new URL(url) };
}
