import { adapters, outlines } from '../../lib/adapters';
import type { Outline } from '../../lib/adapters/outline';
import type { Adapter, Candidate } from '../../lib/adapters/schema';

type Sure = Candidate['sure'];

/** What can be seen of a helpdesk, each with how sure that is; null where nothing is known. */
export interface Coverage {
  ticket: Sure | null;
  customer: Sure | null;
  composer: Sure | null;
  replied: Sure | null;
  solved: Sure | null;
}

/** The parts of an adapter by the surest way that leads to each. A message is only as sure as its author is. */
export function coverageOf({ sure, messages, composer, actions }: Adapter): Coverage {
  const moment = (name: string): Sure | null =>
    best(
      actions
        .filter((action) => action.moment === name)
        .map(({ on }) => (on.event === 'keys' ? on.sure : best(on.target.map((one) => one.sure)))),
    );
  const authors = messages?.isCustomer ? (sure.customer ?? null) : null;
  return {
    ticket: sure.ticket,
    customer: authors && worst([authors, best((messages?.item ?? []).map((one) => one.sure))]),
    composer: best(composer.map((one) => one.sure)),
    replied: moment('replied'),
    solved: moment('solved'),
  };
}

const order = ['H', 'M', 'L', null] as const;
const best = (all: readonly (Sure | null)[]): Sure | null => order.find((one) => all.includes(one)) ?? null;
const worst = (all: readonly (Sure | null)[]): Sure | null => order.findLast((one) => all.includes(one)) ?? null;

/** Where a helpdesk lives, for a reader. */
function whereIs({ id, hosts, detect }: Outline): string {
  if (id === 'demo') return 'this computer';
  const places = hosts.map((host) => `\`${host.replace('https://', '').replace(/\/\*$/, '')}\``);
  return [...places, ...(detect.length > 0 ? ['your own address'] : [])].join(', ');
}

const guessed = 'guessed';
const head = ['helpdesk', 'where', 'ticket', "customer's message", 'composer', 'replied', 'solved'];

/** The table of the README, as Markdown with columns of one width. */
export function coverageTable(): string {
  const rows = adapters.map((adapter) => {
    const { ticket, customer, composer, replied, solved } = coverageOf(adapter);
    const letters = [ticket, customer, composer, replied, solved].map((sure) => sure ?? '–');
    return [adapter.name, whereIs(adapter), ...letters];
  });
  for (const outline of outlines) {
    const address = outline.sure?.ticket ?? guessed;
    rows.splice(-1, 0, [outline.name, whereIs(outline), address, ...Array<string>(4).fill(guessed)]);
  }
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(head),
    line(
      widths.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

const table = /^\| helpdesk .*\n(?:\|.*\n)+/m;

/** A text with the table brought up to date. */
export const withCoverage = (text: string): string => text.replace(table, `${coverageTable()}\n`);
