import type { Answers } from '../../lib/messages';
import { useWords } from '../i18n';

interface Props {
  /** Why a backup that is due could not be made. */
  problem: Answers['backup.now'];
  /** For how many weeks there was none, where that is to be told. */
  weeks: number | null;
  /** Whether an import is being brought in. */
  importing: boolean;
  backUp(): void;
  openData(): void;
}

/** Where the words of the page are beside this browser; quiet, and with one click at hand. */
export function Keeping({ problem, weeks, importing, backUp, openData }: Props) {
  const { t } = useWords();
  return (
    <>
      {importing && (
        <p class="quiet" role="status">
          {t('data.import.under')}
        </p>
      )}
      {(problem || weeks !== null) && (
        <p class="quiet">
          {problem ? t(`data.backup.problem.${problem}`) : t('data.week.without', { weeks: weeks ?? 0 })}{' '}
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
    </>
  );
}
