import { layoutColumns } from '#shared/domain/import/column-layout.ts';
import {
  type ColumnTarget,
  defaultImportOptions,
  type ImportOptions,
} from '#shared/domain/import/import.ts';
import { readRow } from '#shared/domain/import/read-row.ts';
import { openVocabulary } from '#shared/domain/import/vocabulary.ts';
import type { CustomFieldFields } from '#shared/domain/records/record.ts';

export type Column = readonly [header: string, target: ColumnTarget, cell: string];

const custom = (kind: CustomFieldFields['kind'], choices: readonly string[] = []) => ({
  name: kind,
  kind,
  choices: [...choices],
  place: 0,
});

/** A section with one tag and one field of each kind, under the name of its kind. */
const aSection = () => {
  let made = 0;
  return openVocabulary({
    tags: [{ id: 'colleur', name: 'Colleur' }],
    customFields: new Map([
      ['text', custom('text')],
      ['number', custom('number')],
      ['date', custom('date')],
      ['choice', custom('choice', ['Été', 'Hiver'])],
      ['yes-no', custom('yes-no')],
    ]),
    newId: () => `new${++made}`,
  });
};

export function read(columns: readonly Column[], options: Partial<ImportOptions> = {}) {
  const layout = layoutColumns(
    columns.map(([header]) => header),
    columns.map(([, target]) => target),
    aSection(),
  );
  return readRow(
    columns.map(([, , cell]) => cell),
    layout,
    { options: { ...defaultImportOptions, ...options } },
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
