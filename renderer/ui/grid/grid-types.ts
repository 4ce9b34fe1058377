import type { ReactNode } from 'react';

export type ColumnKind = 'text' | 'number' | 'date' | 'choice' | 'yes-no' | 'tags';

export type GridColumn = {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** The width it starts with. */
  readonly widthRem: number;
  readonly align?: 'start' | 'end';
  readonly isSortable: boolean;
  readonly isEditable: boolean;
  readonly isGroupable: boolean;
};

export type SortDirection = 'ascending' | 'descending';

export type SortLevel = { readonly column: string; readonly direction: SortDirection };

export type ShownColumn = { readonly id: string; readonly widthRem: number };

/** How a grid is looked at; plain JSON, so that it can be kept as a saved view. */
export type GridLayout = {
  /** Those that are shown, in order. */
  readonly columns: readonly ShownColumn[];
  /** How many of them stay when the rest scrolls sideways. */
  readonly frozen: number;
  readonly sort: readonly SortLevel[];
  readonly groupBy: string | null;
};

export type RowLine<Row> = { readonly kind: 'row'; readonly key: string; readonly row: Row };

export type GroupLine = {
  readonly kind: 'group';
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly totals: Readonly<Record<string, string>>;
};

export type GridLine<Row> = RowLine<Row> | GroupLine;

/** Both ends included. */
export type LineRange = { readonly from: number; readonly to: number };

/** Rows that live elsewhere and arrive by slices. */
export type GridRows<Row> = {
  /** Rises whenever what was shown may have changed. */
  readonly version: number;
  /** Lines, headings of groups included. */
  readonly total: number;
  /** Rows alone. */
  readonly rowTotal: number;
  /** Null while it is on its way. The same row keeps its identity as long as nothing in it changed. */
  readonly lineAt: (index: number) => GridLine<Row> | null;
  readonly show: (range: LineRange) => void;
};

export type CellTone = 'plain' | 'quiet' | 'created' | 'changed' | 'refused';

export type GridCell = {
  /** What is read, and what screen readers say. */
  readonly text: string;
  /** Drawn in place of the text. */
  readonly node?: ReactNode;
  readonly tone?: CellTone;
  /** False where this one cell may not be edited though its column may. */
  readonly isEditable?: boolean;
  /** What an editor starts with, where it is not what is read. */
  readonly editText?: string;
};

/** A block of cells: lines by number, columns by name and in the order shown. */
export type GridRange = LineRange & { readonly columns: readonly string[] };

/** A choice of rows; "all" stays a predicate, whatever their number. */
export type Checked =
  | { readonly kind: 'some'; readonly keys: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<string> };

export type GridEdit<Row> = { readonly row: Row; readonly column: string; readonly text: string };

export type EditorProps<Row> = {
  readonly row: Row;
  readonly column: GridColumn;
  readonly text: string;
  readonly label: string;
  readonly isSaving: boolean;
  /** The id of the sentence that says what is wrong; null when nothing is. */
  readonly faultId: string | null;
  readonly onText: (text: string) => void;
};

export type GridEditing<Row> = {
  /** Null once it is kept; otherwise the sentence that says why not. */
  readonly onEdit: (edit: GridEdit<Row>) => Promise<string | null>;
  /** What a column of kind `choice` offers, in the words that are shown. */
  readonly choicesOf?: (column: string, row: Row) => readonly string[];
  /** An editor of one's own; it must take the focus when it appears. */
  readonly editorFor?: (
    column: string,
    row: Row,
  ) => ((props: EditorProps<Row>) => ReactNode) | null;
  readonly onPaste?: (paste: {
    readonly range: GridRange;
    readonly cells: readonly (readonly string[])[];
  }) => void;
  readonly onClear?: (range: GridRange) => void;
};

export type GridChecks = {
  readonly checked: Checked;
  readonly onChecked: (checked: Checked) => void;
  /** The keys of rows that may not have been loaded; headings of groups are left out. Null: it was said why not. */
  readonly keysOf: (range: LineRange) => Promise<readonly string[] | null>;
  /** Of the rows under the heading at a line, also while it is folded. */
  readonly keysOfGroup?: (group: GroupLine, line: number) => Promise<readonly string[] | null>;
};

export type GridCopying = {
  /** Null: it was said why not. */
  readonly textOf: (range: GridRange) => Promise<readonly (readonly string[])[] | null>;
  readonly onCopied: (cells: number) => void;
};
