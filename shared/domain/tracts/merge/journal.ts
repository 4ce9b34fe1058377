import type { TractEdit } from '../document/edits/tract-edit.ts';
import type { ObjectId, PageId, StoryId } from '../document/model/ids.ts';

export type Side = 'mine' | 'theirs';

export type ChangedThing = 'object' | 'page' | 'style' | 'swatch' | 'guide' | 'document';

/** One thing that a merge decided for people: each is told, and most can be taken back by one edit. */
export type MergeEntry =
  /** Both changed one value; `lost` is what `by` replaced. */
  | {
      readonly kind: 'replaced';
      readonly thing: ChangedThing;
      readonly id: string;
      readonly field: string;
      readonly by: Side;
      readonly lost: unknown;
      readonly kept: unknown;
      readonly restore: TractEdit | null;
    }
  | {
      readonly kind: 'object-deleted-while-edited';
      readonly object: ObjectId;
      readonly by: Side;
      readonly restore: TractEdit;
    }
  | {
      readonly kind: 'page-deleted-while-edited';
      readonly page: PageId;
      readonly by: Side;
      readonly restore: TractEdit;
    }
  /** What was written into a frame that became part of another one's thread meanwhile. */
  | { readonly kind: 'text-unshown'; readonly story: StoryId; readonly text: string };
