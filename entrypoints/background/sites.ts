import * as v from 'valibot';
import { adapterById, adapterByOrigin, adapters, patternCovers } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/schema';
import { browser } from '../../lib/browser';
import { corners } from '../../lib/domain/settings';
import type { SiteReport } from '../../lib/page/report';

const storageKey = 'sites';
const sitesSchema = v.record(
  v.string(),
  v.object({
    /** Empty: recognised as none that we know. */
    adapter: v.fallback(v.string(), ''),
    corner: v.fallback(v.picklist(corners), 'bottom-end'),
  }),
);
export type Sites = v.InferOutput<typeof sitesSchema>;
type Site = Sites[string];

/** What is known of each site, by origin; the granted permissions say which of them are in use. */
export async function readSites(): Promise<Sites> {
  const stored = await browser.storage.local.get(storageKey);
  const parsed = v.safeParse(sitesSchema, stored[storageKey] ?? {});
  return parsed.success ? parsed.output : {};
}

/** Remembers something of a site. */
export async function changeSite(origin: string, change: Partial<Site>): Promise<null> {
  const sites = await readSites();
  const site = { adapter: '', corner: 'bottom-end' as const, ...sites[origin], ...change };
  await browser.storage.local.set({ [storageKey]: { ...sites, [origin]: site } });
  return null;
}

/** Forgets sites that no granted pattern covers any more. */
export async function forgetSites(granted: readonly string[]): Promise<void> {
  const kept = Object.entries(await readSites()).filter(([origin]) =>
    granted.some((pattern) => patternCovers(pattern, origin)),
  );
  await browser.storage.local.set({ [storageKey]: Object.fromEntries(kept) });
}

/** The host patterns that are granted, without the extension's own. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:https?|\*):/.test(pattern));
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

/** The adapter of a site: the one remembered for it, else the hosted helpdesk that lives there. */
export function adapterOf(origin: string, sites: Sites): Adapter | undefined {
  return adapterById(sites[origin]?.adapter) ?? adapterByOrigin(origin);
}

/** How to tell the self-hosted helpdesks apart by their page. */
export const detectable = adapters
  .filter((adapter) => adapter.detect.length > 0)
  .map(({ id, detect }) => ({ id, selectors: [...detect] }));

/** What the sentinel of an open tab of this site sees right now, or null where no tab of it is open. */
export async function checkSite(origin: string): Promise<SiteReport | null> {
  const tabs = await browser.tabs.query({ url: `${origin}/*` });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const report = await browser.tabs.sendMessage(id, { do: 'report' }, { frameId: 0 }).catch(() => null);
    if (report) return report as SiteReport;
  }
  return null;
}
