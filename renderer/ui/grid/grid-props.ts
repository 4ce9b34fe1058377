import type { Ref } from 'react';
import type {
  GridCell,
  GridChecks,
  GridColumn,
  GridCopying,
  GridEditing,
  GridLayout,
  GridRows,
} from './grid-types.ts';

export type GridHandle = {
  readonly focus: () => void;
  /** Puts the keyboard on the first cell of a line, and shows it. */
  readonly moveTo: (line: number) => void;
  readonly openColumnChooser: () => void;
};

export type GridProps<Row> = {
  readonly ref?: Ref<GridHandle>;
  /** What the grid is called by screen readers. */
  readonly label: string;
  /** Pixels in one rem, at the text size that was chosen. */
  readonly rem: number;
  readonly columns: readonly GridColumn[];
  readonly layout: GridLayout;
  readonly defaultLayout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly rows: GridRows<Row>;
  /** Must be the same function until cells really read otherwise: another one draws every row again. */
  readonly cellOf: (row: Row, column: string) => GridCell;
  readonly totals?: Readonly<Record<string, string>>;
  /** The row whose page is open beside the grid. */
  readonly activeKey?: string | null;
  readonly onOpen?: (row: Row) => void;
  readonly onEscape?: () => void;
  readonly onToggleGroup?: (key: string) => void;
  readonly checks?: GridChecks;
  readonly editing?: GridEditing<Row>;
  readonly copying?: GridCopying;
  /** The line the keyboard starts on. */
  readonly firstLine?: number;
  /** Where the keyboard is, so that the grid can be found again as it was left. */
  readonly onLine?: (line: number) => void;
};
