import { adapters, patternCovers } from '../../lib/adapters';
import { browser } from '../../lib/browser';
import type { SiteReport } from '../../lib/page/report';
import { patternsTakePorts, sitePattern } from '../../lib/site-pattern';
import { readSites, type Sites, sitesKey } from '../../lib/sites';

type Site = Sites[string];

/** One change at a time: a new grant brings a site to remember and a tidying of the others at the same moment. */
let turn: Promise<unknown> = Promise.resolve();

function changeSites(change: (sites: Sites) => Sites): Promise<void> {
  const run = turn.then(async () => {
    await browser.storage.local.set({ [sitesKey]: change(await readSites()) });
  });
  turn = run.catch(() => undefined);
  return run;
}

/** Remembers something of a site. */
export async function changeSite(origin: string, change: Partial<Site>): Promise<null> {
  await changeSites((sites) => {
    const site = { adapter: '', corner: 'bottom-end' as const, ...sites[origin], ...change };
    return { ...sites, [origin]: site };
  });
  return null;
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
export const detectable = adapters
  .filter((adapter) => adapter.detect.length > 0)
  .map(({ id, detect }) => ({ id, selectors: [...detect] }));

/** What the sentinel of an open tab of this site sees right now, or null where no tab of it is open. */
export async function checkSite(origin: string): Promise<SiteReport | null> {
  const site = sitePattern(origin, patternsTakePorts());
  const tabs = site ? await browser.tabs.query({ url: site.pattern }) : [];
  for (const { id, url } of tabs) {
    if (id === undefined || !url || new URL(url).origin !== origin) continue;
    const report = await browser.tabs.sendMessage(id, { do: 'report' }, { frameId: 0 }).catch(() => null);
    if (report) return report as SiteReport;
  }
  return null;
}
