import { useWords } from '../i18n';
import { Mark } from '../Mark';

interface Props {
  openSearch(): void;
  openSettings(): void;
  openWeek(): void;
  openKeys(): void;
}

/** The ways from the journal to elsewhere. */
export function JournalHead({ openSearch, openSettings, openWeek, openKeys }: Props) {
  const { t } = useWords();
  return (
    <header>
      <Mark />
      <h1 class="visually-hidden">{t('popup.title')}</h1>
      <nav class="quiet">
        <button type="button" onClick={openSearch} aria-keyshortcuts="/">
          {t('popup.search')}
        </button>
        <button type="button" onClick={openSettings}>
          {t('popup.settings')}
        </button>
        <button type="button" onClick={openWeek}>
          {t('popup.week')} <span aria-hidden="true">›</span>
        </button>
        <button type="button" data-opens="keys" onClick={openKeys} aria-label={t('popup.keys')} title={t('popup.keys')}>
          <kbd>?</kbd>
        </button>
      </nav>
    </header>
  );
}
