import * as Y from 'yjs';
import type { TractRoots } from '../layout.ts';
import type { ObjectId, StoryId } from '../model/ids.ts';

/** What is chosen: objects, or a stretch of a text from where it was begun to where the caret is. */
export type TractSelection =
  | { readonly kind: 'objects'; readonly objects: readonly ObjectId[] }
  | {
      readonly kind: 'text';
      readonly story: StoryId;
      readonly anchor: number;
      readonly head: number;
    };

/** A selection that stays between the same characters whatever others write meanwhile. */
export type KeptSelection =
  | Extract<TractSelection, { kind: 'objects' }>
  | {
      readonly kind: 'text';
      readonly story: StoryId;
      readonly anchor: Y.RelativePosition;
      readonly head: Y.RelativePosition;
    };

export function keepSelection(roots: TractRoots, selection: TractSelection): KeptSelection {
  if (selection.kind === 'objects') {
    return selection;
  }
  const text = roots.stories.get(selection.story);
  if (!(text instanceof Y.Text)) {
    return { kind: 'objects', objects: [] };
  }
  const place = (at: number) =>
    Y.createRelativePositionFromTypeIndex(text, Math.max(0, Math.min(at, text.length)));
  const { kind, story, anchor, head } = selection;
  return { kind, story, anchor: place(anchor), head: place(head) };
}

export function placeSelection(doc: Y.Doc, kept: KeptSelection): TractSelection {
  if (kept.kind === 'objects') {
    return kept;
  }
  const place = (at: Y.RelativePosition) =>
    Y.createAbsolutePositionFromRelativePosition(at, doc)?.index ?? 0;
  const { kind, story, anchor, head } = kept;
  return { kind, story, anchor: place(anchor), head: place(head) };
}
