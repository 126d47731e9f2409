import { backupPieces } from '../../lib/backup-file';
import { browser } from '../../lib/browser';
import { backupName, isDue, rotated } from '../../lib/domain/backup';
import type { Settings } from '../../lib/domain/settings';
import { mayWrite } from '../../lib/folder';
import { changeBackup, readBackup } from '../../lib/journal/backup';
import { announceChange } from '../../lib/journal/live';
import { openJournal } from '../../lib/journal/open';
import type { BackupProblem, BackupState } from '../../lib/journal/schema';
import { readSettings } from '../../lib/settings';

/** Chromium takes an address of two megabytes at most, and base64 makes four characters of three bytes. */
const addressBytes = 1_450_000;
/** A download of something that is at hand is over in a moment. */
const downloadMs = 20_000;

class NoBackup extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem);
  }
}

let running: Promise<BackupState> | undefined;

/** Makes a backup now, where the person chose. Answers what is known of backups then; one at a time. */
export function backUp(): Promise<BackupState> {
  running ??= make().finally(() => {
    running = undefined;
  });
  return running;
}

/** Makes a backup if one is due. Called by an alarm, so nobody waits for it. */
export async function backUpIfDue(): Promise<void> {
  const { backup } = await readSettings();
  const { lastAt, problem } = await readBackup(await openJournal());
  if (isDue(backup.rhythm, lastAt, Date.now()) || (problem !== null && backup.rhythm !== 'off')) await backUp();
}

/** Notes that a page wrote the journal to a file. */
export async function noteExport(): Promise<null> {
  await changeBackup(await openJournal(), (state) => ({ ...state, lastAt: Date.now(), problem: null }));
  announceChange();
  return null;
}

async function make(): Promise<BackupState> {
  const journal = await openJournal();
  const { backup } = await readSettings();
  const state = await readBackup(journal);
  let made: Partial<BackupState>;
  try {
    const pieces = await backupPieces();
    const written = await (backup.to === 'folder'
      ? toFolder(pieces, state, backup)
      : toDownloads(pieces, state, backup));
    made = { ...written, lastAt: Date.now(), problem: null };
  } catch (error) {
    made = { problem: problemOf(error) };
  }
  const now = await changeBackup(journal, (before) => ({ ...before, ...made }));
  announceChange();
  return now;
}

function problemOf(error: unknown): BackupProblem {
  if (error instanceof NoBackup) return error.problem;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'NotFoundError') return 'gone';
  return name === 'NotAllowedError' ? 'ask' : 'failed';
}

type Backup = Settings['backup'];

/** Chromium keeps the handle of a folder, but asks the person again after a restart. */
async function toFolder(
  pieces: Blob[],
  { folder, files }: BackupState,
  { keep }: Backup,
): Promise<Partial<BackupState>> {
  if (!folder) throw new NoBackup('gone');
  if (!(await mayWrite(folder))) throw new NoBackup('ask');
  const name = backupName(new Date());
  const file = await folder.getFileHandle(name, { create: true });
  // What is written takes the place of the file when it is closed, as a whole.
  const writable = await file.createWritable();
  try {
    for (const piece of pieces) await writable.write(piece);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    if (!files.includes(name)) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  const { kept, gone } = rotated([...files.filter((one) => one !== name), name], keep);
  // One that the person moved or removed is no longer ours to remove.
  await Promise.all(gone.map((one) => folder.removeEntry(one).catch(() => undefined)));
  return { files: kept };
}

async function toDownloads(
  pieces: Blob[],
  { downloads }: BackupState,
  { keep }: Backup,
): Promise<Partial<BackupState>> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) throw new NoBackup('ask');
  const blob = new Blob(pieces, { type: 'application/json' });
  const id = await withAddress(blob, async (url) => {
    const started = await browser.downloads.download({
      url,
      filename: `space-between/${backupName(new Date())}`,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    await finished(started);
    return started;
  });
  const { kept, gone } = rotated([...downloads, id], keep);
  for (const old of gone) {
    await browser.downloads.removeFile(old).catch(() => undefined);
    await browser.downloads.erase({ id: old }).catch(() => undefined);
  }
  return { downloads: kept };
}

/** A page has addresses for blobs, and Firefox's background is one; Chromium's worker has only data addresses. */
async function withAddress<T>(blob: Blob, use: (url: string) => Promise<T>): Promise<T> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(blob);
    try {
      return await use(url);
    } finally {
      URL.revokeObjectURL(url);
    }
  }
  if (blob.size > addressBytes) throw new NoBackup('page');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return use(`data:application/json;base64,${btoa(text)}`);
}

async function finished(id: number): Promise<void> {
  const end = Date.now() + downloadMs;
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return;
    if (item?.state === 'interrupted') throw new NoBackup(item.error === 'FILE_NO_SPACE' ? 'full' : 'failed');
    if (Date.now() > end) throw new NoBackup('failed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
