import type { Entry } from '../entry';
import { toMarkdown, toMarkdownList } from '../markdown';

/** The clock at the place and time of writing, such as `09:35`. */
function clock({ createdAt, utcOffsetMin }: Entry): string {
  return new Date(createdAt + utcOffsetMin * 60_000).toISOString().slice(11, 16);
}

const columns: [name: string, read: (entry: Entry) => string | number | boolean | undefined][] = [
  ['day', ({ localDay }) => localDay],
  ['time', clock],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['feeling', ({ space }) => space?.feeling],
  ['heat_before', ({ stimulus }) => stimulus?.heat],
  ['heat_after', ({ outcome }) => outcome?.heat],
  ['triggers', ({ stimulus }) => stimulus?.triggers.join(' ')],
  ['signals', ({ stimulus }) => stimulus?.signals.join(' ')],
  ['choice', ({ response }) => response?.choice],
  ['next_step', ({ response }) => response?.nextStep],
  ['plan_when', ({ response }) => response?.plan?.when],
  ['plan_will', ({ response }) => response?.plan?.will],
  ['did', ({ response }) => response?.did],
  ['turnaround', ({ outcome }) => outcome?.turnaround],
  ['helped', ({ outcome }) => outcome?.helped],
  ['learned', ({ outcome }) => outcome?.learned],
  ['good_things', ({ day }) => day?.good.map(({ what, why }) => [what, why].filter(Boolean).join(': ')).join('\n')],
  ['still_open', ({ day }) => day?.open],
  ['word', ({ day }) => day?.word],
  ['helpdesk', ({ helpdesk }) => helpdesk],
  ['tags', ({ tags }) => tags.join(', ')],
  ['starred', ({ starred }) => starred],
  ['id', ({ id }) => id],
];

/** The names of the columns. They are for programs, so they are not translated. */
export const csvHead: string[] = columns.map(([name]) => name);

/** An entry as the cells of a table. */
export const csvRow = (entry: Entry): string[] => columns.map(([, read]) => String(read(entry) ?? ''));

/** What the Markdown says around the person's words, in their language. */
export interface MarkdownWords {
  kind(kind: Entry['kind']): string;
  feeling(feeling: string): string;
  nextStep: string;
  plan(plan: { when: string; will: string }): string;
  did: string;
  helped: string;
  learned: string;
  open: string;
  word: string;
}

/** An entry as Markdown. `dayBefore` is the day of the entry above: a new day gets a heading. */
export function entryMarkdown(entry: Entry, dayBefore: string | null, words: MarkdownWords): string {
  const { localDay, kind, text, space, stimulus, response, outcome, day, tags, starred } = entry;
  const heat = [stimulus?.heat, outcome?.heat].filter((one) => one !== undefined).join(' → ');
  const about = [
    words.kind(kind),
    clock(entry),
    space?.feeling && words.feeling(space.feeling),
    heat,
    starred && '★',
    ...tags.map((tag) => `#${tag}`),
  ];
  const labelled: [label: string, said: string | undefined][] = [
    [words.nextStep, response?.nextStep],
    [words.did, response?.did],
    [words.helped, outcome?.helped],
    [words.learned, outcome?.learned],
    [words.open, day?.open],
    [words.word, day?.word],
  ];
  const said = [
    ...(day?.good ?? []).map(({ what, why }) => [what, why].filter(Boolean).join(': ')),
    ...(response?.plan ? [words.plan(response.plan)] : []),
    ...labelled.flatMap(([label, one]) => (one ? [`${label}: ${one}`] : [])),
  ];
  return [
    localDay === dayBefore ? '' : `\n## ${localDay}\n`,
    `\n### ${toMarkdown(about.filter(Boolean).join(' · '))}\n`,
    text ? `\n${toMarkdown(text)}\n` : '',
    said.length > 0 ? `\n${toMarkdownList(said)}` : '',
  ].join('');
}
