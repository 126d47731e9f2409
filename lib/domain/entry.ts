import * as v from 'valibot';

export const kinds = ['reflection', 'win', 'praise', 'lesson', 'day-close', 'upstream'] as const;
export const feelings = ['stung', 'rushed', 'worried', 'irritated', 'drained', 'fine'] as const;
export const triggers = ['blame', 'delay', 'repeat', 'rules', 'tone'] as const;
export const choices = [
  'acknowledge',
  'ask',
  'own',
  'next-step',
  'let-go',
  'limit',
  'hand-over',
  'step-away',
  'not-now',
] as const;

const line = v.pipe(v.string(), v.maxLength(2_000));
const body = v.pipe(v.string(), v.maxLength(20_000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Epoch ms. A time that no clock of ours shows would win over every later change, and one past all dates stops a page. */
export const epochMs = v.pipe(whole, v.maxValue(Date.UTC(2200, 0)));

/** How hot it felt, said by the agent: 1 calm … 5 boiling. */
export const heatSchema = v.picklist([1, 2, 3, 4, 5]);
export const kindSchema = v.picklist(kinds);
export const choiceSchema = v.picklist(choices);
export const triggerSchema = v.picklist(triggers);
export const triggersSchema = v.pipe(v.array(triggerSchema), v.maxLength(triggers.length));
export const planSchema = v.object({ when: line, will: line });

/**
 * One saved thing in the journal. `createdAt` and `updatedAt` are epoch milliseconds; `localDay` is the calendar
 * day at the moment of writing (`2026-11-23`), by which weeks are grouped, so that travel and daylight saving move
 * nothing. Of a ticket it holds the ids of the signals that fired and of the helpdesk; all else the person typed, picked
 * or selected.
 */
export const entrySchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  kind: kindSchema,
  createdAt: epochMs,
  localDay: v.pipe(v.string(), v.isoDate()),
  utcOffsetMin: v.pipe(v.number(), v.integer(), v.minValue(-1_000), v.maxValue(1_000)),
  updatedAt: epochMs,
  deletedAt: v.exactOptional(epochMs),
  text: v.exactOptional(body),
  stimulus: v.exactOptional(
    v.object({
      triggers: triggersSchema,
      signals: v.pipe(v.array(name), v.maxLength(40)),
      heat: v.exactOptional(heatSchema),
    }),
  ),
  space: v.exactOptional(
    v.object({ feeling: v.exactOptional(name), breaths: v.exactOptional(whole), seconds: v.exactOptional(whole) }),
  ),
  response: v.exactOptional(
    v.object({
      choice: v.exactOptional(choiceSchema),
      nextStep: v.exactOptional(line),
      plan: v.exactOptional(planSchema),
      /** What the agent did that led to a praise. */
      did: v.exactOptional(line),
    }),
  ),
  outcome: v.exactOptional(
    v.object({
      heat: v.exactOptional(heatSchema),
      turnaround: v.exactOptional(v.boolean()),
      learned: v.exactOptional(line),
      helped: v.exactOptional(line),
    }),
  ),
  day: v.exactOptional(
    v.object({
      good: v.pipe(v.array(v.object({ what: line, why: line })), v.maxLength(3)),
      open: line,
      word: v.pipe(v.string(), v.maxLength(80)),
    }),
  ),
  prompt: v.exactOptional(v.object({ id: name, text: line })),
  helpdesk: v.exactOptional(name),
  ticketUrl: v.exactOptional(line),
  tags: v.pipe(v.array(name), v.maxLength(40)),
  starred: v.boolean(),
  /** Kept by the person as one that their week opens with. */
  picked: v.exactOptional(v.boolean()),
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Kind = Entry['kind'];
export type Heat = v.InferOutput<typeof heatSchema>;
export type Trigger = (typeof triggers)[number];
export type Choice = (typeof choices)[number];
export type Plan = v.InferOutput<typeof planSchema>;

/**
 * Reads an entry that crossed a boundary (message, import, old version).
 * @throws {v.ValiError} naming the first field that is off.
 */
export const parseEntry = (value: unknown): Entry => v.parse(entrySchema, value);

/** Whether a stored value is an entry that can be shown. It takes two microseconds, so every one that is read is asked. */
export const isEntry = (value: unknown): value is Entry => v.is(entrySchema, value);

/** Whether an entry is in the journal: not in the bin. */
export const isKept = (entry: Pick<Entry, 'deletedAt'>): boolean => entry.deletedAt === undefined;
