import type { ComputedCell } from './computed-cell.ts';

/** A year alone is what many files know of a birthday. */
export type ExportDate = { readonly kind: 'date'; readonly iso: string };
export type ExportYear = { readonly kind: 'year'; readonly value: number };

/** `money` columns hold whole cents; `yes-no` columns hold booleans; `null` is an empty cell. */
export type ExportCell = string | number | boolean | null | ExportDate | ExportYear;

export type ExportColumn = {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'money' | 'date' | 'yes-no';
  readonly widthChars: number;
};

export type ExportRow = readonly ExportCell[];

export type ExportTable = {
  /** Name of the document in its own properties. */
  readonly title: string;
  /** Name of the sheet; made to fit the rules of spreadsheets. */
  readonly sheet: string;
  /** Lines above the titles: what the reader has to know first. */
  readonly above?: readonly string[];
  readonly columns: readonly ExportColumn[];
  /** Read once, in order; nothing of it is kept. */
  readonly rows: Iterable<ExportRow>;
  readonly language: 'fr' | 'en';
};

export type SheetRow = readonly (ExportCell | ComputedCell)[];

/** Any sheet: a list, or a page of several tables, one below the other. */
export type SheetTable = Omit<ExportTable, 'rows'> & {
  readonly rows: Iterable<SheetRow>;
  /** A page is not filtered, and its first titles do not stay in sight. */
  readonly isPage?: boolean;
};
