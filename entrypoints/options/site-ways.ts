import type { SiteWays } from '../../components/settings/SiteRow';
import type { Own } from '../../lib/adapters/own';
import { attempt, type Failure } from '../../lib/attempt';
import { send } from '../../lib/messages';
import { lineNames, ownLines, readOwnLines } from '../../lib/own-lines';
import { pointAt } from '../../lib/point-at';
import type { Facts } from './facts';

/** How the person mends what is missed on a site: by pointing, by a report, by lines of their own. */
export function siteWays(
  origin: string,
  { sites, reports }: Pick<Facts, 'sites' | 'reports'>,
  tell: (problem: Promise<Failure | null>) => Promise<boolean>,
): SiteWays {
  const put = async (own: Own | null): Promise<'kept' | 'failed'> => {
    const sent = send('site.own', { origin, own }).then(() => ({ changed: true }) as const);
    return (await tell(attempt(sent))) ? 'kept' : 'failed';
  };
  const own = sites.find((site) => site.origin === origin)?.own;
  return {
    help: { point: (part) => pointAt(origin, part), report: reports[origin] ?? null },
    own: {
      lines: own ? ownLines(own) : '',
      names: lineNames,
      example: ownLines({ solve: '[data-action="close"]' }),
      keep: async (text) => {
        const read = readOwnLines(text, isSelector);
        return 'problem' in read ? read.problem : put(read.own);
      },
      remove: () => put(null),
    },
  };
}

function isSelector(css: string): boolean {
  try {
    return document.createDocumentFragment().querySelector(css) === null;
  } catch {
    return false;
  }
}
