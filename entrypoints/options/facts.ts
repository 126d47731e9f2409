import { useEffect, useState } from 'preact/hooks';
import type { Visibility } from '../../components/settings/Visible';
import type { Seen } from '../../components/site/SiteParts';
import { browser } from '../../lib/browser';
import { readCommands } from '../../lib/commands';
import type { Command } from '../../lib/domain/commands';
import { onChange } from '../../lib/journal/live';
import { openJournal } from '../../lib/journal/open';
import { type KnownSites, send } from '../../lib/messages';
import type { GrantedSite } from '../../lib/sites';

/** What the browser says right now; nothing of it is changed by this page alone. */
export interface Facts {
  sites: GrantedSite[];
  /** The helpdesks to choose from. */
  products: KnownSites['products'];
  seen: Record<string, Seen | null>;
  /** By origin: what is seen there, as lines for a bug report. */
  reports: Record<string, string | null>;
  commands: Command[];
  visibility: Visibility;
}

/** Reads all facts at once. What can't be read is absent, so that the rest still shows. */
export async function readFacts(): Promise<Facts> {
  const [known, commands, visibility] = await Promise.all([
    send('sites.known', {}).catch(() => ({ granted: [], products: [] })),
    readCommands(),
    readVisibility(),
  ]);
  const checked = await Promise.all(
    known.granted.map(async (site) => {
      const { origin } = site;
      const check = origin === null ? null : await send('site.check', { origin }).catch(() => null);
      // An open tab knows its helpdesk before it is stored.
      return { site: { ...site, helpdesk: site.helpdesk ?? check?.helpdesk ?? null }, check };
    }),
  );
  return {
    sites: checked.map(({ site }) => site),
    products: known.products,
    seen: Object.fromEntries(checked.map(({ site, check }) => [site.origin ?? '', check?.seen ?? null])),
    reports: Object.fromEntries(checked.map(({ site, check }) => [site.origin ?? '', check?.lines ?? null])),
    commands,
    visibility,
  };
}

async function readVisibility(): Promise<Visibility> {
  const counts = await readCounts().catch(() => null);
  const [{ permissions = [] }, databases, { usage }, offers] = await Promise.all([
    browser.permissions.getAll(),
    indexedDB.databases(),
    navigator.storage.estimate(),
    send('offers.kept', {}).catch(() => null),
  ]);
  return {
    permissions,
    databases: databases.map(({ name = '' }) => name),
    bytes: usage ?? null,
    counts,
    offers,
  };
}

async function readCounts(): Promise<Visibility['counts']> {
  const journal = await openJournal();
  const [all, bin, drafts] = await Promise.all([
    journal.count('entries'),
    journal.countFromIndex('entries', 'deletedAt'),
    journal.count('drafts'),
  ]);
  return { entries: all - bin, bin, drafts };
}

/** Several changes come at once (a grant, then the stored site): they are read together. */
const settleMs = 150;

/** The facts, read anew whenever one of them may have changed or the page comes back to the front. */
export function useFacts(first: Facts): Facts {
  const [facts, setFacts] = useState(first);
  useEffect(() => {
    const page = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        // A page whose extension is gone keeps showing what it knew.
        const read = await readFacts().catch(() => null);
        if (read && !page.signal.aborted) setFacts(read);
      }, settleMs);
    };
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved, browser.storage.local.onChanged];
    for (const event of events) event.addListener(changed);
    onChange(changed, page.signal);
    window.addEventListener('focus', changed, { signal: page.signal });
    document.addEventListener('visibilitychange', changed, { signal: page.signal });
    return () => {
      page.abort();
      clearTimeout(timer);
      for (const event of events) event.removeListener(changed);
    };
  }, []);
  return facts;
}
