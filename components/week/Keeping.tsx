import type { Answers } from '../../lib/messages';
import { useWords } from '../i18n';

interface Props {
  /** Why a backup that is due could not be made. */
  problem: Answers['backup.now'];
  /** For how many weeks there was none, where that is to be told. */
  weeks: number | null;
  /** When the journal was last written to a file, epoch ms; null where it never was. */
  lastAt: number | null;
  /** Whether there is anything to back up. */
  isBegun: boolean;
  /** Whether an import is being brought in. */
  importing: boolean;
  /** Whether the weekly reminder is on. */
  isReminded: boolean;
  backUp(): void;
  openData(): void;
  openReminder(): void;
}

/** Where the words of the page are beside this browser; quiet, and with one click at hand. */
export function Keeping(props: Props) {
  const { problem, weeks, lastAt, isBegun, importing, isReminded, backUp, openData, openReminder } = props;
  const { t, date } = useWords();
  return (
    <>
      {importing && (
        <p class="quiet" role="status">
          {t('data.import.under')}
        </p>
      )}
      {(problem || isBegun) && (
        <p class="quiet">
          {kept()}{' '}
          <button type="button" class="link" onClick={backUp}>
            {t('data.backup.now')}
          </button>
        </p>
      )}
      <p class="quiet">
        <button type="button" class="link" onClick={openData}>
          {t('data.week.more')}
        </button>
      </p>
      {!isReminded && (
        <p class="quiet">
          <button type="button" class="link" onClick={openReminder}>
            {t('options.reminder.title')}
          </button>
        </p>
      )}
    </>
  );

  function kept(): string {
    if (problem) return t(`data.backup.problem.${problem}`);
    if (weeks !== null) return t('data.week.without', { weeks });
    if (lastAt === null) return '';
    return t('data.backup.last', { when: date(new Date(lastAt), { day: 'numeric', month: 'long' }) });
  }
}
