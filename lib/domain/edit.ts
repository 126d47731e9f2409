import * as v from 'valibot';
import { choiceSchema, type Entry, heatSchema, kindSchema, parseEntry } from './entry';

const line = v.pipe(v.string(), v.maxLength(2_000));
const short = v.pipe(v.string(), v.maxLength(80));
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** What can be changed of an entry. Of what a card left behind, only what is there; an emptied field goes. */
export const editSchema = v.object({
  kind: kindSchema,
  text: v.pipe(v.string(), v.maxLength(20_000)),
  tags: v.pipe(v.array(tag), v.maxLength(40)),
  feeling: v.exactOptional(short),
  heat: v.exactOptional(heatSchema),
  heatAfter: v.exactOptional(heatSchema),
  turnaround: v.exactOptional(v.boolean()),
  choice: v.exactOptional(choiceSchema),
  nextStep: v.exactOptional(line),
  plan: v.exactOptional(v.object({ when: line, will: line })),
  did: v.exactOptional(line),
  learned: v.exactOptional(line),
  helped: v.exactOptional(line),
  day: v.exactOptional(
    v.object({ good: v.pipe(v.array(v.object({ what: line, why: line })), v.maxLength(3)), open: line, word: short }),
  ),
});

export type Edit = v.InferOutput<typeof editSchema>;

/** An entry as it stands, ready to be changed. */
export function editOf({ kind, text, tags, stimulus, space, response, outcome, day }: Entry): Edit {
  return v.parse(
    editSchema,
    withoutEmpty({
      kind,
      text: text ?? '',
      tags,
      feeling: space?.feeling,
      heat: stimulus?.heat,
      heatAfter: outcome?.heat,
      turnaround: outcome?.turnaround,
      choice: response?.choice,
      nextStep: response?.nextStep,
      plan: response?.plan,
      did: response?.did,
      learned: outcome?.learned,
      helped: outcome?.helped,
      day,
    }),
  );
}

/** The entry with a change made to it; what the form did not show stays. */
export function edited(entry: Entry, edit: Edit): Entry {
  const { kind, text, tags, feeling, heat, heatAfter, turnaround, choice, nextStep, did, learned, helped } = edit;
  const plan = edit.plan && (edit.plan.when.trim() || edit.plan.will.trim() ? edit.plan : '');
  return parseEntry(
    withoutEmpty({
      ...entry,
      kind,
      tags,
      text: text.trim() || undefined,
      stimulus: changed(entry.stimulus, { heat }),
      space: changed(entry.space, { feeling }),
      response: changed(entry.response, { choice, nextStep, plan, did }),
      outcome: changed(entry.outcome, { heat: heatAfter, turnaround, learned, helped }),
      day: edit.day
        ? { ...edit.day, good: edit.day.good.filter(({ what, why }) => what.trim() || why.trim()) }
        : entry.day,
    }),
  );
}

/** A part with some of its fields changed and without the emptied ones; undefined where nothing is left of it. */
function changed(part: object | undefined, fields: Record<string, unknown>): object | undefined {
  const left = Object.entries({ ...part, ...withoutEmpty(fields) })
    .map(([name, field]) => [name, typeof field === 'string' ? field.trim() : field] as const)
    .filter(([, field]) => field !== '');
  return part && left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** Only what is not undefined: an optional field is absent, never empty. */
function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}
