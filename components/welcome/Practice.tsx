import { useEffect, useState } from 'preact/hooks';
import { type Card as CardState, newCard } from '../../lib/domain/card';
import type { Trigger } from '../../lib/domain/entry';
import type { Settings } from '../../lib/domain/settings';
import { Card } from '../card/Card';
import { Kept } from '../card/Kept';
import { useWords } from '../i18n';
import { Pill } from './Pill';
import { Step } from './Step';

type Phase = 'offer' | 'card' | 'kept' | 'dismissed' | 'finished';
const proposed: readonly Trigger[] = ['delay', 'repeat'];

/** Second step: the real card on a made-up ticket. All of it lives here and is gone with the page. */
export function Practice({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const [phase, setPhase] = useState<Phase>('offer');
  const [card, setCard] = useState<CardState>(() => newCard([...proposed]));

  useEffect(() => {
    if (phase !== 'card' && phase !== 'kept') return;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPhase('finished');
    };
    window.addEventListener('keyup', leave);
    return () => window.removeEventListener('keyup', leave);
  }, [phase]);

  const start = (): void => {
    setCard(newCard([...proposed]));
    setPhase('card');
  };
  const carded = phase === 'card' || phase === 'kept';
  return (
    <Step title={t('welcome.practice.title')} hint={t('welcome.practice.hint')} main={!carded}>
      <div class="practice">
        <article class="ticket">
          <h2>{t('welcome.practice.subject')}</h2>
          <p class="quiet">{t('welcome.practice.from')}</p>
          <p>{t('welcome.practice.text')}</p>
          <p class="quiet">{t('welcome.practice.answered')}</p>
        </article>
        {phase === 'offer' && <Pill start={start} dismiss={() => setPhase('dismissed')} />}
        {phase === 'card' && (
          <div class="practice-card">
            <Card
              card={card}
              context={{ signals: [], boundary: false, choices: [], settings, offered: true }}
              proposed={proposed}
              draftFrom={null}
              practice
              change={(said) => setCard((before) => ({ ...before, ...said }))}
              save={() => setPhase('kept')}
              close={() => setPhase('finished')}
              discard={start}
              tough={() => undefined}
            />
          </div>
        )}
        {phase === 'kept' && (
          <div class="practice-card">
            <Kept remembered={null} practice close={() => setPhase('finished')} />
          </div>
        )}
        {(phase === 'dismissed' || phase === 'finished') && (
          <div class="after">
            <p role="status">{t(`welcome.practice.${phase}`)}</p>
            <button type="button" class="button" onClick={() => setPhase('offer')}>
              {t('welcome.practice.again')}
            </button>
          </div>
        )}
      </div>
    </Step>
  );
}
