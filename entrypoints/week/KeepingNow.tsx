import { useEffect, useState } from 'preact/hooks';
import { Keeping } from '../../components/week/Keeping';
import { browser } from '../../lib/browser';
import { weeksWithout } from '../../lib/domain/backup';
import type { Settings } from '../../lib/domain/settings';
import { hasFolders } from '../../lib/folder';
import { readSettings, watchSettings } from '../../lib/settings';
import { useBackup } from '../../lib/use-backup';

/** What the footer says of backups. `exportAll` saves the journal to a file from this page. */
export function KeepingNow({ exportAll }: { exportAll(): Promise<void> }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { known, backUp } = useBackup();
  useEffect(() => {
    const page = new AbortController();
    watchSettings(setSettings, page.signal);
    void readSettings().then(setSettings);
    return () => page.abort();
  }, []);
  if (!settings) return null;
  const { backup, reminder } = settings;
  const on = backup.rhythm !== 'off';
  const place = hasFolders() ? backup.to : 'downloads';
  return (
    <Keeping
      problem={on ? known.problem : null}
      weeks={weeksWithout(backup.remindAfter, known.lastAt, known.firstAt, Date.now())}
      lastAt={known.lastAt}
      isBegun={known.firstAt !== null}
      importing={known.importing}
      isReminded={reminder !== null}
      backUp={() => void (on ? backUp(place, exportAll) : exportAll())}
      openData={() => openSettings('data')}
      openReminder={() => openSettings('reminder')}
    />
  );
}

const openSettings = (part: 'data' | 'reminder'): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}`) });
