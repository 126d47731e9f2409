import type { Adapter } from '../../lib/adapters/schema';
import type { Browser } from '../../lib/browser';
import { guessedId } from '../../lib/guessed';
import type { Hello } from '../../lib/messages';
import { matchAt } from '../../lib/page/locate';
import type { Payload } from '../../lib/protocol';
import { adapterOf, grantedPatterns, readSites } from '../../lib/sites';
import { nextDueOf } from './day';
import { isGuessWanted, lookInto } from './guesses';
import { goOn, resume } from './offers';
import type { Desk } from './session';
import { changeSite, detectable, isAdded } from './sites';
import { inTurn, type Turn } from './turn';
import { pillWords } from './words';

type Sender = Browser.runtime.MessageSender;

/** A sentinel starts: whether it may work here, with which adapter, and what it has to go on with. */
export async function hello({ again, recognised }: Payload<'page.hello'>, sender: Sender): Promise<Hello> {
  const place = placeOf(sender);
  const [sites, granted] = await Promise.all([readSites(), grantedPatterns()]);
  if (!place || !isAdded(place.url.origin, granted, sites)) return { site: 'off' };
  const { tabId, url } = place;
  if (recognised !== undefined) await changeSite(url.origin, { adapter: recognised });
  const site = { ...sites[url.origin], ...(recognised !== undefined && { adapter: recognised }) };
  const known = { adapter: '', corner: 'bottom-end' as const, ...site };
  const adapter = adapterOf(url.origin, { ...sites, [url.origin]: known });
  // A guess gives way to an adapter: its page may be one that we know by now.
  if ((!adapter || adapter.id === guessedId) && recognised === undefined)
    return { site: 'unknown', detect: detectable };
  if (isGuessWanted(url.origin, { ...sites, [url.origin]: known })) void lookInto(tabId);
  if (!adapter) return { site: 'off' };
  return inTurn({ tabId, origin: url.origin, helpdesk: adapter.id }, async (turn) => ({
    site: 'known',
    adapter,
    words: pillWords(turn.settings),
    beforeReply: turn.settings.beforeReply,
    dueAt: nextDueOf(turn),
    corner: site.corner ?? 'bottom-end',
    ...(again ? goOn(turn) : await resume(turn, pageAt(adapter, url))),
  }));
}

/** Which ticket an address shows; that of a form that came back shows one without saying which. */
function pageAt(adapter: Adapter, url: URL): { ticketId: string | null; isList: boolean } {
  const match = matchAt(adapter.ticketUrl, url);
  return { ticketId: match?.groups?.id ?? null, isList: match === null };
}

/** Works on a message of the helpdesk page that the sender is. Rejects where its site was not added or taken back. */
export function atDesk<T>(sender: Sender, work: (turn: Turn) => T | Promise<T>): Promise<T> {
  return inTurn(requireDesk(sender), work);
}

/**
 * The tab and site that a script of ours speaks from, whether or not its helpdesk is known.
 * @throws {Error} where its site was not added, or its grant was taken back
 */
export async function requireOrigin(sender: Sender): Promise<{ tabId: number; origin: string }> {
  const place = placeOf(sender);
  if (!place || !isAdded(place.url.origin, await grantedPatterns(), await readSites())) throw new Error('not a site');
  return { tabId: place.tabId, origin: place.url.origin };
}

/**
 * The helpdesk page that a sentinel speaks from.
 * @throws {Error} where its site was not added, or its grant was taken back
 */
export async function requireDesk(sender: Sender): Promise<Desk> {
  const place = placeOf(sender);
  const [sites, granted] = await Promise.all([readSites(), grantedPatterns()]);
  const adapter = place && adapterOf(place.url.origin, sites);
  if (!place || !adapter || !isAdded(place.url.origin, granted, sites)) throw new Error('not a site');
  return { tabId: place.tabId, origin: place.url.origin, helpdesk: adapter.id };
}

function placeOf({ tab, url }: Sender): { tabId: number; url: URL } | undefined {
  return tab?.id === undefined || !url ? undefined : { tabId: tab.id, url: new URL(url) };
}
