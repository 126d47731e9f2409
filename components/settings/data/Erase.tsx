import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n';

interface Props {
  exportFirst(): void;
  /** Tells whether everything is gone. */
  erase(): Promise<boolean>;
}

/** Erases everything, asked once, with the export beside it. */
export function Erase({ exportFirst, erase }: Props) {
  const { t } = useWords();
  const [step, setStep] = useState<'none' | 'asked' | 'erasing' | 'done'>('none');
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asked') keep.current?.focus();
  }, [step]);
  return (
    <>
      <h3>{t('data.erase.title')}</h3>
      <p class="quiet">{t('data.erase.hint')}</p>
      {step === 'none' && (
        <p class="row">
          <button type="button" class="button" onClick={() => setStep('asked')}>
            {t('data.erase.start')}
          </button>
        </p>
      )}
      {(step === 'asked' || step === 'erasing') && (
        <div class="preview">
          <p id={question}>{t('data.erase.ask')}</p>
          <p class="row">
            <button type="button" class="button main" onClick={exportFirst}>
              {t('data.erase.export')}
            </button>
            <button type="button" class="button" ref={keep} aria-describedby={question} onClick={() => setStep('none')}>
              {t('data.erase.no')}
            </button>
            <button
              type="button"
              class="button grave"
              disabled={step === 'erasing'}
              onClick={() => {
                setStep('erasing');
                void erase().then((gone) => setStep(gone ? 'done' : 'asked'));
              }}
            >
              {t('data.erase.yes')}
            </button>
          </p>
        </div>
      )}
      <p class="said" role="status">
        {step === 'done' && t('data.erase.done')}
      </p>
    </>
  );
}
