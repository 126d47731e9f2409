import { useState } from 'preact/hooks';
import { useWords } from '../../i18n';
import type { Refusal } from '../../lock/refusal';
import { AskSecret } from './AskSecret';

export const exportForms = ['json', 'csv', 'markdown'] as const;
export type ExportForm = (typeof exportForms)[number];

interface Props {
  failed: boolean;
  /** How many records can't be shown; they are in the export all the same. */
  unreadable: number;
  save(form: ExportForm): void;
  /** Saves everything encrypted; null where the journal has no passphrase, or is locked. */
  encrypt: ((secret: string) => Promise<Refusal | null>) | null;
}

/** The ways to have the journal as a file. */
export function Exports({ failed, unreadable, save, encrypt }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <h3>{t('data.export.title')}</h3>
      <p class="quiet">{t('data.export.hint')}</p>
      {unreadable > 0 && (
        <p class="notice" role="status">
          {t('data.unreadable', { count: unreadable })}
        </p>
      )}
      <p class="row">
        {exportForms.map((form) => (
          <button type="button" key={form} class="button" onClick={() => save(form)}>
            {t(`data.export.${form}`)}
          </button>
        ))}
        {encrypt && (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {t('data.export.encrypted')}
          </button>
        )}
      </p>
      {encrypt && asking && (
        <AskSecret
          label={t('options.lock.old')}
          submit={t('data.export.encrypted')}
          use={async (secret) => {
            const refused = await encrypt(secret);
            if (!refused) setAsking(false);
            return refused;
          }}
          cancel={() => setAsking(false)}
        />
      )}
      {failed && (
        <p class="notice" role="alert">
          {t('data.export.failed')}
        </p>
      )}
    </>
  );
}
