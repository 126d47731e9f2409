import { useEffect, useState } from 'preact/hooks';
import { type Added, addSite } from '../../lib/add-site';
import { browser } from '../../lib/browser';
import { type SiteCheck, send } from '../../lib/messages';
import { patternsTakePorts, sitePattern } from '../../lib/site-pattern';

/** The site of the tab in front: one that may be added, or one that was, with what is seen there. */
export type SiteInFront = { added: false; origin: string } | { added: true; origin: string; check: SiteCheck | null };

async function siteInFront(): Promise<SiteInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = sitePattern(tab?.url, patternsTakePorts());
  if (!site) return null;
  const { origin, pattern } = site;
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return { added: false, origin };
  return { added: true, origin, check: await send('site.check', { origin }).catch(() => null) };
}

/** A sentinel that was just let in has to say hello first. */
const lookAgainMs = [300, 700, 1_500];

/** The site in front as it is now, and how to add it. */
export function useSite(): { site: SiteInFront | null; add(): Promise<Added> } {
  const [site, setSite] = useState<SiteInFront | null>(null);
  const look = (): Promise<void> => siteInFront().then(setSite, () => undefined);
  useEffect(() => void look(), []);
  return {
    site,
    add: async () => {
      if (!site) return 'failed';
      // Nothing may be awaited before the browser is asked.
      const added = await addSite(site.origin);
      for (const ms of added === 'added' ? lookAgainMs : []) setTimeout(() => void look(), ms);
      return added;
    },
  };
}
