import type { ComponentProps } from 'preact';
import { useWords } from '../i18n';
import { AddSite } from '../settings/AddSite';
import { Step } from './Step';

/** First step: what it is, what it never does, and the person's helpdesk. */
export function Start(adding: ComponentProps<typeof AddSite>) {
  const { t } = useWords();
  return (
    <Step title={t('welcome.start.title')} hint={null}>
      <p>{t('welcome.start.what')}</p>
      <ul class="promises">
        <li>{t('welcome.start.private')}</li>
        <li>{t('welcome.start.tickets')}</li>
        <li>{t('welcome.start.boss')}</li>
      </ul>
      <AddSite {...adding} />
    </Step>
  );
}
