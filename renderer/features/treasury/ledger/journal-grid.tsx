import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import { useRem } from '../../../office/use-rem.ts';
import type { JournalLine } from '../../../store/store-api/journal.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type { GridColumn, GridLayout, GridRows, LineRange } from '../../../ui/grid/grid-types.ts';
import { type JournalCell, journalCell, journalCells } from './journal-cells.ts';
import styles from './ledger.module.css';
import type { JournalView } from './use-journal.ts';

type Props = {
  readonly view: JournalView;
  readonly show: (range: LineRange) => void;
  readonly onOpen: (line: JournalLine) => void;
};

const widths: Readonly<Record<JournalCell, number>> = {
  receivedOn: 7,
  name: 15,
  kind: 11,
  year: 5,
  amount: 8,
  means: 13,
  bank: 10,
  remark: 18,
};

const defaultLayout: GridLayout = {
  columns: journalCells.map((id) => ({ id, widthRem: widths[id] })),
  frozen: 0,
  sort: [],
  groupBy: null,
};

/** The movements as a sheet; Enter or a click opens one. */
export function JournalGrid({ view, show, onOpen }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const [layout, setLayout] = useState(defaultLayout);
  const columns = useMemo(
    () =>
      journalCells.map(
        (id): GridColumn => ({
          id,
          title: intl.formatMessage({ id: `treasury.ledger.column.${id}` }),
          kind: 'text',
          widthRem: widths[id],
          align: id === 'amount' ? 'end' : 'start',
          isSortable: false,
          isEditable: false,
          isGroupable: false,
        }),
      ),
    [intl],
  );
  const cellOf = useCallback(
    (line: JournalLine, column: string) => journalCell(line, column, { intl, language }),
    [intl, language],
  );
  const rows = useMemo(
    (): GridRows<JournalLine> => ({
      version: view.extra?.version ?? 0,
      total: view.total,
      rowTotal: view.total,
      lineAt(index) {
        const row = view.rowAt(index);
        return row === null ? null : { kind: 'row', key: row.entry.id, row };
      },
      show,
    }),
    [view, show],
  );
  return (
    <div className={styles.grid}>
      <Grid<JournalLine>
        label={intl.formatMessage({ id: 'treasury.ledger' })}
        rem={useRem()}
        columns={columns}
        layout={layout}
        defaultLayout={defaultLayout}
        onLayout={setLayout}
        rows={rows}
        cellOf={cellOf}
        onOpen={onOpen}
      />
    </div>
  );
}
