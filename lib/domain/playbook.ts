import { type Choice, choices, type Entry, type Trigger, triggers } from './entry';

/** Fewer entries than this are chance, and nothing is claimed on them. */
export const fewestEntries = 3;
const stepsShown = 2;

/** What came of one choice where one thing had set it off, counted in the person's own entries. */
export interface Play {
  trigger: Trigger;
  choice: Choice;
  count: number;
  cooler: number;
  same: number;
  hotter: number;
  /** The person's newest next steps where it ended cooler, each once. */
  steps: string[];
}

/** A play that the person set aside; entries until `at` (epoch ms) no longer count for it. */
export interface Outdated {
  trigger: Trigger;
  choice: Choice;
  at: number;
}

/** The playbook: every pair of trigger and choice with enough entries, by trigger, most often first. */
export function playbook(entries: readonly Entry[], outdated: readonly Outdated[]): Play[] {
  const newest = [...entries].sort((a, b) => b.createdAt - a.createdAt);
  return triggers.flatMap((trigger) => {
    const met = newest.filter(({ stimulus }) => stimulus?.triggers.includes(trigger));
    return choices
      .map((choice) => {
        const since = outdated.find((mark) => mark.trigger === trigger && mark.choice === choice)?.at ?? 0;
        return playOf(
          { trigger, choice },
          met.filter(({ createdAt, response }) => response?.choice === choice && createdAt > since),
        );
      })
      .filter(({ count }) => count >= fewestEntries)
      .sort((a, b) => b.count - a.count);
  });
}

/** For each trigger the play that cooled most often, where one did: what the card may recall. */
export function workedBefore(plays: readonly Play[]): Play[] {
  return triggers.flatMap((trigger) => {
    const [best] = plays
      .filter((play) => play.trigger === trigger && play.cooler > play.hotter)
      .sort((a, b) => b.cooler - a.cooler);
    return best ? [best] : [];
  });
}

function playOf(pair: Pick<Play, 'trigger' | 'choice'>, entries: readonly Entry[]): Play {
  const ends = entries.map(endOf);
  const steps = entries.flatMap((entry, at) => (ends[at] === 'cooler' && entry.response?.nextStep) || []);
  const counted = (end: ReturnType<typeof endOf>): number => ends.filter((one) => one === end).length;
  return {
    ...pair,
    count: entries.length,
    cooler: counted('cooler'),
    same: counted('same'),
    hotter: counted('hotter'),
    steps: [...new Set(steps)].slice(0, stepsShown),
  };
}

function endOf({ stimulus, outcome }: Entry): 'cooler' | 'same' | 'hotter' | 'unsaid' {
  const [before, after] = [stimulus?.heat, outcome?.heat];
  if (before !== undefined && after !== undefined) {
    if (after === before) return outcome?.turnaround ? 'cooler' : 'same';
    return after < before ? 'cooler' : 'hotter';
  }
  return outcome?.turnaround ? 'cooler' : 'unsaid';
}

/** Reads the keepsake of what was set aside: `trigger choice epochMs` on each line; what can't be read is left out. */
export function parseOutdated(text: string): Outdated[] {
  return text.split('\n').flatMap((line) => {
    const [first, second, third] = line.split(' ');
    const trigger = triggers.find((one) => one === first);
    const choice = choices.find((one) => one === second);
    const at = Number(third);
    return trigger && choice && at > 0 ? [{ trigger, choice, at }] : [];
  });
}

/** The keepsake's text with one play set aside at `at` (epoch ms), or, with null, brought back. */
export function markOutdated(text: string, { trigger, choice }: Omit<Outdated, 'at'>, at: number | null): string {
  const others = parseOutdated(text).filter((mark) => mark.trigger !== trigger || mark.choice !== choice);
  const marks = at === null ? others : [...others, { trigger, choice, at }];
  return marks.map((mark) => `${mark.trigger} ${mark.choice} ${mark.at}`).join('\n');
}
