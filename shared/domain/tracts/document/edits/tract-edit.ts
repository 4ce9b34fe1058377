import type { IsoDate } from '#shared/domain/dates.ts';
import type { FormatId } from '../../formats/format.ts';
import type { PageSetup } from '../../formats/page-setup.ts';
import type { SwatchId } from '../../story.ts';
import type { TractClip } from '../clip/clip.ts';
import type { GuideId, ObjectId, PageId, StoryId, StyleId } from '../model/ids.ts';
import type { Point, Size } from '../model/measures.ts';
import type { ObjectDraft, ObjectField } from '../model/object.ts';
import type { PageGrid } from '../model/page.ts';
import type { Purpose } from '../model/purpose.ts';
import type { TextAttributes } from '../model/style.ts';
import type { Cmyk } from '../model/swatch.ts';
import type { Track } from '../model/table.ts';
import type { TractState } from '../state/tract-state.ts';

/** `null` takes an attribute away, so that the style speaks again. */
export type AttributeChange = { readonly [K in keyof TextAttributes]?: TextAttributes[K] | null };

/** Text with one set of attributes; those of a `\n` speak of its paragraph. */
export type TextPiece = { readonly text: string; readonly attributes: TextAttributes };

export type Placement = {
  readonly object: ObjectId;
  readonly position?: Point;
  readonly size?: Size;
  readonly rotation?: number;
};

export type ObjectEdit =
  | { readonly kind: 'add'; readonly object: ObjectDraft; readonly text?: readonly TextPiece[] }
  | {
      readonly kind: 'move';
      readonly objects: readonly ObjectId[];
      readonly by: Point;
      readonly page?: PageId;
    }
  /** Resize, rotate, align, distribute: the boxes that geometry worked out. */
  | { readonly kind: 'place'; readonly placements: readonly Placement[] }
  | {
      readonly kind: 'set';
      readonly objects: readonly ObjectId[];
      readonly properties: Readonly<Partial<Record<ObjectField, unknown>>>;
    }
  | {
      readonly kind: 'reorder';
      readonly objects: readonly ObjectId[];
      readonly to: 'front' | 'back' | 'forward' | 'backward';
    }
  | {
      readonly kind: 'group';
      readonly id: ObjectId;
      readonly objects: readonly ObjectId[];
      readonly name: string;
    }
  | { readonly kind: 'ungroup'; readonly group: ObjectId }
  /** Into a group, or out of all; `over`: what they come to lie directly upon there, `null` being the back. */
  | {
      readonly kind: 'move-to';
      readonly objects: readonly ObjectId[];
      readonly group: ObjectId | null;
      readonly over: ObjectId | null;
    }
  | {
      readonly kind: 'arrange-table';
      readonly object: ObjectId;
      readonly rows: readonly Track[];
      readonly columns: readonly Track[];
      /** Begins the ids of the stories of new cells. */
      readonly stamp: string;
    }
  /** `stamp` begins the ids of everything pasted: it is new each time. */
  | {
      readonly kind: 'paste';
      readonly clip: TractClip;
      readonly page: PageId;
      readonly by: Point;
      readonly stamp: string;
    }
  | { readonly kind: 'delete'; readonly objects: readonly ObjectId[] }
  | { readonly kind: 'restore'; readonly objects: readonly ObjectId[] };

export type StoryEdit =
  | {
      readonly kind: 'write';
      readonly story: StoryId;
      readonly at: number;
      /** How many characters the pieces replace. */
      readonly length: number;
      readonly pieces: readonly TextPiece[];
    }
  | {
      readonly kind: 'style-text';
      readonly story: StoryId;
      readonly at: number;
      readonly length: number;
      readonly attributes: AttributeChange;
    }
  /** Of every paragraph that the range touches. */
  | {
      readonly kind: 'style-paragraphs';
      readonly story: StoryId;
      readonly at: number;
      readonly length: number;
      readonly attributes: AttributeChange;
    }
  | { readonly kind: 'thread'; readonly from: ObjectId; readonly to: ObjectId }
  /** The frames after it go on with a story of their own, empty. */
  | { readonly kind: 'unthread'; readonly from: ObjectId; readonly story: StoryId };

export type PageEdit =
  | {
      readonly kind: 'add-page';
      readonly id: PageId;
      readonly as: 'page' | 'master';
      readonly setup: PageSetup;
      readonly name: string;
      /** `null` puts it first. */
      readonly after: PageId | null;
    }
  | {
      readonly kind: 'set-page';
      readonly page: PageId;
      readonly properties: {
        readonly name?: string;
        readonly setup?: PageSetup;
        readonly grid?: PageGrid;
        readonly master?: PageId | null;
      };
    }
  | { readonly kind: 'move-page'; readonly page: PageId; readonly after: PageId | null }
  | { readonly kind: 'duplicate-page'; readonly page: PageId; readonly stamp: string }
  | { readonly kind: 'delete-page'; readonly page: PageId }
  | { readonly kind: 'restore-page'; readonly page: PageId };

export type DocumentEdit =
  | {
      readonly kind: 'put-guide';
      readonly guide: GuideId;
      readonly page: PageId;
      readonly axis: 'x' | 'y';
      readonly at: number;
    }
  | { readonly kind: 'delete-guide'; readonly guide: GuideId }
  | {
      readonly kind: 'put-swatch';
      readonly swatch: SwatchId;
      readonly name: string;
      readonly cmyk: Cmyk;
      readonly spot: string | null;
    }
  /** What has this colour gets the one that replaces it, on locked objects too. */
  | {
      readonly kind: 'delete-swatch';
      readonly swatch: SwatchId;
      readonly replacement?: SwatchId;
    }
  /** What `says` leaves out comes from the style it is based on. */
  | {
      readonly kind: 'put-style';
      readonly style: StyleId;
      readonly of: 'character' | 'paragraph';
      readonly name: string;
      readonly basedOn: StyleId | null;
      readonly says: AttributeChange;
    }
  /** What wears it, or is based on it, goes on with the one that replaces it: of the same kind. */
  | {
      readonly kind: 'delete-style';
      readonly style: StyleId;
      readonly replacement?: StyleId;
    }
  | {
      readonly kind: 'set-document';
      readonly properties: {
        readonly title?: string;
        readonly format?: FormatId;
        readonly language?: string;
        readonly purpose?: Purpose | null;
        readonly voteDay?: IsoDate | null;
        readonly handOutDay?: IsoDate | null;
        readonly waved?: readonly string[];
      };
    }
  /** As it was when this was kept; what came since goes into the bin. */
  | { readonly kind: 'become'; readonly state: TractState };

export type OneEdit = ObjectEdit | StoryEdit | PageEdit | DocumentEdit;

/** Everything that a person can do to a tract; each is one undo step. */
export type TractEdit =
  | OneEdit
  /** All of them or none; each is done to what those before it left. */
  | { readonly kind: 'together'; readonly edits: readonly TractEdit[] };

/** `at`: which of several edits done together cannot be done, the first being 0. */
export type EditRefusal = Reason & { readonly at?: number };

type Reason =
  | { readonly kind: 'unknown'; readonly what: string; readonly id: string }
  | { readonly kind: 'already-there'; readonly id: string }
  | { readonly kind: 'locked'; readonly object: ObjectId }
  | { readonly kind: 'invalid'; readonly field: string }
  | { readonly kind: 'last-page' }
  | { readonly kind: 'not-together' }
  | { readonly kind: 'has-text'; readonly object: ObjectId }
  | { readonly kind: 'circle' }
  | { readonly kind: 'too-much'; readonly most: number };
