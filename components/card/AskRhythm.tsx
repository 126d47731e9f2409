import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import './card.css';

interface Props {
  onlyWhenAsked(): void;
  /** As long as the pill stands, in seconds; 0 is until it is answered. */
  staysFor: number;
  /** No, or no answer. */
  close(): void;
}

/** The one question after five dismissals. It takes no focus and goes by itself; both answers are of the same size. */
export function AskRhythm({ staysFor, onlyWhenAsked, close }: Props) {
  const { t } = useWords();
  const surface = useRef<HTMLElement>(null);
  const closeNow = useRef(close);
  closeNow.current = close;
  useEffect(() => {
    if (staysFor === 0) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => {
        if (surface.current?.matches(':hover, :focus-within')) wait();
        else closeNow.current();
      }, staysFor * 1_000);
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="card asking" ref={surface}>
      <header>
        <Mark />
      </header>
      <div role="status">
        <h1>{t('card.rhythm.title')}</h1>
        <p class="quiet">{t('card.rhythm.hint')}</p>
      </div>
      <div class="ways">
        <button type="button" class="button" onClick={onlyWhenAsked}>
          {t('card.rhythm.ask')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('card.rhythm.keep')}
        </button>
      </div>
    </main>
  );
}
