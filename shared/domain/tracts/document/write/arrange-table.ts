import { ok } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import { TractObject } from '../model/object.ts';
import { fieldsOf } from '../read/rescue.ts';
import { cellEntries, changedTracks } from '../table/spread-table.ts';
import { beginText } from './begin.ts';
import { type Desk, findObject, inTurn, type Plan, refuse, setFields } from './desk.ts';

/** Rows and columns are added, moved and taken out; a cell that comes back has its old text. */
export function planTable(desk: Desk, edit: Extract<ObjectEdit, { kind: 'arrange-table' }>): Plan {
  const found = findObject(desk, edit.object);
  if (!found.ok) {
    return found;
  }
  const table = found.value;
  if (table.kind !== 'table') {
    return refuse({ kind: 'unknown', what: 'table', id: edit.object });
  }
  if (table.locked) {
    return refuse({ kind: 'locked', object: table.id });
  }
  const crossings = edit.rows.flatMap((row) =>
    edit.columns.map((column) => `${row.id}/${column.id}`),
  );
  const fresh = crossings.filter((cell) => !Object.hasOwn(table.cells, cell));
  const made = Object.fromEntries(fresh.map((cell, index) => [cell, `${edit.stamp}-${index}`]));
  const { rows, columns } = edit;
  const cells = { ...table.cells, ...made };
  const read = TractObject.safeParse({
    ...table,
    rowTracks: rows,
    columnTracks: columns,
    cells,
  });
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  const texts = Object.values(made).map((story) => beginText(desk, story, []));
  return ok((roots) => {
    inTurn(texts)(roots);
    const fields = fieldsOf(roots.objects.get(table.id)) ?? {};
    setFields(roots.objects, table.id, {
      ...changedTracks(fields, 'row', rows),
      ...changedTracks(fields, 'column', columns),
      ...cellEntries(made),
    });
  });
}
