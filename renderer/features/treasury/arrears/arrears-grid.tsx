import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  type ArrearsColumn,
  arrearsColumns,
} from '#shared/domain/contributions/arrears/find-arrears.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { usePlace } from '../../../office/screen.ts';
import { useRem } from '../../../office/use-rem.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type {
  Checked,
  GridCell,
  GridColumn,
  GridLayout,
  GridRows,
  LineRange,
} from '../../../ui/grid/grid-types.ts';
import styles from './arrears.module.css';
import { arrearsText } from './arrears-cells.ts';

type Props = {
  readonly rows: readonly ArrearsRow[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly checked: Checked;
  readonly onChecked: (checked: Checked) => void;
};

const widths: Readonly<Record<ArrearsColumn, number>> = {
  name: 14,
  town: 10,
  since: 7,
  years: 11,
  rest: 8,
  because: 12,
  lastPayment: 11,
  lastContact: 15,
  promise: 16,
};

export const defaultLayout: GridLayout = {
  columns: arrearsColumns.map((id) => ({ id, widthRem: widths[id] })),
  frozen: 1,
  sort: [],
  groupBy: null,
};

/** Who owes, as a sheet: Space ticks somebody, Enter opens their page. */
export function ArrearsGrid({ rows, layout, onLayout, checked, onChecked }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const [versionOf] = useState(countVersions);
  const columns = useMemo(
    () =>
      arrearsColumns.map(
        (id): GridColumn => ({
          id,
          title: intl.formatMessage({ id: `treasury.arrears.column.${id}` }),
          kind: 'text',
          widthRem: widths[id],
          align: id === 'rest' ? 'end' : 'start',
          isSortable: true,
          isEditable: false,
          isGroupable: false,
        }),
      ),
    [intl],
  );
  const cellOf = useCallback(
    (row: ArrearsRow, column: string): GridCell => ({
      text: arrearsText(row, column, { intl, language }),
      tone: toneOf(row, column),
    }),
    [intl, language],
  );
  const shown = useMemo(
    (): GridRows<ArrearsRow> => ({
      version: versionOf(rows),
      total: rows.length,
      rowTotal: rows.length,
      lineAt(index) {
        const row = rows[index];
        return row === undefined ? null : { kind: 'row', key: row.id, row };
      },
      show: () => undefined,
    }),
    [rows, versionOf],
  );
  const keysOf = useCallback(
    async ({ from, to }: LineRange) => rows.slice(from, to + 1).map(({ id }) => id),
    [rows],
  );
  return (
    <div className={styles.grid}>
      <Grid<ArrearsRow>
        label={intl.formatMessage({ id: 'treasury.arrears' })}
        rem={useRem()}
        columns={columns}
        layout={layout}
        defaultLayout={defaultLayout}
        onLayout={onLayout}
        rows={shown}
        cellOf={cellOf}
        checks={{ checked, onChecked, keysOf }}
        onOpen={({ id }) => usePlace.getState().go({ kind: 'members', open: id })}
      />
    </div>
  );
}

function toneOf({ arrears }: ArrearsRow, column: string): 'plain' | 'quiet' | 'refused' {
  if (column === 'promise' && arrears.promise?.state === 'broken') return 'refused';
  return arrears.tolerated ? 'quiet' : 'plain';
}

/** A number for each list, rising. */
function countVersions(): (rows: readonly ArrearsRow[]) => number {
  const known = new WeakMap<readonly ArrearsRow[], number>();
  let last = 0;
  return (rows) => {
    const version = known.get(rows) ?? last + 1;
    last = Math.max(last, version);
    known.set(rows, version);
    return version;
  };
}
