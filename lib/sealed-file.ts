import * as v from 'valibot';
import { setupPlace } from './backup-file';
import type { RecordList } from './domain/transfer/batch';
import { headValue, type RawPart } from './import-file';
import { fromBase64, importKeys, type Keys } from './journal/keys';
import { decrypt } from './journal/sealed';
import { openedKeys } from './unlock';

const base64 = v.pipe(v.string(), v.base64());
const sealedSchema = v.object({ iv: base64, data: base64, wrapped: v.optional(base64) });
const ageFile = v.pipe(v.string(), v.maxLength(20_000));
const lockSchema = v.object({ byPassphrase: ageFile, byRecovery: ageFile });
const keysSchema = v.object({ data: base64, inbox: base64 });
/** What says which record it is; the rest of it is inside. */
const recordSchema = v.object({
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  sealed: sealedSchema,
});

/** The lock that a sealed file brings along. */
export type FileLock = v.InferOutput<typeof lockSchema>;

/** Opens what stands sealed in a file. */
export interface Opener {
  /** Records as they were before they were sealed; what does not open counts as broken. */
  part(part: RawPart): Promise<RawPart>;
  /** Null where it does not open. */
  setup(sealed: unknown): Promise<unknown>;
}

/** The lock of a file; null where its records are readable. */
export async function lockOf(file: Blob): Promise<FileLock | null> {
  const parsed = v.safeParse(lockSchema, await headValue(file, 'lock'));
  return parsed.success ? parsed.output : null;
}

/** What opens a file with its passphrase or its recovery key; null where the secret is neither. */
export async function openerOf(lock: FileLock, secret: string): Promise<Opener | null> {
  const keys = await keysOf(await openedKeys(secret, lock));
  if (!keys) return null;
  return {
    part: async ({ lists, broken, share }) => {
      const opened = { keepsakes: [], drafts: [], entries: [] } as Record<Exclude<RecordList, 'tombstones'>, unknown[]>;
      let closed = 0;
      for (const list of ['keepsakes', 'drafts', 'entries'] as const) {
        const records = await Promise.all(lists[list].map((raw) => openRecord(keys, list, raw)));
        opened[list] = records.filter((record) => record !== undefined);
        closed += records.length - opened[list].length;
      }
      return { lists: { ...opened, tombstones: lists.tombstones }, broken: broken + closed, share };
    },
    setup: async (sealed) => (await openText(keys, setupPlace, sealed)) ?? null,
  };
}

async function keysOf(text: string | null): Promise<Keys | null> {
  try {
    return text === null ? null : await importKeys(v.parse(keysSchema, JSON.parse(text)));
  } catch {
    return null;
  }
}

async function openRecord(keys: Keys, list: RecordList, raw: unknown): Promise<unknown> {
  const parsed = v.safeParse(recordSchema, raw);
  if (!parsed.success) return undefined;
  const { id, name, sealed } = parsed.output;
  return openText(keys, `${list}/${id ?? name}`, sealed);
}

/** Undefined where it does not open, which no JSON is. */
async function openText(keys: Keys, place: string, sealed: unknown): Promise<unknown> {
  try {
    const { iv, data, wrapped } = v.parse(sealedSchema, sealed);
    const bytes = { iv: fromBase64(iv), data: fromBase64(data).buffer };
    const text = await decrypt(keys, place, wrapped ? { ...bytes, wrapped: fromBase64(wrapped).buffer } : bytes);
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
