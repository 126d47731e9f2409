import { useWords } from '../../i18n';

export const exportForms = ['json', 'csv', 'markdown'] as const;
export type ExportForm = (typeof exportForms)[number];

interface Props {
  failed: boolean;
  /** How many records can't be shown; they are in the export all the same. */
  unreadable: number;
  save(form: ExportForm): void;
}

/** The ways to have the journal as a file. */
export function Exports({ failed, unreadable, save }: Props) {
  const { t } = useWords();
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
      </p>
      {failed && (
        <p class="notice" role="alert">
          {t('data.export.failed')}
        </p>
      )}
    </>
  );
}
