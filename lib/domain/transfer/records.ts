import * as v from 'valibot';
import { cardSchema } from '../card';
import { entrySchema, epochMs, isEntry } from '../entry';
import type { Tombstone } from './merge';

const id = v.pipe(v.string(), v.uuid());
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

export const draftSchema = v.object({
  id,
  updatedAt: epochMs,
  card: cardSchema,
  signals: v.pipe(v.array(name), v.maxLength(40)),
  helpdesk: v.exactOptional(name),
});
const storedKeepsake = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  text: v.pipe(v.string(), v.maxLength(200_000)),
  updatedAt: epochMs,
});
/** Names that a later version may add are kept as they are. What was typed and never logged stays on its computer. */
const keepsakeSchema = v.object({
  ...storedKeepsake.entries,
  name: v.pipe(v.string(), v.regex(/^(?!unsent-)[a-z][a-z-]{0,39}$/)),
});
export const tombstoneSchema: v.GenericSchema<Tombstone> = v.object({ id, deletedAt: epochMs });

/** The records of a file, by the list that they stand in. */
export const recordSchemas = {
  keepsakes: keepsakeSchema,
  drafts: draftSchema,
  tombstones: tombstoneSchema,
  entries: entrySchema,
} as const;

/** Whether a stored record can be shown. */
export const recordChecks = {
  entries: isEntry,
  drafts: (value: unknown): boolean => v.is(draftSchema, value),
  keepsakes: (value: unknown): boolean => v.is(storedKeepsake, value),
} as const;
