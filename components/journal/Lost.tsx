import { useWords } from '../i18n';

interface Props {
  openData(): void;
  putAway(): void;
}

/** The browser lost the journal that was here: what that means, and where a backup is brought in. */
export function Lost({ openData, putAway }: Props) {
  const { t } = useWords();
  return (
    <div class="notice problem" role="alert">
      <p>{t('popup.lost')}</p>
      <p class="ways">
        <button type="button" class="link" onClick={openData}>
          {t('data.week.more')}
        </button>
        <button type="button" class="link" onClick={putAway}>
          {t('popup.back.away')}
        </button>
      </p>
    </div>
  );
}
