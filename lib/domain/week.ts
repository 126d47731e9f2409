import { type Choice, choices, type Entry, type Heat, type Plan, type Trigger, triggers } from './entry';
import { pickHighlights } from './highlights';
import type { Inventory } from './inventory';
import { hasOwnWords, withoutStop } from './own-words';

/** How hot it was before and after; null where the person didn't say. */
export interface HeatMark {
  id: string;
  before: Heat | null;
  after: Heat | null;
}

export interface HeatPair {
  before: Heat;
  after: Heat;
  count: number;
}

/** What a week, a month or a quarter holds, each part empty where there is nothing to say. Lists are newest first unless told otherwise. */
export interface WeekSummary {
  /** The few that the page opens with. */
  highlights: Entry[];
  /** The days, first to last, with the heat of each entry in the order of writing. */
  days: { day: string; marks: HeatMark[] }[];
  /** Wins and praise that are not among the highlights. */
  wins: Entry[];
  chosen: { choice: Choice; count: number }[];
  setOff: { trigger: Trigger; count: number }[];
  /** Choices in entries that ended cooler than they began. */
  helped: { choice: Choice; count: number }[];
  /** The person's own next steps in those entries, at most three. */
  helpedSteps: { id: string; text: string }[];
  heat: HeatPair[];
  lessons: { id: string; text: string }[];
  upstream: { id: string; text: string }[];
  /** The newest praise, or entry that says whom it helped. */
  passOn: { id: string; kind: 'praise' | 'helped'; text: string } | null;
  plan: Plan | null;
  /** Closed days that have something in them, first to last. */
  closed: Entry[];
  /** Reflections in words, told only where nothing else is. */
  reflections: Entry[];
}

const helpedStepsShown = 3;

/**
 * Sums up a week, a month or a quarter. `entries` are those of its days, oldest first; `days` are its calendar days in
 * order; `inventory` is what keeps the person going.
 */
export function summarise(
  entries: readonly Entry[],
  days: readonly string[],
  inventory: Inventory = { ticked: [], own: [] },
): WeekSummary {
  const newest = [...entries].reverse();
  const highlights = pickHighlights(newest, inventory);
  const cooler = newest.filter(({ stimulus, outcome }) => isCooler(stimulus?.heat, outcome?.heat));
  return {
    highlights,
    days: markDays(entries, days),
    wins: newest.filter((entry) => isWin(entry) && hasOwnWords(entry) && !highlights.includes(entry)),
    chosen: countChoices(entries),
    setOff: triggers
      .map((trigger) => ({
        trigger,
        count: entries.filter((entry) => entry.stimulus?.triggers.includes(trigger)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    helped: countChoices(cooler),
    helpedSteps: texts(cooler, (entry) => entry.response?.nextStep).slice(0, helpedStepsShown),
    heat: pairHeat(entries),
    lessons: texts(newest, (entry) => entry.outcome?.learned || (entry.kind === 'lesson' ? entry.text : undefined)),
    upstream: texts(newest, (entry) => (entry.kind === 'upstream' ? entry.text : undefined)),
    passOn: findPassOn(newest),
    plan: newest.find((entry) => entry.response?.plan)?.response?.plan ?? null,
    closed: entries.filter(({ day }) => day && (day.good.length > 0 || day.open || day.word)),
    reflections: newest.filter((entry) => entry.kind === 'reflection' && hasOwnWords(entry)),
  };
}

/** How many ended cooler, the same, or hotter than they began. */
export function heatOutcomes(pairs: readonly HeatPair[]): { cooler: number; same: number; hotter: number } {
  const sum = (fits: (pair: HeatPair) => boolean): number =>
    pairs.filter(fits).reduce((total, { count }) => total + count, 0);
  return {
    cooler: sum(({ before, after }) => after < before),
    same: sum(({ before, after }) => after === before),
    hotter: sum(({ before, after }) => after > before),
  };
}

/** Whether the page has anything to show beside the reflections. */
export function isBare(week: WeekSummary): boolean {
  const { highlights, days, wins, chosen, setOff, heat, lessons, upstream, plan, closed } = week;
  const parts = [highlights, wins, chosen, setOff, heat, lessons, upstream, closed];
  return parts.every((part) => part.length === 0) && days.every(({ marks }) => marks.length === 0) && plan === null;
}

/** Parts of the page that say so where they have nothing to tell, in its order. */
const parts = [
  'highlights',
  'wins',
  'chosen',
  'setOff',
  'helped',
  'heat',
  'lessons',
  'upstream',
  'passOn',
  'closed',
] as const;
export type Part = (typeof parts)[number];

/** The parts that have nothing to tell. Wins that are all among the highlights are no absence. */
export function absentParts(week: WeekSummary): Part[] {
  return parts.filter((part) => {
    if (part === 'passOn') return week.passOn === null;
    if (part === 'wins') return ![...week.highlights, ...week.wins].some(isWin);
    if (part === 'helped') return week.helped.length + week.helpedSteps.length === 0;
    return week[part].length === 0;
  });
}

const isWin = ({ kind }: Entry): boolean => kind === 'win' || kind === 'praise';

const isCooler = (before: Heat | undefined, after: Heat | undefined): boolean =>
  before !== undefined && after !== undefined && after < before;

function markDays(entries: readonly Entry[], days: readonly string[]): WeekSummary['days'] {
  const marks = new Map<string, HeatMark[]>(days.map((day) => [day, []]));
  for (const entry of entries) marks.get(entry.localDay)?.push(...markOf(entry));
  return days.map((day) => ({ day, marks: marks.get(day) ?? [] }));
}

function markOf({ id, stimulus, outcome }: Entry): HeatMark[] {
  const [before, after] = [stimulus?.heat ?? null, outcome?.heat ?? null];
  return before === null && after === null ? [] : [{ id, before, after }];
}

/** Most often first; among equals the order of the card, so that the sentence doesn't jump about. */
function countChoices(entries: readonly Entry[]): { choice: Choice; count: number }[] {
  return choices
    .map((choice) => ({ choice, count: entries.filter((entry) => entry.response?.choice === choice).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function pairHeat(entries: readonly Entry[]): HeatPair[] {
  const pairs = new Map<string, HeatPair>();
  for (const { stimulus, outcome } of entries) {
    const [before, after] = [stimulus?.heat, outcome?.heat];
    if (before === undefined || after === undefined) continue;
    const pair = pairs.get(`${before}-${after}`) ?? { before, after, count: 0 };
    pairs.set(`${before}-${after}`, { ...pair, count: pair.count + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.before - a.before || b.after - a.after);
}

/** The texts that `read` finds, each once: what a person keeps saying is told where they said it last. */
function texts(entries: readonly Entry[], read: (entry: Entry) => string | undefined): { id: string; text: string }[] {
  const told = new Map<string, { id: string; text: string }>();
  for (const entry of entries) {
    const text = read(entry)?.trim();
    const same = text && withoutStop(text).toLowerCase().replaceAll(/\s+/g, ' ');
    if (same && !told.has(same)) told.set(same, { id: entry.id, text });
  }
  return [...told.values()];
}

function findPassOn(newest: readonly Entry[]): WeekSummary['passOn'] {
  for (const { id, kind, text, outcome } of newest) {
    if (kind === 'praise' && text) return { id, kind, text };
    if (outcome?.helped) return { id, kind: 'helped', text: outcome.helped };
  }
  return null;
}
