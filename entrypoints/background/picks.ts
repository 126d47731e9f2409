import { longestAddress, type OwnPart } from '../../lib/adapters/own';
import { browser } from '../../lib/browser';
import { ticketAddress } from '../../lib/guess/address';
import type { PickTask } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings } from '../../lib/settings';
import { adapterOf, productAt, readSites } from '../../lib/sites';
import { changeOwn, tabsOf } from './sites';
import { pickWords } from './words';

/** What a person was asked to point at, and where. There is one at a time; a page can't bring one about. */
interface Pick {
  tabId: number;
  origin: string;
  part: OwnPart;
  at: number;
  /** How its tickets are addressed, where nothing has told that yet. */
  address?: string;
}
type Place = Omit<Pick, 'part' | 'at' | 'address'>;

const storageKey = 'pick';
const file = '/picker.js';
/** A question that was left standing for longer is not answered any more. */
const answeredWithinMs = 10 * 60_000;

/** Brings a tab of the site to the front and lets the person point at a part there. False where none is open. */
export async function startPick(origin: string, part: OwnPart): Promise<boolean> {
  const [tab] = await tabsOf(origin);
  if (tab?.id === undefined) return false;
  const isKnown = adapterOf(origin, await readSites()) !== undefined;
  const address = isKnown || !tab.url ? {} : { address: addressOf(new URL(tab.url)) };
  const pick: Pick = { tabId: tab.id, origin, part, at: Date.now(), ...address };
  await browser.storage.session.set({ [storageKey]: pick });
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  return browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] }).then(
    () => true,
    () => false,
  );
}

/** Whoever points at a part has a ticket before them. Where its address names none that we can tell, all of it does. */
function addressOf(url: URL): string {
  const address = ticketAddress(url)?.ticketUrl;
  return address !== undefined && address.length <= longestAddress ? address : '(?<id>.+)';
}

/** A picker asks what it is for. */
export async function pickHello(place: Place): Promise<PickTask | null> {
  const pick = await pickAt(place);
  if (!pick) return null;
  const [settings, sites] = await Promise.all([readSettings(), readSites()]);
  const known: PickTask['adapter'] = adapterOf(pick.origin, sites) ?? { ticketUrl: pick.address ?? '(?<id>$.)' };
  const { ticketUrl, roots, activeTicket } = known;
  const adapter = {
    ticketUrl,
    ...(roots && { roots }),
    ...(activeTicket && pick.part !== 'ticket' && { activeTicket }),
  };
  return { part: pick.part, adapter, ...pickWords(settings, pick.part) };
}

/** Keeps what was picked with the site, if this very tab was asked for it. Tells whether it was kept. */
export async function pickDone(place: Place, picked: Payload<'pick.done'>['picked']): Promise<boolean> {
  const pick = await pickAt(place);
  await browser.storage.session.remove(storageKey);
  if (!pick || !picked) return false;
  const helpdesk = productAt(pick.origin, await readSites())?.id;
  await changeOwn(pick.origin, (own) => ({
    ...(pick.address !== undefined && { address: pick.address }),
    ...own,
    ...(helpdesk !== undefined && { helpdesk }),
    [pick.part]: picked.css,
    ...(picked.shadow.length > 0 && { shadow: joined(own?.shadow, picked.shadow) }),
    ...(pick.part === 'messages' && picked.customer !== null && { customer: picked.customer }),
  }));
  return true;
}

const joined = (before: string | undefined, more: readonly string[]): string =>
  [...new Set([...(before?.split(', ') ?? []), ...more])].join(', ');

async function pickAt({ tabId, origin }: Place): Promise<Pick | null> {
  const stored = await browser.storage.session.get(storageKey);
  // We alone write session storage, and it does not outlive this version of us.
  const pick = stored[storageKey] as Pick | undefined;
  if (pick?.tabId !== tabId || pick.origin !== origin) return null;
  return Date.now() - pick.at < answeredWithinMs ? pick : null;
}
