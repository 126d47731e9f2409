import type { Entry } from '../../lib/domain/entry';
import { ownWords } from '../../lib/domain/own-words';
import { linesOf, shareSheet } from '../../lib/domain/paper';
import type { Period } from '../../lib/domain/period';
import type { WeekSummary } from '../../lib/domain/week';

export type Sheet = Record<'wins' | 'lessons' | 'closed' | 'upstream' | 'helpedSteps' | 'reflections', number>;

/** A4 without its margins and the head of the page, in points, less a line for fonts that are larger than here. */
const sheet = 715;
/** Heights in points of what print.css sets: a line of the person's words, one of ours, the space between two parts. */
const [own, quiet, gap] = [14.6, 12.2, 11];
/** No part is lower than its heading, which may take two lines at the side. */
const lowest = 27;

const part = (height: number): number => Math.max(lowest, height) + gap;

const textOf = (entry: Entry): string => {
  const words = ownWords(entry);
  return words.told === 'text' ? words.text : words.told === 'space' ? `${words.feeling} ${words.step}` : '';
};

/** How many items of each list go on the one sheet. Every text is cut to a few lines there, as in print.css. */
export function onPaper(week: WeekSummary, { view }: Pick<Period, 'view'>, line: string, letter: string): Sheet {
  const { highlights, chosen, setOff, helped, heat, plan } = week;
  const fixed = [
    line && part(linesOf(line, 62, 2) * own),
    letter && part(linesOf(letter, 70, 3) * own),
    highlights.length > 0 && part(highlights.reduce((sum, entry) => sum + highlightHeight(entry), 0)),
    calendarHeight(week, view),
    ...[chosen, setOff, helped].map(({ length }) => length > 0 && part(Math.ceil(length / 3) * 12.8)),
    heat.length > 0 && part(101),
    plan && part(linesOf(`${plan.when} ${plan.will}`, 64, 2) * own),
  ].reduce<number>((sum, height) => sum + (height || 0), 0);
  const row = (entry: Entry): number => linesOf(textOf(entry), 60, 2) * own + quiet + 8;
  const sentenceOf = ({ text }: { text: string }): number => linesOf(text, 72, 2) * own + 3;
  const frame = gap + 8;
  return shareSheet<keyof Sheet>(
    [
      { name: 'wins', frame, items: week.wins.map(row) },
      { name: 'lessons', frame, items: week.lessons.map(sentenceOf) },
      { name: 'closed', frame, items: week.closed.map(({ day }) => (day?.good.length ?? 0) * (own + 2) + 8) },
      { name: 'upstream', frame, items: week.upstream.map(sentenceOf) },
      { name: 'helpedSteps', frame: 6, items: week.helpedSteps.map(sentenceOf) },
      { name: 'reflections', frame, items: week.reflections.map(row) },
    ],
    sheet - fixed,
  );
}

function highlightHeight(entry: Entry): number {
  const about = 1 + (entry.response?.did ? 1 : 0) + (entry.outcome?.helped ? 1 : 0);
  return linesOf(textOf(entry), 58, 3) * 15.5 + about * quiet + 9;
}

/** The bars of a day stand three abreast, in three rows at most. */
function calendarHeight({ days }: WeekSummary, view: Period['view']): number {
  const most = Math.max(...days.map(({ marks }) => marks.length));
  if (most <= 0) return 0;
  if (view === 'week') return part(20 + 19.5 * Math.min(3, Math.ceil(most / 3)));
  return part({ month: 120, quarter: 230 }[view]);
}
