import type { Command } from '../../lib/domain/commands';
import { useWords } from '../i18n';

/** What each of our keys does. */
export function KeyList({ commands }: { commands: readonly Command[] }) {
  const { t } = useWords();
  return (
    <dl class="lines keys">
      {commands.map(({ name, keys }) => (
        <div key={name}>
          <dt>{t(`options.keys.${name}`)}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('options.keys.none')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
