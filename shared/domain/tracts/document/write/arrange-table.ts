import * as Y from 'yjs';
import { ok } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import { StoryId } from '../model/ids.ts';
import { TractObject } from '../model/object.ts';
import { type Desk, findObject, type Plan, refuse, setFields } from './desk.ts';

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
  const read = TractObject.safeParse({ ...table, rows, columns, cells });
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  return ok(() => {
    setFields(desk.roots.objects, table.id, { rows, columns, cells });
    for (const story of Object.values(made)) {
      if (!desk.roots.stories.has(story)) {
        desk.roots.stories.set(StoryId.parse(story), new Y.Text('\n'));
      }
    }
  });
}
