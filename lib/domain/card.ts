import * as v from 'valibot';
import { choiceSchema, type Entry, heatSchema, parseEntry, planSchema, triggersSchema } from './entry';

export const beats = ['name', 'breathe', 'choose', 'next', 'keep'] as const;
export type Beat = (typeof beats)[number];

const typed = v.pipe(v.string(), v.maxLength(2_000));

/** What the person has said on a card so far; it is also what a draft keeps. Times are in whole seconds. */
export const cardSchema = v.object({
  beat: v.picklist(beats),
  feeling: v.pipe(v.string(), v.maxLength(80)),
  heat: v.nullable(heatSchema),
  triggers: triggersSchema,
  breaths: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400)),
  choice: v.nullable(choiceSchema),
  nextStep: typed,
  plan: planSchema,
  text: typed,
  heatAfter: v.nullable(heatSchema),
  turnaround: v.boolean(),
  helped: typed,
  learned: typed,
  /** The prompt that was in view when something was said, in the words that were shown. */
  prompt: v.exactOptional(v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), text: typed })),
});
export type Card = v.InferOutput<typeof cardSchema>;

/** An empty card; the triggers are the ones that the signals propose, to be changed at will. */
export function newCard(proposed: Card['triggers'] = []): Card {
  return {
    beat: 'name',
    feeling: '',
    heat: null,
    triggers: proposed,
    breaths: 0,
    seconds: 0,
    choice: null,
    nextStep: '',
    plan: { when: '', will: '' },
    text: '',
    heatAfter: null,
    turnaround: false,
    helped: '',
    learned: '',
  };
}

/** Whether the person said anything: only then is there a draft to keep. Proposed triggers are not theirs yet. */
export function isTouched(card: Card, proposed: Card['triggers'] = []): boolean {
  const { beat, seconds, breaths, prompt, ...said } = card;
  const { beat: _beat, seconds: _seconds, breaths: _breaths, prompt: _prompt, ...fresh } = newCard(proposed);
  return JSON.stringify(said) !== JSON.stringify(fresh);
}

/** Everything that was said on a card in words, a line each; `nameOf` gives the translated name of a known feeling. */
export function cardText(card: Card, nameOf: (feeling: string) => string): string {
  const { feeling, nextStep, plan, text, helped, learned } = card;
  return [feeling && nameOf(feeling), nextStep, plan.when, plan.will, text, helped, learned]
    .filter((line) => line.trim())
    .join('\n');
}

/** The beat after `beat`, or null behind the last. */
export function nextBeat(beat: Beat): Beat | null {
  return beats[beats.indexOf(beat) + 1] ?? null;
}

type Context = Pick<Entry, 'id' | 'createdAt' | 'localDay' | 'utcOffsetMin' | 'helpdesk'> & { signals: string[] };

const filled = (text: string): string | undefined => text.trim() || undefined;

/** Drops what is undefined, so that an optional field is absent instead of empty; nothing left is undefined too. */
function compact(fields: Record<string, unknown>): Record<string, unknown> | undefined {
  const kept = Object.entries(fields).filter(([, field]) => field !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The entry that a finished card becomes: a win where a line was kept as one, else a reflection. */
export function entryFromCard(card: Card, { signals, ...stamped }: Context): Entry {
  const text = filled(card.text);
  const plan = card.plan.when.trim() && card.plan.will.trim() ? card.plan : undefined;
  const wasHot = card.triggers.length > 0 || signals.length > 0 || card.heat !== null;
  return parseEntry(
    compact({
      ...stamped,
      kind: text ? 'win' : 'reflection',
      updatedAt: stamped.createdAt,
      text,
      stimulus: wasHot ? compact({ triggers: card.triggers, signals, heat: card.heat ?? undefined }) : undefined,
      space: compact({
        feeling: filled(card.feeling),
        breaths: card.breaths || undefined,
        seconds: card.seconds || undefined,
      }),
      response: compact({ choice: card.choice ?? undefined, nextStep: filled(card.nextStep), plan }),
      outcome: compact({
        heat: card.heatAfter ?? undefined,
        turnaround: card.turnaround || undefined,
        learned: filled(card.learned),
        helped: filled(card.helped),
      }),
      prompt: card.prompt,
      tags: [],
      starred: false,
    }),
  );
}
