// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { IconArrowsDiagonal } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PendingEdit, RowEdits } from '../edit/pending-edits.ts';
import styles from '../grid-rows.module.css';
import type { GridCell } from '../grid-types.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';
import { CheckCell } from './check-cell.tsx';
import { type CellLook, DataCell } from './data-cell.tsx';

export type RowLook = {
  readonly gridId: string;
  readonly line: number;
  readonly top: number;
  readonly width: number;
  readonly frozen: readonly PlacedColumn[];
  readonly frozenWidth: number;
  readonly center: readonly PlacedColumn[];
  /** Where the keyboard is, when it is in this row. */
  readonly cursor: number | null;
  /** The selected columns of this row; none when `fromColumn` is above `toColumn`. */
  readonly fromColumn: number;
  readonly toColumn: number;
  /** Whether the selected block begins and ends in this row: its frame is drawn by the cells at its edges. */
  readonly isBlockTop: boolean;
  readonly isBlockBottom: boolean;
};

type Props<Row> = RowLook & {
  /** Null while it is on its way. */
  readonly row: Row | null;
  readonly cellOf: (row: Row, column: string) => GridCell;
  readonly level: number | null;
  readonly isChecked: boolean;
  readonly isOpen: boolean;
  readonly canOpen: boolean;
  readonly canEdit: boolean;
  readonly edits: RowEdits | null;
  readonly editor: { readonly column: number; readonly node: ReactNode } | null;
};

function DrawnRow<Row>(props: Props<Row>) {
  const { row, line, top, width, frozen, frozenWidth, center, level, isChecked, isOpen } = props;
  const firstData = [...frozen, ...center].find(({ column }) => column !== null)?.index;
  const draw = (placed: PlacedColumn) => (
    <RowCell
      key={placed.id}
      id={cellId(props.gridId, line, placed.index)}
      placed={placed}
      row={row}
      cellOf={props.cellOf}
      isCursor={props.cursor === placed.index}
      isSelected={placed.index >= props.fromColumn && placed.index <= props.toColumn}
      edges={blockEdges(props, placed.index)}
      isChecked={isChecked}
      isOpener={props.canOpen && placed.index === firstData}
      canEdit={props.canEdit}
      edit={props.edits?.get(placed.id) ?? null}
      editor={props.editor?.column === placed.index ? props.editor.node : null}
    />
  );
  return (
    <div
      role="row"
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, width }}
      aria-rowindex={line + 2}
      aria-level={level ?? undefined}
      aria-selected={isChecked}
      aria-busy={row === null || undefined}
      data-line={line}
      data-checked={isChecked || undefined}
      data-open={isOpen || undefined}
      data-odd={line % 2 === 1 || undefined}
      data-editing={props.editor !== null || undefined}
    >
      <div role="presentation" className={styles.frozen} style={{ width: frozenWidth }}>
        {frozen.map(draw)}
      </div>
      {center.map(draw)}
    </div>
  );
}

// Measured: while scrolling, drawing again the rows that stay costs more than all the rest.
// A memoised component forgets that it was generic.
export const GridRow = memo(DrawnRow) as typeof DrawnRow;

type CellProps<Row> = CellLook &
  Pick<Props<Row>, 'row' | 'cellOf' | 'isChecked' | 'canEdit'> & {
    readonly isOpener: boolean;
    readonly edit: PendingEdit | null;
    readonly editor: ReactNode;
  };

function DrawnCell<Row>(props: CellProps<Row>) {
  const { id, placed, isCursor, isSelected, edges, row, cellOf, isChecked, isOpener } = props;
  const { column } = placed;
  const look = { id, placed, isCursor, isSelected, edges };
  if (row === null) return <DataCell {...look} cell={null} edit={null} canEdit={false} />;
  if (column === null) return <CheckCell {...look} isChecked={isChecked} />;
  const cell = cellOf(row, column.id);
  return (
    <DataCell
      {...look}
      cell={cell}
      edit={props.edit}
      canEdit={props.canEdit && column.isEditable && cell.isEditable !== false}
      editor={props.editor}
    >
      {isOpener ? <OpenButton /> : null}
    </DataCell>
  );
}

// Measured: scrolling sideways brings a column in and must not draw the others again.
// A memoised component forgets that it was generic.
const RowCell = memo(DrawnCell) as typeof DrawnCell;

function OpenButton() {
  const label = useIntl().formatMessage({ id: 'grid.open' });
  return (
    <button
      type="button"
      className={styles.open}
      tabIndex={-1}
      title={label}
      aria-label={label}
      data-opener
    >
      <IconArrowsDiagonal size="0.9375rem" aria-hidden="true" />
    </button>
  );
}

export const cellId = (gridId: string, line: number, column: number): string =>
  `${gridId}-${line}-${column}`;

/** Which sides of the cell are sides of the selected block. */
export function blockEdges(look: RowLook, column: number): string | undefined {
  const { fromColumn, toColumn, isBlockTop, isBlockBottom } = look;
  if (column < fromColumn || column > toColumn) return undefined;
  const sides = [
    isBlockTop ? 'top' : '',
    isBlockBottom ? 'bottom' : '',
    column === fromColumn ? 'left' : '',
    column === toColumn ? 'right' : '',
  ];
  return sides.filter(Boolean).join(' ') || undefined;
}
