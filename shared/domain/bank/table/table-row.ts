/** A row as a file has it, by its line. Rows that hold nothing may be missing. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** `="00012345"` is how a number is kept from Excel. */
export const cellText = (cell: string | undefined): string =>
  (cell ?? '').replace(/^="(.*)"$/, '$1').trim();

export const filledCells = ({ cells }: TableRow): readonly string[] =>
  cells.map(cellText).filter((cell) => cell !== '');

export const isBlankRow = ({ cells }: TableRow): boolean =>
  cells.every((cell) => cell.trim() === '');
