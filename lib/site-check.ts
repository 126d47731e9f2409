import type { OwnPart } from './adapters/own';
import { browser } from './browser';
import { send } from './messages';
import type { SiteReport } from './page/report';
import { reportText } from './site-report';
import { adapterOf, type Sites } from './sites';

/** What an open tab of a site shows right now, and the same as lines for a bug report. */
export interface Checked {
  seen: SiteReport;
  lines: string;
}

/** Looks at the tab of a site that was used last. Null where none is open, or nothing of ours runs in it. */
export async function checkSite(origin: string, sites: Sites): Promise<Checked | null> {
  const report = await send('site.check', { origin }).catch(() => null);
  const adapter = adapterOf(origin, sites);
  if (!report || !adapter) return null;
  const own = sites[origin]?.own ?? null;
  const { version } = browser.runtime.getManifest();
  return { seen: report, lines: reportText({ report, adapter, own, version, userAgent: navigator.userAgent }) };
}

/** Has the person point at a part in the tab of a site. Tells whether that tab is there. */
export function pointAt(origin: string, part: OwnPart): Promise<boolean> {
  return send('pick.start', { origin, part }).catch(() => false);
}
