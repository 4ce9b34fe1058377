import { layoutColumns } from '#shared/domain/import/column-layout.ts';
import {
  type ColumnTarget,
  defaultImportOptions,
  type ImportOptions,
} from '#shared/domain/import/import.ts';
import { readRow } from '#shared/domain/import/read-row.ts';

export type Column = readonly [header: string, target: ColumnTarget, cell: string];

export function read(columns: readonly Column[], options: Partial<ImportOptions> = {}) {
  const layout = layoutColumns(
    columns.map(([header]) => header),
    columns.map(([, target]) => target),
  );
  return readRow(
    columns.map(([, , cell]) => cell),
    layout,
    { ...defaultImportOptions, ...options },
  );
}

export const name: Column = ['Nom', 'familyName', 'Dupont'];

export const fieldsOf = (columns: readonly Column[], options?: Partial<ImportOptions>) => {
  const row = read([name, ...columns], options);
  return row.ok && row.value.kind === 'person' ? row.value.fields : row;
};

export const warningsOf = (columns: readonly Column[], options?: Partial<ImportOptions>) => {
  const row = read([name, ...columns], options);
  return row.ok && row.value.kind === 'person' ? row.value.warnings.map(({ kind }) => kind) : row;
};

export const refusalsOf = (columns: readonly Column[]) => {
  const row = read(columns);
  return row.ok ? [] : row.error;
};
