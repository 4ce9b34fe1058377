import { unreachable } from '#shared/result.ts';
import type { TextPiece, TractEdit } from '../../document/edits/tract-edit.ts';
import { StoryId } from '../../document/model/ids.ts';
import { TextAttributes } from '../../document/model/style.ts';
import type { Tract } from '../../document/model/tract.ts';
import { flatText } from '../../story.ts';
import { restoreValue } from '../restore-value.ts';
import { type KeptText, plainText, type TractChange } from './tract-change.ts';

/** The edit that puts back what was there before, on the tract as it is now; `null` where there is none. */
export function restoreChange(tract: Tract, change: TractChange): TractEdit | null {
  switch (change.kind) {
    case 'deleted':
    case 'changed-in-bin':
      return restoreFromBin(tract, change);
    case 'replaced':
      return restoreValue(tract, { ...change, value: change.before });
    case 'rewritten':
      return rewrite(tract, change);
    case 'added':
    case 'brought-back':
      return null;
    default:
      return unreachable(change);
  }
}

function restoreFromBin(
  { bin }: Tract,
  { thing, id }: Extract<TractChange, { kind: 'deleted' | 'changed-in-bin' }>,
): TractEdit | null {
  const object = thing === 'object' ? bin.objects.find((one) => one.id === id) : undefined;
  if (object) {
    return { kind: 'restore', objects: [object.id] };
  }
  const page = thing === 'page' ? bin.pages.find((one) => one.id === id) : undefined;
  return page ? { kind: 'restore-page', page: page.id } : null;
}

/** Only the stretch that was changed, while it stands as it was left; else the whole text. */
function rewrite(
  { stories }: Tract,
  { story: id, before, after }: Extract<TractChange, { kind: 'rewritten' }>,
): TractEdit | null {
  const story = StoryId.safeParse(id).data;
  const now = story === undefined ? undefined : stories.get(story);
  if (story === undefined || now === undefined || before === null) {
    return null;
  }
  const was = withoutMark(plainText(before));
  const left = after === null ? null : withoutMark(plainText(after));
  const is = withoutMark(flatText(now));
  const stretch =
    left !== null && left !== was && is === left
      ? changedStretch(was, left)
      : { from: 0, was: was.length, now: is.length };
  return {
    kind: 'write',
    story,
    at: stretch.from,
    length: stretch.now - stretch.from,
    pieces: cut(before, stretch.from, stretch.was),
  };
}

/** The mark of the last paragraph stays: nobody deletes it. */
const withoutMark = (text: string) => (text.endsWith('\n') ? text.slice(0, -1) : text);

/** From where to where two texts differ: `was` and `now` are where it ends in each. */
function changedStretch(was: string, now: string) {
  const most = Math.min(was.length, now.length);
  let from = 0;
  while (from < most && was[from] === now[from]) {
    from += 1;
  }
  let same = 0;
  while (same < most - from && was.at(-1 - same) === now.at(-1 - same)) {
    same += 1;
  }
  return { from, was: was.length - same, now: now.length - same };
}

function cut(kept: NonNullable<KeptText>, from: number, to: number): readonly TextPiece[] {
  let at = 0;
  return kept.flatMap(({ text, attributes }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    const says = TextAttributes.safeParse(attributes).data ?? {};
    return part === '' ? [] : [{ text: part, attributes: says }];
  });
}
