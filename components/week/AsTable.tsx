import { useState } from 'preact/hooks';
import { useWords } from '../i18n';

interface Props {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a picture as a table, on request. */
export function AsTable({ caption, head, rows }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="as-table off-paper">
      <button type="button" class="link quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('week.table')}
      </button>
      {open && <Table caption={caption} head={head} rows={rows} />}
    </div>
  );
}

/** A plain table; the first cell of a row names it. */
export function Table({ caption, head, rows }: Props) {
  return (
    <table class="quiet">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
