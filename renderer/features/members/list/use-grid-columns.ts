import { useMemo } from 'react';
import type { Column, ColumnKind } from '#shared/domain/members/catalogue.ts';
import { useMemberColumns } from '../../../office/use-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-types.ts';

const widths: Readonly<Record<string, number>> = {
  name: 15,
  email: 15,
  street: 14,
  notes: 16,
  otherEmails: 14,
  tags: 12,
};
const widthOfKind: Readonly<Record<ColumnKind, number>> = {
  text: 9,
  number: 6,
  money: 7,
  date: 7.5,
  choice: 9,
  'yes-no': 6,
  tags: 11,
};

/** The catalogue as columns of a grid. */
export function useGridColumns(): readonly GridColumn[] {
  const columns = useMemberColumns();
  return useMemo(() => columns.map((column) => gridColumn(column, column.title)), [columns]);
}

const gridColumn = (column: Column, title: string): GridColumn => ({
  id: column.id,
  title,
  kind: column.kind === 'money' ? 'number' : column.kind,
  widthRem: widths[column.id] ?? widthOfKind[column.kind],
  align: column.kind === 'money' || column.kind === 'number' ? 'end' : 'start',
  isSortable: true,
  isEditable: column.field !== null && column.kind !== 'tags',
  isGroupable: column.isGroupable === true,
});
