import { useEffect, useState } from 'preact/hooks';
import { Keeping } from '../../components/week/Keeping';
import { browser } from '../../lib/browser';
import { weeksWithout } from '../../lib/domain/backup';
import type { Settings } from '../../lib/domain/settings';
import { hasFolders } from '../../lib/folder';
import { readSettings, watchSettings } from '../../lib/settings';
import { useBackup } from '../../lib/use-backup';

interface Kept {
  /** The lines of the footer. */
  lines: preact.JSX.Element | null;
  /** To be told after the journal was saved to a file. */
  exported(): Promise<void>;
}

/** What the footer says of backups. `exportAll` saves the journal to a file from this page. */
export function useKeeping(exportAll: () => Promise<void>): Kept {
  const [backup, setBackup] = useState<Settings['backup'] | null>(null);
  const { known, backUp, exported } = useBackup();
  useEffect(() => {
    const page = new AbortController();
    watchSettings((settings) => setBackup(settings.backup), page.signal);
    void readSettings().then((settings) => setBackup(settings.backup));
    return () => page.abort();
  }, []);
  if (!backup) return { lines: null, exported };
  const on = backup.rhythm !== 'off';
  const place = hasFolders() ? backup.to : 'downloads';
  const lines = (
    <Keeping
      problem={on ? known.problem : null}
      weeks={weeksWithout(backup.remindAfter, known.lastAt, known.firstAt, Date.now())}
      importing={known.importing}
      backUp={() => void (on ? backUp(place, exportAll) : exportAll())}
      openData={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#data') })}
    />
  );
  return { lines, exported };
}
