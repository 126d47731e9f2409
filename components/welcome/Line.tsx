import { useWords } from '../i18n';
import { KeptWords } from '../settings/KeptWords';
import { Step } from './Step';

interface Props {
  line: string;
  keep(text: string): Promise<boolean>;
  spellcheck: boolean;
}

/** Third step: one sentence to leave behind, if there is one. */
export function Line({ line, keep, spellcheck }: Props) {
  const { t } = useWords();
  return (
    <Step title={t('welcome.line.title')} hint={t('welcome.line.hint')}>
      <KeptWords
        label={t('welcome.line.label')}
        first={line}
        keep={keep}
        spellcheck={spellcheck}
        rows={2}
        maxLength={500}
      />
      <p class="quiet">{t('welcome.line.example')}</p>
    </Step>
  );
}
