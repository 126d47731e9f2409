import { useRef } from 'preact/hooks';
import type { Tally } from '../../../lib/domain/transfer/batch';
import { useWords } from '../../i18n';
import type { Refusal } from '../../lock/refusal';
import { AskSecret } from './AskSecret';
import { ImportPreview, type Wishes } from './ImportPreview';

export type ImportStep =
  | { step: 'none'; problem?: ImportTrouble }
  /** The file is encrypted. */
  | { step: 'secret' }
  | { step: 'reading'; share: number }
  | { step: 'preview'; tally: Tally; whole: boolean; hasSetup: boolean }
  | { step: 'bringing'; share: number; stands: boolean }
  | { step: 'done' };
export type ImportTrouble = 'foreign' | 'newer' | 'large' | 'unreadable' | 'full' | 'locked' | 'busy' | 'unavailable';

export interface ImportActions {
  choose(file: File): void;
  /** Opens an encrypted file; resolves to what stood in the way, or null. */
  open(secret: string): Promise<Refusal | null>;
  cancel(): void;
  accept(wishes: Wishes): void;
}

/** Brings a file in: chosen, read, shown, and only then brought in. */
export function Import({ state, choose, open, cancel, accept }: ImportActions & { state: ImportStep }) {
  const { t, locale } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const share = (part: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
  const idle = state.step === 'none' || state.step === 'done';
  return (
    <>
      <h3>{t('data.import.title')}</h3>
      <p class="quiet">{t('data.import.hint')}</p>
      {idle && (
        <p class="row">
          <button type="button" class="button" onClick={() => field.current?.click()}>
            {t('data.import.choose')}
          </button>
          <input
            ref={field}
            type="file"
            accept="application/json,.json,.age"
            aria-label={t('data.import.choose')}
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // The same file may be chosen once more.
              currentTarget.value = '';
              if (file) choose(file);
            }}
          />
        </p>
      )}
      {state.step === 'secret' && (
        <AskSecret label={t('data.import.secret')} submit={t('lock.unlock')} use={open} cancel={cancel} />
      )}
      {state.step === 'preview' && <ImportPreview {...state} accept={accept} cancel={cancel} />}
      {(state.step === 'reading' || state.step === 'bringing') && (
        <div class="under-way">
          <p>
            {state.step === 'reading'
              ? t('data.import.reading', { share: share(state.share) })
              : t('data.import.bringing', { share: share(state.share) })}
          </p>
          <progress max={1} value={state.share} aria-label={t('data.import.title')} />
          {state.step === 'reading' ? (
            <button type="button" class="button" onClick={cancel}>
              {t('data.import.cancel')}
            </button>
          ) : (
            <p class="quiet">{t('data.import.goesOn')}</p>
          )}
        </div>
      )}
      <p class="said" role="status">
        {state.step === 'done' && t('data.import.done')}
        {state.step === 'bringing' && state.stands && t('data.import.stands')}
      </p>
      {state.step === 'none' && state.problem && (
        <p class="notice" role="alert">
          {t(`data.import.problem.${state.problem}`)}
        </p>
      )}
    </>
  );
}
