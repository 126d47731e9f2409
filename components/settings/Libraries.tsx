import { data, libraries } from '../../lib/domain/credits';
import { useWords } from '../i18n';

/** Whose work this stands on, with the licences. */
export function Libraries() {
  const { t, list } = useWords();
  const named = ({ name, licence }: { name: string; licence: string }): string => `${name} (${licence})`;
  return (
    <details class="signs">
      <summary>{t('options.about.credits')}</summary>
      <p class="quiet">{t('options.about.libraries', { list: list(libraries.map(named)) })}</p>
      <p class="quiet">{t('options.about.data', { list: list(data.map(named)) })}</p>
    </details>
  );
}
