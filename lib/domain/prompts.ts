import * as v from 'valibot';
import type { Card } from './card';
import type { Need, PromptMoment } from './deck';

const day = 24 * 60 * 60 * 1000;

export const promptLimits = {
  /** Passed over so often, a prompt rests. */
  passesThatRest: 2,
  restMs: 14 * day,
  /** What was shown within this time gives way to anything else that fits at all. */
  freshMs: 3 * day,
  /** Characters of a prompt; a person's own may have as many. */
  longest: 140,
  ownAtMost: 100,
} as const;

/** Counters and times of one prompt: when it was last shown (epoch ms), how often it was passed over since it rested. */
const trackSchema = v.object({
  shownAt: v.fallback(v.number(), 0),
  passes: v.fallback(v.number(), 0),
  /** "Not for me": it never comes again until it is switched on. */
  off: v.fallback(v.boolean(), false),
});
export const promptHistorySchema = v.record(v.string(), trackSchema);
export type PromptHistory = v.InferOutput<typeof promptHistorySchema>;
type Track = v.InferOutput<typeof trackSchema>;

/** Where a prompt of one's own may stand: the set for limits, the recall and the end of the day are not theirs to mix. */
export const ownMoments = ['choose', 'next', 'keep'] as const;

/** A prompt of the person's own. */
export const ownPromptSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[\w-]{1,60}$/)),
  moment: v.picklist(ownMoments),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(promptLimits.longest)),
});
export const ownPromptsSchema = v.pipe(v.array(ownPromptSchema), v.maxLength(promptLimits.ownAtMost));
export type OwnPrompt = v.InferOutput<typeof ownPromptSchema>;

/** What `choosePrompt` chooses among: a prompt of the deck, or one's own, which fits everything a little. */
export interface Candidate {
  id: string;
  moment: PromptMoment;
  needs: readonly Need[];
  own?: boolean;
}

const unseen: Track = { shownAt: 0, passes: 0, off: false };

/** What a card says of the ticket so far, in the terms by which prompts are chosen. */
export function needsOf({ heat, feeling, triggers }: Pick<Card, 'heat' | 'feeling' | 'triggers'>): Need[] {
  const said: [Need, boolean][] = [
    ['hot', (heat ?? 0) >= 4 || feeling === 'irritated'],
    ['stung', feeling === 'stung' || triggers.includes('blame') || triggers.includes('tone')],
    ['rushed', feeling === 'rushed' || triggers.includes('delay')],
    ['worried', feeling === 'worried'],
    ['drained', feeling === 'drained'],
    ['repeat', triggers.includes('repeat')],
    ['rules', triggers.includes('rules')],
    ['mild', feeling === 'fine' || (heat !== null && heat <= 2)],
  ];
  return said.filter(([, holds]) => holds).map(([need]) => need);
}

/**
 * The prompt for a moment, or null where all of them rest or are switched off. By need and not at random: what was
 * not shown of late comes before what was, then what meets the most needs, then what was shown longest ago.
 */
export function choosePrompt<P extends Candidate>(
  candidates: readonly P[],
  moment: PromptMoment,
  needs: readonly Need[],
  history: PromptHistory,
  now: number,
): P | null {
  const rank = (prompt: P): [number, number, number] => {
    const { shownAt } = history[prompt.id] ?? unseen;
    const fit = prompt.own ? 1 : prompt.needs.filter((need) => needs.includes(need)).length;
    return [shownAt > 0 && now - shownAt < promptLimits.freshMs ? 1 : 0, -fit, shownAt];
  };
  const able = candidates
    .filter((prompt) => prompt.moment === moment && mayCome(history[prompt.id] ?? unseen, now))
    .map((prompt) => ({ prompt, rank: rank(prompt) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
  return able[0]?.prompt ?? null;
}

function mayCome({ off, passes, shownAt }: Track, now: number): boolean {
  return !off && (passes < promptLimits.passesThatRest || now - shownAt >= promptLimits.restMs);
}

/** What happened to a prompt on the card: it was shown, passed over for another, or is not for them. */
export type PromptNote = 'shown' | 'passed' | 'off';

/** The history after a note at `now` (epoch ms). A rest that is over starts the count anew. */
export function afterPrompt(history: PromptHistory, id: string, note: PromptNote, now: number): PromptHistory {
  const track = history[id] ?? unseen;
  const rested = track.passes >= promptLimits.passesThatRest && now - track.shownAt >= promptLimits.restMs;
  const passes = (rested ? 0 : track.passes) + (note === 'passed' ? 1 : 0);
  return { ...history, [id]: { shownAt: now, passes, off: note === 'off' || track.off } };
}

/** The history after the person switched a prompt on or off in the settings. Switched on, it has its rest behind it. */
export function switchedPrompt(history: PromptHistory, id: string, on: boolean): PromptHistory {
  const { shownAt } = history[id] ?? unseen;
  return { ...history, [id]: { shownAt, passes: 0, off: !on } };
}

/**
 * The person's own prompts as they are kept: JSON in one keepsake.
 * @throws {v.ValiError | SyntaxError} where the text is not such a list
 */
export function parseOwnPrompts(text: string): OwnPrompt[] {
  return text.trim() === '' ? [] : v.parse(ownPromptsSchema, JSON.parse(text));
}

/** A new prompt of the person's own; null where nothing was written. `id` is unique, without the prefix. */
export function newOwnPrompt(moment: OwnPrompt['moment'], text: string, id: string): OwnPrompt | null {
  const parsed = v.safeParse(ownPromptSchema, { id: `own-${id}`, moment, text });
  return parsed.success ? parsed.output : null;
}

const fileFormat = 'space-between-prompts';
const fileSchema = v.object({
  format: v.literal(fileFormat),
  version: v.literal(1),
  prompts: v.pipe(v.array(v.omit(ownPromptSchema, ['id'])), v.maxLength(promptLimits.ownAtMost)),
});

/** One's own prompts as the text of a file to hand on: without ids, which mean something in one journal only. */
export function promptFile(own: readonly OwnPrompt[]): string {
  const prompts = own.map(({ moment, text }) => ({ moment, text }));
  return `${JSON.stringify({ format: fileFormat, version: 1, prompts }, null, 2)}\n`;
}

/** The prompts of such a file with new ids; null where it is none. */
export function readPromptFile(text: string, newId: () => string): OwnPrompt[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const parsed = v.safeParse(fileSchema, value);
  return parsed.success ? parsed.output.prompts.map((prompt) => ({ id: `own-${newId()}`, ...prompt })) : null;
}

/** One's own with those of a file behind them; what is there already comes once, and no more than may be kept. */
export function mergedPrompts(own: readonly OwnPrompt[], more: readonly OwnPrompt[]): OwnPrompt[] {
  const key = ({ moment, text }: OwnPrompt): string => `${moment} ${text}`;
  const merged = new Map(own.map((prompt) => [key(prompt), prompt]));
  for (const prompt of more) if (!merged.has(key(prompt))) merged.set(key(prompt), prompt);
  return [...merged.values()].slice(0, promptLimits.ownAtMost);
}
