import { browser } from './browser';
import { sealedVersion, transferFormat } from './domain/transfer/file';
import { collected, exportedPieces } from './export';
import { allTombstones, rawSlicesOf } from './journal/export';
import { currentKeys, toBase64 } from './journal/keys';
import { readLock } from './journal/lock';
import { type Journal, openJournal } from './journal/open';
import type { Lock, Sealed } from './journal/schema';
import { sealerOfFiles, sealText } from './journal/sealed';
import { readSetup } from './setup';

/** What the sealed setup of a file is bound to. */
export const setupPlace = 'setup/setup';

/**
 * Everything of this profile as a file: readable where the journal is, and sealed as the journal is where it has a
 * passphrase. Sealing needs no key, so a backup is made while it is locked too.
 */
export async function backupPieces(): Promise<Blob[]> {
  const journal = await openJournal();
  const lock = await readLock(journal);
  return lock ? collected(sealedFile(journal, lock)) : exportedPieces();
}

async function* sealedFile(journal: Journal, lock: Lock): AsyncGenerator<string> {
  const keys = await currentKeys();
  const seal = sealerOfFiles(lock, keys);
  const { byPassphrase, byRecovery } = lock;
  const setup = await sealText({ lock, keys }, setupPlace, JSON.stringify(await readSetup()));
  const head = {
    ...{ format: transferFormat, version: sealedVersion, exportedAt: Date.now() },
    ...{ app: browser.runtime.getManifest().version, lock: { byPassphrase, byRecovery }, setup: asText(setup) },
  };
  yield JSON.stringify(head).slice(0, -1);
  for (const store of ['keepsakes', 'drafts', 'entries'] as const) {
    yield `,\n"${store}":[`;
    let first = true;
    for await (const rows of rawSlicesOf(journal, store)) {
      // What was typed and never logged is not part of the journal.
      const kept = rows.filter((row) => !('name' in row && row.name.startsWith('unsent-')));
      for (const record of await Promise.all(kept.map((row) => seal(store, row)))) {
        const { waiting: _, sealed, ...readable } = record;
        yield `${first ? '' : ','}\n${JSON.stringify({ ...readable, sealed: asText(sealed) })}`;
        first = false;
      }
    }
    yield '\n]';
  }
  yield `,\n"tombstones":${JSON.stringify(await allTombstones(journal))}\n}\n`;
}

/** Bytes as base64, which JSON has no other way for. */
function asText({ iv, data, wrapped }: Sealed): Record<string, string> {
  const text = { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
  return wrapped ? { ...text, wrapped: toBase64(new Uint8Array(wrapped)) } : text;
}
