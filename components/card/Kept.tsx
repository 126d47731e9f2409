import { useEffect, useRef } from 'preact/hooks';
import type { Remembered } from '../../lib/messages';
import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import './card.css';

interface Props {
  remembered: Remembered | null;
  practice?: boolean;
  close(): void;
}

/** After saving: one line of the person's own past, or nothing. */
export function Kept({ remembered, practice, close }: Props) {
  const { t, date } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main class="card kept">
      <header>
        <Mark />
      </header>
      <div role="status">
        <h1>{t('card.kept.title')}</h1>
      </div>
      {practice && <p class="quiet">{t('card.kept.practice')}</p>}
      {remembered && (
        <figure>
          <figcaption class="quiet">{t(`card.kept.${remembered.kind}`)}</figcaption>
          <blockquote class="own" dir="auto">
            {remembered.text}
          </blockquote>
          <p class="quiet">
            {date(middayUtc(remembered.localDay), { day: 'numeric', month: 'long', timeZone: 'UTC' })}
          </p>
        </figure>
      )}
      <div class="ways">
        <button ref={button} type="button" class="button" onClick={close}>
          {t('card.close')}
        </button>
      </div>
    </main>
  );
}
