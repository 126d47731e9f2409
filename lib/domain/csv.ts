/** Spreadsheets run a cell that begins so as a formula; an apostrophe before it makes it text. */
const formula = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180): each cell quoted, lines ended by CR LF, with a byte-order mark, else Excel guesses the encoding. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
