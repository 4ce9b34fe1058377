/** A cell as LibreOffice writes it into a CSV: what is text stands in quotes, what is a value does not. */
export type ShownCell = { readonly isText: boolean; readonly text: string };

/**
 * Filters of `--convert-to`: `;`, every text in quotes, UTF-8. `values` gives numbers and days in full, as they are
 * edited; `shown` gives what a person sees in the cell.
 */
export const csvOf = {
  values: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false',
  shown: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true',
} as const;

const field = /"((?:[^"]|"")*)"|([^;\n"]*)/y;

/** Rows of a CSV that one of these filters wrote. */
export function readShownCsv(bytes: Uint8Array): ShownCell[][] {
  const csv = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const rows: ShownCell[][] = [];
  let row: ShownCell[] = [];
  let at = 0;
  while (at < csv.length) {
    field.lastIndex = at;
    const [whole = '', quoted, bare = ''] = field.exec(csv) ?? [];
    row.push({ isText: quoted !== undefined, text: quoted?.replaceAll('""', '"') ?? bare });
    at += whole.length;
    if (csv[at] !== ';') {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}
