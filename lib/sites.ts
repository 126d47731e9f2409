import * as v from 'valibot';
import { adapterById, adapterByOrigin, adapters, outlineOf, outlines, patternCovers } from './adapters';
import { filled, type Outline } from './adapters/outline';
import { type Own, ownSchema, withOwn } from './adapters/own';
import type { Adapter } from './adapters/schema';
import { browser } from './browser';
import type { Product } from './domain/address';
import { corners } from './domain/settings';
import { guessSchema } from './guessed';

export const sitesKey = 'sites';
export const sitesSchema = v.record(
  v.string(),
  v.object({
    /** Empty: recognised as none that we know. */
    adapter: v.fallback(v.string(), ''),
    corner: v.fallback(v.picklist(corners), 'bottom-end'),
    /** What the person showed or wrote of its pages: selectors, no text. */
    own: v.fallback(v.optional(ownSchema), undefined),
    /** What was guessed of its pages, where no adapter knows them: selectors, no text. */
    guess: v.fallback(v.optional(guessSchema), undefined),
  }),
);
export type Sites = v.InferOutput<typeof sitesSchema>;

/** What is known of each site, by origin; the granted permissions say which of them are in use. */
export async function readSites(): Promise<Sites> {
  const stored = await browser.storage.local.get(sitesKey);
  const parsed = v.safeParse(sitesSchema, stored[sitesKey] ?? {});
  return parsed.success ? parsed.output : {};
}

/** The host patterns that are granted, without the extension's own. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:https?|\*):/.test(pattern));
}

/** The adapter of a site's product, if there is one: of the product remembered for it, else of who lives there. */
export const builtInAt = (origin: string, sites: Sites): Adapter | undefined =>
  adapterById(sites[origin]?.adapter) ?? adapterByOrigin(origin);

/** What is known of a site's product where that is its address only. */
export function outlineAt(origin: string, sites: Sites): Outline | undefined {
  const site = sites[origin];
  return builtInAt(origin, sites) ? undefined : outlineOf(site?.adapter || site?.own?.helpdesk, origin);
}

/** What we know of a site's product; where that is its address only, with what was guessed of its pages. */
export function productAt(origin: string, sites: Sites): Adapter | undefined {
  const outline = outlineAt(origin, sites);
  return outline ? filled(outline, sites[origin]?.guess?.adapter) : builtInAt(origin, sites);
}

/** The adapter of a site: that of its product, else what was guessed, with the person's own findings over it. */
export function adapterOf(origin: string, sites: Sites): Adapter | undefined {
  const own = sites[origin]?.own;
  const product = productAt(origin, sites) ?? adapterById(own?.helpdesk) ?? sites[origin]?.guess?.adapter;
  return withOwn(product, own);
}

/** A granted site as settings list it. */
export interface GrantedSite {
  /** The granted pattern, which is what is given back. */
  pattern: string;
  /** Null where the pattern spans more than one site: that was granted in the browser's own settings. */
  origin: string | null;
  /** The name of its helpdesk; null where none was recognised. */
  helpdesk: string | null;
  own: Own | null;
}

/** The granted sites. Those we know come with the narrowest pattern that covers them; other patterns stand alone. */
export function grantedSites(granted: readonly string[], sites: Sites): GrantedSite[] {
  const narrowestFirst = [...granted].sort((a, b) => wildcards(a) - wildcards(b));
  const known = Object.keys(sites).flatMap((origin) => {
    const pattern = narrowestFirst.find((one) => patternCovers(one, origin));
    return pattern === undefined ? [] : [{ pattern, ...listed(origin, sites) }];
  });
  const covered = new Set(known.map(({ pattern }) => pattern));
  const others = granted
    .filter((pattern) => !covered.has(pattern))
    .map((pattern) => {
      const origin = originOf(pattern);
      return { pattern, ...(origin === null ? { origin, helpdesk: null, own: null } : listed(origin, sites)) };
    });
  return [...known, ...others];
}

const listed = (origin: string, sites: Sites): Omit<GrantedSite, 'pattern'> => ({
  origin,
  helpdesk: adapterOf(origin, sites)?.name || null,
  own: sites[origin]?.own ?? null,
});

const wildcards = (pattern: string): number => pattern.replace(/\/\*$/, '').split('*').length;

/** The one origin that a pattern such as `https://acme.zendesk.com/*` stands for, if it stands for one. */
function originOf(pattern: string): string | null {
  const address = pattern.replace(/\/\*$/, '');
  return address.includes('*') || !URL.canParse(address) ? null : new URL(address).origin;
}

/** The helpdesks to choose from. The demo is left out: it is recognised by its page where it runs. */
export const products: readonly Product[] = [...adapters, ...outlines].filter(({ id }) => id !== 'demo').map(productOf);

/** What has to be known of an adapter's addresses to ask for one of them. */
export function productOf({ id, name, hosts, detect }: Pick<Adapter, 'id' | 'name' | 'hosts' | 'detect'>): Product {
  const hosted = detect.length === 0;
  const shared = hosted && hosts.length === 1 && hosts[0] !== undefined ? originOf(hosts[0]) : null;
  const domains = hosts.flatMap((pattern) => /^https:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1] ?? []);
  // Where it may also be self-hosted, or one pattern is of another form, any address may be right.
  return { id, name, origin: shared, domains, anywhere: !hosted || domains.length < hosts.length };
}
