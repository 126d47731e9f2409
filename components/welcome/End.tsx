import type { Command } from '../../lib/domain/commands';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import { KeyList } from '../settings/KeyList';
import { Step } from './Step';

interface Props {
  commands: readonly Command[];
  hasSite: boolean;
  openSettings(): void;
  close(): void;
}

/** Behind the steps: how to open it later. */
export function End({ commands, hasSite, openSettings, close }: Props) {
  const { t } = useWords();
  return (
    <>
      <header class="steps-head">
        <Mark />
      </header>
      <Step title={t('welcome.end.title')} hint={null}>
        <p>{t('welcome.end.toolbar')}</p>
        {!hasSite && <p>{t('welcome.end.noSite')}</p>}
        <p>{t('welcome.end.keys')}</p>
        <KeyList commands={commands} />
      </Step>
      <div class="step-ways">
        <button type="button" class="button" onClick={openSettings}>
          {t('welcome.end.settings')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('welcome.end.close')}
        </button>
      </div>
    </>
  );
}
