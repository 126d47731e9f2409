import { data, libraries } from '../../lib/domain/credits';
import { techniques } from '../../lib/domain/techniques';
import { useWords } from '../i18n';

/** The works behind the prompts, each once. */
const studies = [...new Set(Object.values(techniques).flatMap(({ source }) => source.split('; ')))]
  .filter((source) => source !== '')
  .sort();

/** Whose work this stands on: studies, software and data, with the licences. */
export function Libraries() {
  const { t, list } = useWords();
  const named = ({ name, licence }: { name: string; licence: string }): string => `${name} (${licence})`;
  return (
    <details class="signs">
      <summary>{t('options.about.credits')}</summary>
      <p class="quiet">{t('options.about.libraries', { list: list(libraries.map(named)) })}</p>
      <p class="quiet">{t('options.about.data', { list: list(data.map(named)) })}</p>
      <h3>{t('options.about.studies')}</h3>
      <ul class="quiet">
        {studies.map((study) => (
          <li key={study}>{study}</li>
        ))}
      </ul>
    </details>
  );
}
