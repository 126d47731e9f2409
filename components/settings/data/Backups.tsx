import { backupPlaces, backupRhythms, backupsKept, reminderWeeks } from '../../../lib/domain/backup';
import type { Settings } from '../../../lib/domain/settings';
import type { Answers } from '../../../lib/messages';
import { useWords } from '../../i18n';
import { Radios } from '../Radios';
import { Select } from '../Select';

export interface BackupView {
  lastAt: number | null;
  problem: Answers['backup.now'];
  /** The name of the folder; null where none is chosen. */
  folder: string | null;
  /** Whether this browser lets an extension write to a folder. */
  folders: boolean;
}

interface Props {
  backup: Settings['backup'];
  view: BackupView;
  change(backup: Settings['backup']): void;
  chooseFolder(): void;
  backUp(): void;
}

/** Backups that are made by themselves: how often, where to, how many are kept. */
export function Backups({ backup, view, change, chooseFolder, backUp }: Props) {
  const { t, date } = useWords();
  const on = backup.rhythm !== 'off';
  const to = view.folders ? backup.to : 'downloads';
  const { lastAt, problem } = view;
  const when = lastAt !== null && date(new Date(lastAt), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <h3>{t('data.backup.title')}</h3>
      <p>{when ? t('data.backup.last', { when }) : t('data.backup.never')}</p>
      {on && problem && (
        <p class="notice" role="status">
          {t(`data.backup.problem.${problem}`)}
        </p>
      )}
      <Radios
        legend={t('data.backup.rhythm')}
        options={backupRhythms}
        chosen={backup.rhythm}
        name={(one) => t(`data.backup.rhythm.${one}`)}
        choose={(rhythm) => change({ ...backup, rhythm, to })}
        chips
      />
      {on && view.folders && (
        <Radios
          legend={t('data.backup.to')}
          options={backupPlaces}
          chosen={to}
          name={(one) => t(`data.backup.to.${one}`)}
          hint={(one) => t(`data.backup.to.${one}.hint`)}
          choose={(place) => change({ ...backup, to: place })}
        />
      )}
      {on && to === 'folder' && (
        <p class="row">
          {view.folder !== null && (
            <span class="folder" dir="auto">
              {t('data.backup.folder', { name: view.folder })}
            </span>
          )}
          <button type="button" class="button" onClick={chooseFolder}>
            {t('data.backup.choose')}
          </button>
        </p>
      )}
      <div class="pair">
        {on && (
          <Select
            label={t('data.backup.keep')}
            options={backupsKept}
            chosen={backup.keep}
            name={(count) => t('data.backup.keep.count', { count })}
            choose={(keep) => change({ ...backup, keep })}
          />
        )}
        <Select
          label={t('data.backup.remind')}
          options={reminderWeeks}
          chosen={backup.remindAfter}
          name={(weeks) => t('data.backup.remind.after', { weeks })}
          choose={(remindAfter) => change({ ...backup, remindAfter })}
        />
      </div>
      {on && (
        <p class="row">
          <button type="button" class="button" onClick={backUp}>
            {t('data.backup.now')}
          </button>
        </p>
      )}
      <p class="quiet">{t('data.backup.sealed')}</p>
    </>
  );
}
