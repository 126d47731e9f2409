import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { Pacer } from '../Pacer';

/** Three slow breaths, here in the journal; nothing is kept of them. */
export function TakeSpace({ back }: { back(): void }) {
  const { t } = useWords();
  const [breaths, setBreaths] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="taking">
      <h1>{t('card.breathe.title')}</h1>
      <Pacer breaths={breaths} breathed={setBreaths} />
      <p class="quiet">{t('card.breathe.dizzy')}</p>
      <button ref={button} type="button" class="button" onClick={back}>
        {t('popup.space.back')}
      </button>
    </section>
  );
}
