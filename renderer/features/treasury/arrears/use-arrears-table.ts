import { useIntl } from 'react-intl';
import {
  type ArrearsColumn,
  arrearsColumns,
} from '#shared/domain/contributions/arrears/find-arrears.ts';
import type { ExportCell, ExportTable } from '#shared/domain/export/table.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { arrearsText } from './arrears-cells.ts';

const kinds: Readonly<Partial<Record<ArrearsColumn, 'money' | 'date'>>> = {
  since: 'date',
  rest: 'money',
};

/** The list as a spreadsheet; an amount that is not known is an empty cell, and the last column says so. */
export function useArrearsTable(): (rows: readonly ArrearsRow[]) => ExportTable {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const cellOf = (row: ArrearsRow, column: ArrearsColumn): ExportCell => {
    const { arrears } = row;
    if (column === 'since') return { kind: 'date', iso: arrears.since };
    if (column === 'rest') return arrears.isWhole || arrears.rest > 0 ? arrears.rest : null;
    return arrearsText(row, column, { intl, language });
  };
  return (rows) => ({
    title: intl.formatMessage({ id: 'treasury.document.arrears' }),
    sheet: intl.formatMessage({ id: 'treasury.document.arrears' }),
    language,
    columns: [
      ...arrearsColumns.map((id) => ({
        title: intl.formatMessage({ id: `treasury.arrears.column.${id}` }),
        kind: kinds[id] ?? ('text' as const),
        widthChars: id === 'name' || id === 'promise' ? 30 : 18,
      })),
      {
        title: intl.formatMessage({ id: 'treasury.arrears.column.whole' }),
        kind: 'yes-no' as const,
        widthChars: 16,
      },
    ],
    rows: rows.map((row) => [
      ...arrearsColumns.map((column) => cellOf(row, column)),
      row.arrears.isWhole,
    ]),
  });
}
