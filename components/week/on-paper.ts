import type { Entry } from '../../lib/domain/entry';
import { ownWords } from '../../lib/domain/own-words';
import { linesOf, shareSheet } from '../../lib/domain/paper';
import type { Period } from '../../lib/domain/period';
import type { WeekSummary } from '../../lib/domain/week';

export type Sheet = Record<'wins' | 'lessons' | 'closed' | 'upstream' | 'helpedSteps' | 'reflections', number>;

/** A4 without its margins, in points, less what a font may be larger than here. */
const sheet = 735;
/** Heights in points of what print.css sets: lines of the person's words, of ours, and the space between two parts. */
const [own, quiet, gap] = [14.6, 12.2, 11];

const textOf = (entry: Entry): string => {
  const words = ownWords(entry);
  return words.told === 'text' ? words.text : words.told === 'space' ? `${words.feeling} ${words.step}` : '';
};

/** How many items of each list go on the one sheet. Every text is cut to a few lines there, as in print.css. */
export function onPaper(week: WeekSummary, { view }: Pick<Period, 'view'>, line: string, letter: string): Sheet {
  const { highlights, days, chosen, setOff, helped, heat, plan } = week;
  const sentence = (parts: number): number => (parts > 0 ? Math.ceil(parts / 3) * 13 + gap : 0);
  const fixed = [
    34,
    line ? linesOf(line, 62, 2) * 15 + gap : 0,
    letter ? linesOf(letter, 70, 3) * own + gap : 0,
    ...highlights.map((entry) => linesOf(textOf(entry), 58, 3) * 15.5 + 3 * quiet + 6),
    highlights.length > 0 ? gap : 0,
    days.some(({ marks }) => marks.length > 0) ? { week: 50, month: 120, quarter: 230 }[view] + gap : 0,
    sentence(chosen.length),
    sentence(setOff.length),
    sentence(helped.length),
    heat.length > 0 ? 110 + gap : 0,
    plan ? linesOf(`${plan.when} ${plan.will}`, 64, 2) * own + gap : 0,
  ].reduce((sum, height) => sum + height, 0);
  const row = (entry: Entry): number => linesOf(textOf(entry), 60, 2) * own + quiet + 8;
  const sentenceOf = ({ text }: { text: string }): number => linesOf(text, 72, 2) * own + 3;
  return shareSheet<keyof Sheet>(
    [
      { name: 'wins', frame: gap, items: week.wins.map(row) },
      { name: 'lessons', frame: gap, items: week.lessons.map(sentenceOf) },
      { name: 'closed', frame: gap, items: week.closed.map(({ day }) => (day?.good.length ?? 0) * (own + 2) + 8) },
      { name: 'upstream', frame: gap, items: week.upstream.map(sentenceOf) },
      { name: 'helpedSteps', frame: 0, items: week.helpedSteps.map(sentenceOf) },
      { name: 'reflections', frame: gap, items: week.reflections.map(row) },
    ],
    sheet - fixed,
  );
}
