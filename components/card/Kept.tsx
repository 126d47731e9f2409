import { useEffect, useRef } from 'preact/hooks';
import type { Remembered } from '../../lib/messages';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import './card.css';
import { Past } from './Past';

interface Props {
  heading?: 'card.kept.title' | 'popup.day.closed';
  remembered: Remembered | null;
  practice?: boolean;
  close(): void;
}

/** After saving: one line of the person's own past, or nothing. */
export function Kept({ heading = 'card.kept.title', remembered, practice, close }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const Frame = practice ? 'div' : 'main';
  return (
    <Frame class="card kept">
      <header>
        <Mark />
      </header>
      <div role="status">
        <h1>{t(heading)}</h1>
      </div>
      {practice && <p class="quiet">{t('card.kept.practice')}</p>}
      {remembered && <Past {...remembered} />}
      <div class="ways">
        <button ref={button} type="button" class="button" onClick={close}>
          {t('card.close')}
        </button>
      </div>
    </Frame>
  );
}
