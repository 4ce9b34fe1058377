import { meaningOf } from '../../import/header-aliases.ts';
import type { TableRow } from './table-row.ts';

const rowsLookedAt = 30;
const fewestFields = 3;

/** A list of members that was taken for a statement: its columns are a name and other things of a person. */
export function namesPeople(rows: readonly TableRow[]): boolean {
  return rows.slice(0, rowsLookedAt).some(({ cells }) => {
    const fields = new Set(cells.map((cell) => meaningOf(cell)?.target));
    fields.delete(undefined);
    const isNamed = fields.has('familyName') || fields.has('fullName');
    return isNamed && fields.size >= fewestFields;
  });
}
