import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';

interface Props {
  text: string;
  localDay: string;
  putAway(): void;
}

/** A praise of before, on the first shift of a week. */
export function PraiseBack({ text, localDay, putAway }: Props) {
  const { t, date } = useWords();
  return (
    <aside class="back">
      <p class="quiet">
        {t('card.kept.praise')}{' '}
        <button type="button" class="link" onClick={putAway}>
          {t('popup.back.away')}
        </button>
      </p>
      <p class="own" dir="auto">
        {text}
      </p>
      <p class="quiet">
        {date(middayUtc(localDay), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}
      </p>
    </aside>
  );
}
