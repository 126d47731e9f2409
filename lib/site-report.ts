import type { Own } from './adapters/own';
import type { Adapter, Candidate } from './adapters/schema';
import type { SiteReport } from './page/report';

interface Reported {
  report: SiteReport;
  /** The adapter that made it, with the person's own lines in it. */
  adapter: Adapter;
  own: Own | null;
  version: string;
  userAgent: string;
}

type Part = keyof SiteReport['found'];
const parts: readonly Part[] = ['ticket', 'messages', 'composer', 'solve', 'reply', 'status'];

/** The report of a page on which nothing of ours runs, because nothing on it was recognised. */
export const nothingSeen = (open: boolean): SiteReport => ({
  ...{ adapter: 'none', open, customers: 0 },
  ...{ ticket: false, messages: false, composer: false, solve: false, reply: false, status: false },
  found: { ticket: [], messages: [], composer: [], solve: [], reply: [], status: [] },
});

/**
 * What a maintainer needs to mend an adapter, as lines to paste: which selectors found how much. It names no site, holds
 * no text of the page, and is the same in every language.
 */
export function reportText({ report, adapter, own, version, userAgent }: Reported): string {
  const lines = [
    `Space Between ${version}, ${browserOf(userAgent)}`,
    `adapter ${report.adapter}${own ? `, own: ${Object.keys(own).join(' ')}` : ''}`,
    `address of a ticket: ${report.open ? 'yes' : 'no'}`,
    ...parts.map((part) => partLine(part, report, candidatesOf(part, adapter))),
    `customer messages: ${report.customers}`,
  ];
  return `${lines.join('\n')}\n`;
}

function partLine(part: Part, report: SiteReport, candidates: readonly Candidate[]): string {
  const found = report.found[part].flatMap((count, index) => {
    const css = candidates[index]?.css;
    return count > 0 && css !== undefined ? [`#${index + 1} ${css} (${count})`] : [];
  });
  return `${part}: ${report[part] ? 'seen' : 'not seen'}; ${found.join('; ') || `none of ${candidates.length}`}`;
}

/** In the order in which the page counts them. */
export function candidatesOf(part: Part, adapter: Adapter): Candidate[] {
  if (part === 'ticket') return [...(adapter.activeTicket ?? [])];
  if (part === 'messages') return [...(adapter.messages?.item ?? [])];
  if (part === 'composer') return [...adapter.composer];
  if (part === 'status') return [...(adapter.status?.from ?? [])];
  const moment = part === 'solve' ? 'solved' : 'replied';
  return adapter.actions.flatMap((action) =>
    action.moment === moment && action.on.event !== 'keys' ? [...action.on.target] : [],
  );
}

/** The browser's name and number, without the rest of what it says of the computer. */
function browserOf(userAgent: string): string {
  return /(?:Firefox|Edg|OPR|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'another browser';
}
