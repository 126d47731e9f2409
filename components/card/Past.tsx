import type { Remembered } from '../../lib/messages';
import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';

/** A line of the person's own past, with its day. */
export function Past({ kind, text, localDay }: Remembered) {
  const { t, date } = useWords();
  return (
    <figure class="past">
      <figcaption class="quiet">{t(`card.kept.${kind}`)}</figcaption>
      <blockquote class="own" dir="auto">
        {text}
      </blockquote>
      <p class="quiet">{date(middayUtc(localDay), { day: 'numeric', month: 'long', timeZone: 'UTC' })}</p>
    </figure>
  );
}
