import * as Y from 'yjs';
import { ok, type Result } from '#shared/result.ts';
import { piecesOf } from '../clip/copy-objects.ts';
import type { EditRefusal, StoryEdit } from '../edits/tract-edit.ts';
import type { ObjectId } from '../model/ids.ts';
import type { TextFrame } from '../model/object.ts';
import { threadsOf } from '../read/threads-of.ts';
import { type Desk, findObject, findText, type Plan, refuse, setFields } from './desk.ts';
import { endWithMark, insertPieces, lengthOf, mostCharacters } from './write-text.ts';

/** The story of the second frame, if it has text, follows the first's, and both are one from then on. */
export function planThread(desk: Desk, edit: Extract<StoryEdit, { kind: 'thread' }>): Plan {
  const from = findFrame(desk, edit.from);
  const to = findFrame(desk, edit.to);
  if (!from.ok) {
    return from;
  }
  if (!to.ok) {
    return to;
  }
  if (from.value.story === to.value.story) {
    return refuse({ kind: 'circle' });
  }
  if (from.value.next !== null) {
    return refuse({ kind: 'not-together' });
  }
  const text = findText(desk, from.value.story);
  const joining = findText(desk, to.value.story);
  if (!text.ok) {
    return text;
  }
  if (!joining.ok) {
    return joining;
  }
  const followers = threadsOf(desk.tract()).get(to.value.story) ?? [to.value];
  if (followers[0]?.id !== to.value.id) {
    return refuse({ kind: 'not-together' });
  }
  const pieces = piecesOf(joining.value);
  if (text.value.length + lengthOf(pieces) > mostCharacters) {
    return refuse({ kind: 'too-much', most: mostCharacters });
  }
  return ok(() => {
    endWithMark(text.value);
    endWithMark(joining.value);
    if (joining.value.length > 1) {
      insertPieces(text.value, text.value.length, piecesOf(joining.value));
      joining.value.delete(0, joining.value.length - 1);
    }
    setFields(desk.roots.objects, edit.from, { next: edit.to });
    for (const { id } of followers) {
      setFields(desk.roots.objects, id, { story: from.value.story });
    }
  });
}

export function planUnthread(desk: Desk, edit: Extract<StoryEdit, { kind: 'unthread' }>): Plan {
  const from = findFrame(desk, edit.from);
  if (!from.ok) {
    return from;
  }
  if (from.value.next === null) {
    return refuse({ kind: 'not-together' });
  }
  if (desk.roots.stories.has(edit.story)) {
    return refuse({ kind: 'already-there', id: edit.story });
  }
  const line = threadsOf(desk.tract()).get(from.value.story) ?? [];
  const followers = line.slice(line.findIndex(({ id }) => id === edit.from) + 1);
  return ok(() => {
    desk.roots.stories.set(edit.story, new Y.Text('\n'));
    setFields(desk.roots.objects, edit.from, { next: null });
    for (const { id } of followers) {
      setFields(desk.roots.objects, id, { story: edit.story });
    }
  });
}

function findFrame(desk: Desk, id: ObjectId): Result<TextFrame, EditRefusal> {
  const found = findObject(desk, id);
  if (!found.ok) {
    return found;
  }
  return found.value.kind === 'text'
    ? ok(found.value)
    : refuse({ kind: 'unknown', what: 'text frame', id });
}
