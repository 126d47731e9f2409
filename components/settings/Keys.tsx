import type { Command } from '../../lib/domain/commands';
import { useWords } from '../i18n';
import { KeyList } from './KeyList';
import { Section } from './Section';

interface Props {
  commands: readonly Command[];
  /** Opens the browser's own page for keys. */
  changeKeys(): void;
}

/** The keys as they are assigned now; the browser alone can change them. */
export function Keys({ commands, changeKeys }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('options.keys.title')} intro={t('options.keys.intro')}>
      <KeyList commands={commands} />
      {commands.some(({ keys }) => !keys) && <p class="quiet">{t('options.keys.noneHint')}</p>}
      <p>
        <button type="button" class="button" onClick={changeKeys}>
          {t('options.keys.change')}
        </button>
      </p>
    </Section>
  );
}
