import { useWords } from '../i18n';
import { Libraries } from './Libraries';
import { Section } from './Section';

interface Props {
  version: string;
  /** Sets every setting back; undefined where none was changed. */
  reset: (() => void) | undefined;
}

/** What this is, whose words the name comes from, whose work it stands on, and what it is not. */
export function About({ version, reset }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('options.about.title')} intro={t('options.about.intro')}>
      <figure class="credit">
        <blockquote class="own">{t('options.about.quote')}</blockquote>
        <figcaption class="quiet">{t('options.about.credit')}</figcaption>
      </figure>
      <details class="signs">
        <summary>{t('options.about.story')}</summary>
        <p class="quiet">{t('options.about.storyText')}</p>
      </details>
      <p>{t('options.about.evidence')}</p>
      <Libraries />
      <details class="signs">
        <summary>{t('options.about.new', { version })}</summary>
        <p class="quiet">{t('options.about.newText')}</p>
      </details>
      <p class="quiet">{t('options.about.version', { version })}</p>
      {reset && (
        <p>
          <button type="button" class="button" onClick={reset}>
            {t('options.resetAll')}
          </button>
        </p>
      )}
    </Section>
  );
}
