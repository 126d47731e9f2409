import { useWords } from '../i18n';
import { Mark } from '../Mark';
import type { Refusal } from './refusal';
import { Unlock } from './Unlock';

/** A page of ours while the journal is locked. */
export function Locked({ unlock }: { unlock(secret: string): Promise<Refusal | null> }) {
  const { t } = useWords();
  return (
    <main class="locked">
      <Mark />
      <h1>{t('lock.title')}</h1>
      <Unlock unlock={unlock} focus />
      <p class="quiet">{t('lock.card')}</p>
    </main>
  );
}
