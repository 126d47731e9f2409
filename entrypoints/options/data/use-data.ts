import { useEffect, useState } from 'preact/hooks';
import { feelingName, useWords } from '../../../components/i18n';
import { saveFile } from '../../../components/save-file';
import type { DataProps } from '../../../components/settings/data/Data';
import type { ExportForm } from '../../../components/settings/data/Exports';
import { attempt } from '../../../lib/attempt';
import { backupPieces } from '../../../lib/backup-file';
import type { Settings } from '../../../lib/domain/settings';
import type { MarkdownWords } from '../../../lib/domain/transfer/tables';
import { csvPieces, exportedPieces, markdownPieces } from '../../../lib/export';
import { hasFolders } from '../../../lib/folder';
import { countUnreadable } from '../../../lib/journal/export';
import { openJournal } from '../../../lib/journal/open';
import { send } from '../../../lib/messages';
import { localDay } from '../../../lib/time';
import { encryptedFile, type Refusal } from '../../../lib/unlock';
import { useBackup } from '../../../lib/use-backup';
import { useImport } from './use-import';

/** All that the part on data shows and does. */
export function useData(
  backup: Settings['backup'],
  change: (changed: Partial<Settings>) => void,
  isLockOpen: boolean,
): DataProps {
  const words = useMarkdownWords();
  const imports = useImport();
  const backups = useBackup();
  const unreadable = useUnreadable();
  const [failed, setFailed] = useState(false);
  // The browser looked for the part before it was drawn.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  const save = async (form: ExportForm | 'backup'): Promise<void> => {
    try {
      const name = `space-between-${localDay(new Date())}`;
      if (form === 'json') saveFile(`${name}.json`, await exportedPieces());
      if (form === 'csv') saveFile(`${name}.csv`, await csvPieces(), 'text/csv');
      if (form === 'markdown') saveFile(`${name}.md`, await markdownPieces(words), 'text/markdown');
      if (form === 'backup') saveFile(`${name}.json`, await backupPieces());
      if (form === 'json' || form === 'backup') await backups.exported();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const encrypt = async (secret: string): Promise<Refusal | null> => {
    try {
      const made = await encryptedFile(secret, exportedPieces);
      if (typeof made === 'string') return made;
      saveFile(`space-between-${localDay(new Date())}.json.age`, [made.file], 'application/octet-stream');
      await backups.exported();
      return null;
    } catch {
      return 'unavailable';
    }
  };
  const { known } = backups;
  return {
    exports: { failed, unreadable, save: (form) => void save(form), encrypt: isLockOpen ? encrypt : null },
    imports,
    backups: {
      backup,
      view: {
        lastAt: known.lastAt,
        problem: known.problem,
        folder: known.folder?.name ?? null,
        folders: hasFolders(),
      },
      change: (changed) => change({ backup: changed }),
      chooseFolder: () => void backups.chooseFolder(),
      backUp: () => void backups.backUp(hasFolders() ? backup.to : 'downloads', () => save('backup')),
    },
    erase: async () => (await attempt(send('journal.erase', {}))) === null,
  };
}

function useMarkdownWords(): MarkdownWords {
  const words = useWords();
  const { t } = words;
  return {
    kind: (kind) => t(`kind.${kind}`),
    feeling: (feeling) => feelingName(words, feeling),
    nextStep: t('card.next.step'),
    plan: ({ when, will }) => t('week.plan.sentence', { when, will }),
    did: t('popup.add.did'),
    helped: t('card.keep.helped'),
    learned: t('card.keep.learned'),
    open: t('popup.day.open'),
    word: t('popup.day.word'),
  };
}

/** How many records can't be shown; counted once, in slices, after the page is there. */
function useUnreadable(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const found = await countUnreadable(await openJournal());
      if (current) setCount(found);
    };
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, []);
  return count;
}
