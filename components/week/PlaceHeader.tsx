import { useWords } from '../i18n';
import { Mark } from '../Mark';

/** The head of what grows from the week: its name, and the way back. */
export function PlaceHeader({ title, back }: { title: string; back(): void }) {
  const { t } = useWords();
  return (
    <header>
      <Mark />
      <nav>
        <button type="button" class="plain now" onClick={back}>
          {t('week.back')}
        </button>
      </nav>
      <h1 class="place">{title}</h1>
    </header>
  );
}
