import * as v from 'valibot';
import { adapters, outlines, patternCovers } from '../../lib/adapters';
import { bare, type Own } from '../../lib/adapters/own';
import { type Browser, browser } from '../../lib/browser';
import { ticketAddress } from '../../lib/guess/address';
import type { Guess } from '../../lib/guessed';
import type { KnownSites, SiteCheck } from '../../lib/messages';
import type { SiteReport } from '../../lib/page/report';
import { sitesWaitingKey } from '../../lib/setup';
import { patternsTakePorts, sitePattern } from '../../lib/site-pattern';
import { nothingSeen, reportText } from '../../lib/site-report';
import {
  adapterOf,
  grantedPatterns,
  grantedSites,
  products,
  readSites,
  type Sites,
  sitesKey,
  sitesSchema,
} from '../../lib/sites';

type Site = Sites[string];

const blank: Site = { adapter: '', corner: 'bottom-end' };

/** One change at a time: a new grant brings a site to remember and a tidying of the others at the same moment. */
let turn: Promise<unknown> = Promise.resolve();

function changeSites(change: (sites: Sites) => Sites): Promise<void> {
  const run = turn.then(async () => {
    const sites = change(await readSites());
    // Where everything was erased, giving the sites back comes after it and leaves nothing either.
    if (Object.keys(sites).length === 0) await browser.storage.local.remove(sitesKey);
    else await browser.storage.local.set({ [sitesKey]: sites });
  });
  turn = run.catch(() => undefined);
  return run;
}

/** Remembers something of a site. */
export async function changeSite(origin: string, change: Partial<Site>): Promise<null> {
  const known = await takeWaiting(origin);
  await changeSites((sites) => ({ ...sites, [origin]: { ...blank, ...known, ...sites[origin], ...change } }));
  return null;
}

/** What a file knows of sites that the browser has not granted here waits until they are added. */
async function readWaiting(): Promise<Sites> {
  const parsed = v.safeParse(sitesSchema, (await browser.storage.local.get(sitesWaitingKey))[sitesWaitingKey]);
  return parsed.success ? parsed.output : {};
}

async function takeWaiting(origin: string): Promise<Site | undefined> {
  const { [origin]: known, ...others } = await readWaiting();
  if (known) await browser.storage.local.set({ [sitesWaitingKey]: others });
  return known;
}

/** Takes over what a file knows of sites: at once where they are granted here, else when they are added. */
export async function takeSites(sites: Sites): Promise<void> {
  const granted = await grantedPatterns();
  await browser.storage.local.set({ [sitesWaitingKey]: { ...(await readWaiting()), ...sites } });
  for (const [origin, site] of Object.entries(sites)) {
    if (granted.some((pattern) => patternCovers(pattern, origin))) await changeSite(origin, site);
  }
}

/** Changes what the person found out about a site's pages; undefined takes it away. */
export async function changeOwn(origin: string, change: (own: Own | undefined) => Own | undefined): Promise<void> {
  await changeSites((sites) => {
    const site = { ...blank, ...sites[origin] };
    return { ...sites, [origin]: { ...site, own: change(site.own) } };
  });
}

/** Puts all of a person's findings on a site in the place of what was there. */
export const keepOwn = (origin: string, own: Own | null): Promise<void> => changeOwn(origin, () => own ?? undefined);

/** A site that the person is asking the browser for, and the helpdesk that they said it is. */
interface Asked {
  origin: string;
  adapter?: string;
}
const askedKey = 'asked';

/**
 * Holds on to what the person chose while the browser asks them: its question may close the popup, and then nobody else
 * would tell us. A site that is refused leaves no trace but this, which goes with the session or the next question.
 */
export async function rememberAsked(origin: string, adapter: string | undefined): Promise<null> {
  const asked: Asked = { origin, ...(adapter && { adapter }) };
  await browser.storage.session.set({ [askedKey]: asked });
  return null;
}

/** A grant came: the site that was asked for is remembered, if the grant covers it. */
export async function takeAsked(granted: readonly string[]): Promise<void> {
  const asked = (await browser.storage.session.get(askedKey))[askedKey] as Asked | undefined;
  if (!asked || !granted.some((pattern) => patternCovers(pattern, asked.origin))) return;
  await browser.storage.session.remove(askedKey);
  await changeSite(asked.origin, asked.adapter ? { adapter: asked.adapter } : {});
}

/** Changes what was guessed of a site. */
export function changeGuess(origin: string, change: (guess: Guess | undefined) => Guess | undefined): Promise<void> {
  return changeSites((sites) => {
    const { guess: before, ...site } = { ...blank, ...sites[origin] };
    const guess = change(before);
    return { ...sites, [origin]: { ...site, ...(guess && { guess }) } };
  });
}

/** Forgets sites that no granted pattern covers any more. */
export function forgetSites(granted: readonly string[]): Promise<void> {
  return changeSites((sites) =>
    Object.fromEntries(
      Object.entries(sites).filter(([origin]) => granted.some((pattern) => patternCovers(pattern, origin))),
    ),
  );
}

/**
 * Whether we may work at this origin. Firefox grants hosts without their port, so where the person added one port of a
 * host, the others are not meant.
 */
export function isAdded(origin: string, granted: readonly string[], sites: Sites): boolean {
  if (!granted.some((pattern) => patternCovers(pattern, origin))) return false;
  const { hostname } = new URL(origin);
  const onHost = Object.keys(sites).filter((known) => new URL(known).hostname === hostname);
  return onHost.length === 0 || onHost.includes(origin);
}

/** How to tell the self-hosted helpdesks apart by their page. */
export const detectable = [...adapters, ...outlines]
  .filter((adapter) => adapter.detect.length > 0)
  .map(({ id, detect }) => ({ id, selectors: [...detect] }));

/** The open tabs of a site, the one that the person used last first. */
export async function tabsOf(origin: string): Promise<Browser.tabs.Tab[]> {
  const site = sitePattern(origin, patternsTakePorts());
  const tabs = site ? await browser.tabs.query({ url: site.pattern }) : [];
  return tabs
    .filter(({ url }) => url && new URL(url).origin === origin)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

/** The granted sites and the helpdesks to choose from, for the pages, so that none of them carries every adapter. */
export async function knownSites(): Promise<KnownSites> {
  const [granted, sites] = await Promise.all([grantedPatterns(), readSites()]);
  return { granted: grantedSites(granted, sites), products };
}

/**
 * What is seen in an open tab of this site right now, or null where none is open or its sentinel does not answer. Where
 * nothing was recognised no sentinel works, and yet the person can point at the parts.
 */
export async function checkSite(origin: string): Promise<SiteCheck | null> {
  const [report, [tab], sites] = await Promise.all([reportOf(origin), tabsOf(origin), readSites()]);
  const known = adapterOf(origin, sites);
  const seen = report ?? (known || !tab?.url ? null : nothingSeen(ticketAddress(new URL(tab.url)) !== null));
  if (!seen) return null;
  const adapter = known ?? bare;
  const { version } = browser.runtime.getManifest();
  const own = sites[origin]?.own ?? null;
  const lines = reportText({ report: seen, adapter, own, version, userAgent: navigator.userAgent });
  return { seen, helpdesk: adapter.name || null, lines };
}

async function reportOf(origin: string): Promise<SiteReport | null> {
  for (const { id } of await tabsOf(origin)) {
    if (id === undefined) continue;
    const report = await browser.tabs.sendMessage(id, { do: 'report' }, { frameId: 0 }).catch(() => null);
    if (report) return report as SiteReport;
  }
  return null;
}
