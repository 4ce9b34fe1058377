import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { cutFoot } from './cut-foot.ts';
import { namesColumns } from './guess-header.ts';
import { type RawRow, usedWidth } from './raw-row.ts';
import { splitTables, type TableOfSheet, tableBelow } from './split-tables.ts';

export type Choice = TableOfSheet & { readonly tables: ParsedTable['tables'] };

type Wish = { readonly headerRow: number | undefined; readonly table: number | undefined };

/** The table that was asked for, else the largest one of people. Null when there is none. */
export function chooseTable(rows: readonly RawRow[], { headerRow, table }: Wish): Choice | null {
  const list = splitTables(rows);
  const at = headerRow === undefined ? (table ?? largest(list)) : around(list, headerRow);
  const chosen = headerRow === undefined ? list[at] : tableBelow(rows, headerRow);
  if (chosen === undefined || chosen === null) return null;
  return { ...chosen, tables: list.length > 1 ? { chosen: at, list: list.map(words) } : undefined };
}

function largest(list: readonly TableOfSheet[]): number {
  const people = list.filter(({ header }) => namesColumns(header.cells));
  const candidates = people.length > 0 ? people : list;
  const most = Math.max(...candidates.map(({ body }) => body.length));
  return list.findIndex((table) => candidates.includes(table) && table.body.length === most);
}

/** The last table whose header does not stand below the line. */
function around(list: readonly TableOfSheet[], headerRow: number): number {
  return Math.max(
    0,
    list.findLastIndex(({ header }) => header.line <= headerRow + 1),
  );
}

function words({ title, header, body }: TableOfSheet) {
  const { rows } = cutFoot(body, usedWidth(header.cells));
  return { title, line: header.line, rowCount: rows.length };
}
