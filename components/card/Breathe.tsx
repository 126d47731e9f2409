import { useWords } from '../i18n';
import { Pacer } from '../Pacer';
import type { ViewProps } from './Name';

/** Second beat: three slow breaths. */
export function Breathe({ card, change, heading, prompt }: ViewProps) {
  const { t } = useWords();
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class="visually-hidden">
        {t('card.breathe.title')}
      </h1>
      <Pacer
        breaths={card.breaths}
        breathed={(breaths, seconds) => change({ breaths, seconds: card.seconds + seconds })}
      />
      {prompt}
      <p class="quiet centred">{t('card.breathe.dizzy')}</p>
    </>
  );
}
