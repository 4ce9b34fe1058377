import { layoutColumns } from './column-layout.ts';
import type { ColumnMapping, ImportOptions, RowRefusal } from './import.ts';
import { keysOf, type PersonKeys } from './person-keys.ts';
import { nameIn, type PersonReading, readRow } from './read-row.ts';

export type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

export type PersonLine = {
  readonly kind: 'person';
  readonly line: number;
  readonly reading: PersonReading;
  readonly keys: PersonKeys;
};

/** A row once read, before anybody is looked up. */
export type ReadLine =
  | PersonLine
  | { readonly kind: 'cancelled-order'; readonly line: number; readonly name: string }
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly name: string;
      readonly refusals: readonly RowRefusal[];
    };

/** Every row of the table, in file order. */
export function readTable(
  table: Table,
  mapping: ColumnMapping,
  options: ImportOptions,
): readonly ReadLine[] {
  const layout = layoutColumns(table.headers, mapping);
  return table.rows.map(({ line, cells }): ReadLine => {
    const read = readRow(cells, layout, options);
    if (!read.ok) {
      const name = nameIn({ cells, layout });
      return { kind: 'refused', line, name, refusals: read.error };
    }
    if (read.value.kind === 'cancelled-order') return { ...read.value, line };
    return { kind: 'person', line, reading: read.value, keys: keysOf(read.value.fields) };
  });
}
