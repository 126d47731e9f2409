import type { ComponentChildren } from 'preact';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import '../card/card.css';

interface Props {
  now: number;
  all: number;
  /** The forward button stands out once the step has what it asks for. */
  ready: boolean;
  back(): void;
  next(): void;
  skip(): void;
  children: ComponentChildren;
}

/** The frame around a step: how far, forward, back, and the way past it all. */
export function Steps({ now, all, ready, back, next, skip, children }: Props) {
  const { t } = useWords();
  const last = now === all;
  return (
    <>
      <header class="steps-head">
        <Mark />
        <ol class="steps" aria-label={t('welcome.step', { now, all })}>
          {Array.from({ length: all }, (_, index) => (
            <li key={index} class={index < now ? 'reached' : ''} />
          ))}
        </ol>
      </header>
      {children}
      <nav class="step-ways">
        {now > 1 && (
          <button type="button" class="button" onClick={back}>
            {t('welcome.back')}
          </button>
        )}
        {!last && (
          <button type="button" class="link quiet" onClick={skip}>
            {t('welcome.skip')}
          </button>
        )}
        <button type="button" class={ready ? 'button main' : 'button'} onClick={next}>
          {t(last ? 'welcome.done' : 'welcome.next')}
        </button>
      </nav>
    </>
  );
}
