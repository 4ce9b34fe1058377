import { ok } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import { TractObject } from '../model/object.ts';
import { TextAttributes } from '../model/style.ts';
import { orderBetween } from '../order/order-between.ts';
import { storiesOf } from '../read/read-stories.ts';
import { spreadTable } from '../table/spread-table.ts';
import { begin, beginText } from './begin.ts';
import { type Desk, findPage, inTurn, type Plan, refuse } from './desk.ts';
import { lengthOf, mostCharacters } from './write-text.ts';

/** On top of everything. A story that it names and that is not there yet begins with its text. */
export function planAdd(desk: Desk, edit: Extract<ObjectEdit, { kind: 'add' }>): Plan {
  const order = orderBetween(desk.tract().objects.at(-1)?.order ?? null, null);
  const read = TractObject.safeParse({ ...edit.object, order, deleted: false });
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  const page = findPage(desk, read.data.page);
  if (!page.ok) {
    return page;
  }
  if (desk.roots.objects.has(read.data.id)) {
    return refuse({ kind: 'already-there', id: read.data.id });
  }
  const pieces = edit.text ?? [];
  if (lengthOf(pieces) > mostCharacters) {
    return refuse({ kind: 'too-much', most: mostCharacters });
  }
  if (!pieces.every(({ attributes }) => TextAttributes.safeParse(attributes).success)) {
    return refuse({ kind: 'invalid', field: 'text' });
  }
  const texts = storiesOf(read.data).map((story) => beginText(desk, story, pieces));
  const entry = begin(desk, 'objects', { ...spreadTable(read.data), id: read.data.id });
  return ok(inTurn([...texts, entry]));
}
