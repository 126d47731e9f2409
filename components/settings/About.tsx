import { useWords } from '../i18n';
import { Section } from './Section';

/** What this is, whose words the name comes from, and what it is not. */
export function About({ version }: { version: string }) {
  const { t } = useWords();
  return (
    <Section title={t('options.about.title')} intro={t('options.about.intro')}>
      <figure class="credit">
        <blockquote class="own">{t('options.about.quote')}</blockquote>
        <figcaption class="quiet">{t('options.about.credit')}</figcaption>
      </figure>
      <p>{t('options.about.evidence')}</p>
      <p class="quiet">{t('options.about.version', { version })}</p>
    </Section>
  );
}
