import { useEffect, useRef, useState } from 'preact/hooks';
import { type Card as CardState, newCard } from '../../lib/domain/card';
import type { Trigger } from '../../lib/domain/entry';
import type { Settings } from '../../lib/domain/settings';
import { Card } from '../card/Card';
import { Kept } from '../card/Kept';
import { useWords } from '../i18n';
import { Pill } from './Pill';
import { Step } from './Step';

type Phase = 'offer' | 'card' | 'kept' | 'dismissed' | 'finished';
/** What had the focus is gone, and the keyboard must not start over at the top. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();
const nobody = { help: '', policy: '' };
const proposed: readonly Trigger[] = ['delay', 'repeat'];

interface Props {
  settings: Settings;
  /** The card was left, or the offer declined. */
  done(): void;
}

/** Second step: the real card on a made-up ticket. All of it lives here and is gone with the page. */
export function Practice({ settings, done }: Props) {
  const { t } = useWords();
  const [phase, setPhase] = useState<Phase>('offer');
  const [card, setCard] = useState<CardState>(() => newCard([...proposed]));

  const end = (phase: 'dismissed' | 'finished'): void => {
    setPhase(phase);
    done();
  };
  const endNow = useRef(end);
  endNow.current = end;
  useEffect(() => {
    if (phase !== 'card' && phase !== 'kept') return;
    const down = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPhase('kept');
    };
    const up = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') endNow.current('finished');
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
    };
  }, [phase]);
  const start = (): void => {
    setCard(newCard([...proposed]));
    setPhase('card');
  };
  return (
    <Step title={t('welcome.practice.title')} hint={t('welcome.practice.hint')}>
      <div class="practice">
        <article class="ticket">
          <h2>{t('welcome.practice.subject')}</h2>
          <p class="quiet">{t('welcome.practice.from')}</p>
          <p>{t('welcome.practice.text')}</p>
          <p class="quiet">{t('welcome.practice.answered')}</p>
        </article>
        {phase === 'offer' && <Pill start={start} dismiss={() => end('dismissed')} />}
        {phase === 'card' && (
          <div class="practice-card">
            <Card
              card={card}
              context={{
                signals: [],
                boundary: false,
                choices: [],
                plays: [],
                settings,
                offered: true,
                support: nobody,
              }}
              proposed={proposed}
              draftFrom={null}
              practice
              change={(said) => setCard((before) => ({ ...before, ...said }))}
              save={() => setPhase('kept')}
              close={() => end('finished')}
              discard={start}
              tough={() => undefined}
              outdated={() => undefined}
            />
          </div>
        )}
        {phase === 'kept' && (
          <div class="practice-card">
            <Kept remembered={null} practice close={() => end('finished')} />
          </div>
        )}
        {(phase === 'dismissed' || phase === 'finished') && (
          <div class="after">
            <p role="status" tabIndex={-1} ref={takeFocus}>
              {t(`welcome.practice.${phase}`)}
            </p>
            <button type="button" class="button" onClick={() => setPhase('offer')}>
              {t('welcome.practice.again')}
            </button>
          </div>
        )}
      </div>
    </Step>
  );
}
