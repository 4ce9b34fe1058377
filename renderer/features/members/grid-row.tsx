// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
import { flexRender, type Row } from '@tanstack/react-table';
import { memo } from 'react';
import type { GridLine, gridFeatures } from './columns.tsx';
import styles from './member-grid.module.css';

type Props = {
  readonly id: string;
  readonly row: Row<typeof gridFeatures, GridLine>;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
};

// Measured: while scrolling, drawing again the rows that stay cost more than all the rest.
export const GridRow = memo(DrawnRow, showsTheSame);

function DrawnRow({ id, row, top, isActive, isOpen }: Props) {
  const { index } = row.original;
  const isBlank = row.original.row === null;
  return (
    <div
      id={id}
      role="row"
      tabIndex={-1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      aria-busy={isBlank || undefined}
      data-index={index}
      data-active={isActive || undefined}
      data-blank={isBlank || undefined}
    >
      {row.getAllCells().map((cell, column) => (
        <div
          key={cell.id}
          role="gridcell"
          className={styles.cell}
          data-column={cell.column.id}
          aria-colindex={column + 1}
          tabIndex={-1}
        >
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </div>
      ))}
    </div>
  );
}

/** The table makes its row objects anew at each scroll; the person in them is the same object. */
function showsTheSame(before: Props, after: Props): boolean {
  return (
    before.row.original.row === after.row.original.row &&
    before.row.original.index === after.row.original.index &&
    before.top === after.top &&
    before.isActive === after.isActive &&
    before.isOpen === after.isOpen
  );
}
