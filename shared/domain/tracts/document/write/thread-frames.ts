import { ok, type Result } from '#shared/result.ts';
import { flatText } from '../../story.ts';
import type { EditRefusal, StoryEdit } from '../edits/tract-edit.ts';
import type { ObjectId } from '../model/ids.ts';
import type { TextFrame } from '../model/object.ts';
import { threadsOf } from '../read/threads-of.ts';
import { beginText } from './begin.ts';
import { type Desk, findObject, type Plan, refuse, setFields } from './desk.ts';

/**
 * The first frame's story flows on into the second, which must be empty: moving its text would double it
 * when two offices do so at the same time.
 */
export function planThread(desk: Desk, edit: Extract<StoryEdit, { kind: 'thread' }>): Plan {
  const from = findFrame(desk, edit.from);
  if (!from.ok) {
    return from;
  }
  const to = findFrame(desk, edit.to);
  if (!to.ok) {
    return to;
  }
  const { story } = from.value;
  if (story === to.value.story) {
    return refuse({ kind: 'circle' });
  }
  const followers = threadsOf(desk.tract()).get(to.value.story) ?? [to.value];
  if (from.value.next !== null || followers[0]?.id !== to.value.id) {
    return refuse({ kind: 'not-together' });
  }
  if (flatText(desk.tract().stories.get(to.value.story) ?? []).length > 1) {
    return refuse({ kind: 'has-text', object: edit.to });
  }
  return ok(({ objects }) => {
    setFields(objects, edit.from, { next: edit.to });
    for (const { id } of followers) {
      setFields(objects, id, { story });
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
  const text = beginText(desk, edit.story, []);
  return ok((roots) => {
    text(roots);
    setFields(roots.objects, edit.from, { next: null });
    for (const { id } of followers) {
      setFields(roots.objects, id, { story: edit.story });
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
