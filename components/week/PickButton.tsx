import type { Entry } from '../../lib/domain/entry';
import { useWords } from '../i18n';
import { Icon } from '../journal/Icon';

export type Pick = (entry: Entry, picked: boolean) => void;

/** Makes an entry one that its week opens with, or lets it go again. */
export function PickButton({ entry, pick }: { entry: Entry; pick: Pick }) {
  const { t } = useWords();
  const picked = entry.picked === true;
  return (
    <button
      type="button"
      class="plain pick off-paper"
      aria-pressed={picked}
      aria-label={t('week.keep')}
      title={t(picked ? 'week.picked' : 'week.keep')}
      onClick={() => pick(entry, !picked)}
    >
      <Icon name="keep" filled={picked} />
    </button>
  );
}
