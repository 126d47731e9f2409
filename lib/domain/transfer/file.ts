import * as v from 'valibot';
import { recordSchemas } from './records';

/** What a file of ours calls itself, so that another one is told at once. */
export const transferFormat = 'space-between';

/** The version of the file's shape, raised whenever an older extension could not read it. Version 1 had no setup. */
export const transferVersion = 2;

/** The same of a file whose records are sealed, as the backups of a journal with a passphrase are. */
export const sealedVersion = 3;

/** What a file may hold at most. The longest entry has some 60,000 characters; JSON may need six for each. */
export const fileLimits = {
  bytes: 512 * 1024 * 1024,
  records: 1_000_000,
  depth: 20,
  chars: 1_500_000,
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The whole file, as it is written. It is read record by record; this is its description and is checked by a test. */
export const fileSchema = v.object({
  format: v.literal(transferFormat),
  version: v.literal(transferVersion),
  exportedAt: v.pipe(count, v.description('When the file was made, in milliseconds since 1970-01-01 UTC.')),
  app: v.pipe(v.string(), v.description('The version of the extension that made it.')),
  setup: v.pipe(
    v.record(v.string(), v.unknown()),
    v.description('Settings, sites, what was learned and the prompts, as the extension stores them.'),
  ),
  keepsakes: v.array(recordSchemas.keepsakes),
  drafts: v.array(recordSchemas.drafts),
  entries: v.array(recordSchemas.entries),
  tombstones: v.array(recordSchemas.tombstones),
  unreadable: v.pipe(
    v.array(v.unknown()),
    v.description('Records that the extension could not read, as they lay there. They are not imported.'),
  ),
  counts: v.object({
    keepsakes: count,
    drafts: count,
    tombstones: count,
    entries: count,
    unreadable: count,
  }),
});
