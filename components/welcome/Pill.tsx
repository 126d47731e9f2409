import { useWords } from '../i18n';
import { Mark } from '../Mark';

interface Props {
  start(): void;
  dismiss(): void;
}

/** The offer as it looks in a helpdesk: two answers of the same size. */
export function Pill({ start, dismiss }: Props) {
  const { t } = useWords();
  return (
    <div class="practice-pill">
      <p>
        <Mark /> {t('welcome.practice.invite')}
      </p>
      <button type="button" class="start" onClick={start}>
        {t('welcome.practice.start')}
      </button>
      <button type="button" onClick={dismiss}>
        {t('welcome.practice.notNow')}
      </button>
    </div>
  );
}
