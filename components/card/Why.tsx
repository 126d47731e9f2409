import { useEffect, useRef, useState } from 'preact/hooks';
import { type SignalId, signalIds } from '../../lib/toughness/signals';
import { useWords } from '../i18n';
import type { BeatProps } from './Card';

interface Props extends Pick<BeatProps, 'context'> {
  tough(tough: boolean): void;
  close(): void;
}

const isSignal = (id: string): id is SignalId => signalIds.some((known) => known === id);

/** Why the card came: the plain labels of the signals that fired, and the person's word against or for it. */
export function Why({ context, tough, close }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, and the focus with it.
    if (said) answer.current?.focus();
  }, [said]);
  const signals = context.signals.filter(isSignal);
  return (
    <>
      <h1>{t('card.why.title')}</h1>
      {!context.offered && <p>{t('card.why.asked')}</p>}
      {signals.length > 0 ? (
        <>
          <p class="quiet">{t('card.why.signals')}</p>
          <ul class="signals">
            {signals.map((id) => (
              <li key={id}>{t(`signal.${id}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p class="quiet">{t('card.why.none')}</p>
      )}
      <p ref={answer} role="status" class="quiet" tabIndex={-1}>
        {said && t('card.why.thanks')}
      </p>
      {!said && (
        <button
          type="button"
          class="button"
          onClick={() => {
            tough(!context.offered);
            setSaid(true);
          }}
        >
          {t(context.offered ? 'card.why.notTough' : 'card.why.hard')}
        </button>
      )}
      <button type="button" class="link quiet" onClick={close}>
        {t('card.back')}
      </button>
    </>
  );
}
