import type * as Y from 'yjs';
import { ok, unreachable } from '#shared/result.ts';
import type { StoryEdit } from '../edits/tract-edit.ts';
import type { StoryId } from '../model/ids.ts';
import { TextAttributes } from '../model/style.ts';
import { type Desk, findText, type Plan, refuse, type Write } from './desk.ts';
import { planThread, planUnthread } from './thread-frames.ts';
import { endWithMark, insertPieces, lengthOf, mostCharacters, rangeWithin } from './write-text.ts';

export function planStoryEdit(desk: Desk, edit: StoryEdit): Plan {
  switch (edit.kind) {
    case 'write':
      return planWrite(desk, edit);
    case 'style-text':
      return planStyle(desk, edit, (_text, { from, to }) => [{ from, length: to - from }]);
    case 'style-paragraphs':
      return planStyle(desk, edit, marksOf);
    case 'thread':
      return planThread(desk, edit);
    case 'unthread':
      return planUnthread(desk, edit);
    default:
      return unreachable(edit);
  }
}

function planWrite(desk: Desk, edit: Extract<StoryEdit, { kind: 'write' }>): Plan {
  const found = findText(desk.roots, edit.story);
  if (!found.ok) {
    return found;
  }
  if (found.value.length + lengthOf(edit.pieces) - Math.max(0, edit.length) > mostCharacters) {
    return refuse({ kind: 'too-much', most: mostCharacters });
  }
  const wrong = edit.pieces.find(({ attributes }) => !TextAttributes.safeParse(attributes).success);
  if (wrong) {
    return refuse({ kind: 'invalid', field: 'attributes' });
  }
  return ok(
    inText(edit, (text) => {
      const { from, to } = rangeWithin(endWithMark(text), edit);
      if (to > from) {
        text.delete(from, to - from);
      }
      insertPieces(text, from, edit.pieces);
    }),
  );
}

/** The plan has found the text: it is there when it is written. */
const inText =
  ({ story }: { readonly story: StoryId }, change: (text: Y.Text) => void): Write =>
  (roots) => {
    const found = findText(roots, story);
    if (found.ok) {
      change(found.value);
    }
  };

type Range = { readonly from: number; readonly to: number };
type Stretch = { readonly from: number; readonly length: number };
type Styling = Extract<StoryEdit, { kind: 'style-text' | 'style-paragraphs' }>;

function planStyle(
  desk: Desk,
  edit: Styling,
  stretches: (text: string, range: Range) => readonly Stretch[],
): Plan {
  const found = findText(desk.roots, edit.story);
  if (!found.ok) {
    return found;
  }
  const given = Object.entries(edit.attributes).filter(([, value]) => value !== null);
  const read = TextAttributes.safeParse(Object.fromEntries(given));
  const unknownKey = Object.keys(edit.attributes).find(
    (key) => !Object.hasOwn(TextAttributes.unwrap().shape, key),
  );
  if (!read.success || unknownKey !== undefined) {
    const field = unknownKey ?? String(read.error?.issues[0]?.path[0] ?? '');
    return refuse({ kind: 'invalid', field });
  }
  return ok(
    inText(edit, (text) => {
      const flat = endWithMark(text);
      for (const { from, length } of stretches(flat, rangeWithin(flat, edit))) {
        if (length > 0) {
          text.format(from, length, { ...edit.attributes });
        }
      }
    }),
  );
}

/** The `\n` of each paragraph that the range touches. */
function marksOf(text: string, { from, to }: Range): readonly Stretch[] {
  const marks: Stretch[] = [];
  let at = text.indexOf('\n', from);
  while (at !== -1) {
    marks.push({ from: at, length: 1 });
    if (at >= to) {
      break;
    }
    at = text.indexOf('\n', at + 1);
  }
  return marks;
}
