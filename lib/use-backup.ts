import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from './browser';
import type { BackupPlace } from './domain/backup';
import { askToWrite, pickFolder } from './folder';
import { changeBackup, firstEntryAt, readBackup } from './journal/backup';
import { readImport } from './journal/import';
import { onChange } from './journal/live';
import { openJournal } from './journal/open';
import type { BackupProblem, BackupState } from './journal/schema';
import { send } from './messages';

/** What is known of backups, when the first entry was written, and whether an import is being brought in. */
export type BackupKnown = Pick<BackupState, 'lastAt' | 'problem' | 'folder'> & {
  firstAt: number | null;
  importing: boolean;
};

const nothing: BackupKnown = { lastAt: null, problem: null, firstAt: null, importing: false };

async function read(): Promise<BackupKnown> {
  const journal = await openJournal();
  const [{ lastAt, problem, folder }, firstAt, bringing] = await Promise.all([
    readBackup(journal),
    firstEntryAt(journal),
    readImport(journal),
  ]);
  return { lastAt, problem, firstAt, importing: bringing?.state === 'applying', ...(folder && { folder }) };
}

/** Asks the browser for the permission that downloads need; nothing may be awaited before. */
const allowDownloads = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['downloads'] }).catch(() => false);

export interface BackupActions {
  known: BackupKnown;
  /** Lets the person choose the folder, and makes a backup there. */
  chooseFolder(): Promise<void>;
  /** Makes one, on the person's click, asking the browser first where that is needed. `bySelf` saves it from this page. */
  backUp(place: BackupPlace, bySelf: () => Promise<void>): Promise<void>;
  /** To be told after this page saved the journal to a file. */
  exported(): Promise<void>;
}

/** Backups as a page shows them, read again with each change. */
export function useBackup(): BackupActions {
  const [known, setKnown] = useState(nothing);
  const again = useRef(async () => undefined as undefined);
  again.current = async () => {
    const now = await read().catch(() => null);
    if (now) setKnown(now);
  };
  useEffect(() => {
    const page = new AbortController();
    onChange(() => void again.current(), page.signal);
    void again.current();
    return () => page.abort();
  }, []);

  const pick = async (): Promise<boolean> => {
    const folder = await pickFolder();
    // A handle is no message: this is the one thing that a page writes itself.
    if (folder) await changeBackup(await openJournal(), (state) => ({ ...state, folder, files: [], problem: null }));
    return folder !== null;
  };
  const make = async (): Promise<BackupProblem | null> => {
    const problem = await send('backup.now', {}).catch(() => 'failed' as const);
    await again.current();
    return problem;
  };
  return {
    known,
    chooseFolder: async () => {
      if (await pick()) await make();
    },
    backUp: async (place, bySelf) => {
      const { folder, problem } = known;
      if (place === 'downloads') await allowDownloads();
      else if (!folder || problem === 'gone') await pick();
      else await askToWrite(folder);
      if ((await make()) === 'page') await bySelf();
    },
    exported: async () => {
      await send('backup.exported', {}).catch(() => null);
    },
  };
}
