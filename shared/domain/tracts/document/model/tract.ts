import type { Story, SwatchId } from '../../story.ts';
import type { ObjectId, PageId, StoryId, StyleId } from './ids.ts';
import type { TractMeta } from './meta.ts';
import type { TractObject } from './object.ts';
import type { Guide, Page } from './page.ts';
import type { StyleSheet } from './style.ts';
import type { Swatch } from './swatch.ts';

/** A leaflet as plain values: what is drawn, printed and compared. Nothing in it is deleted, but for `bin`. */
export type Tract = {
  readonly meta: TractMeta;
  /** In reading order. */
  readonly pages: readonly Page[];
  readonly masters: readonly Page[];
  /** From back to front. */
  readonly objects: readonly TractObject[];
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly styles: ReadonlyMap<StyleId, StyleSheet>;
  readonly swatches: ReadonlyMap<SwatchId, Swatch>;
  readonly guides: readonly Guide[];
  readonly bin: { readonly objects: readonly TractObject[]; readonly pages: readonly Page[] };
};

export type TractFault =
  | { readonly kind: 'object-left-out'; readonly object: string; readonly field: string }
  | { readonly kind: 'property-reset'; readonly object: string; readonly field: string }
  | { readonly kind: 'object-without-page'; readonly object: ObjectId; readonly page: PageId }
  | { readonly kind: 'group-cut'; readonly object: ObjectId; readonly group: ObjectId }
  | { readonly kind: 'thread-cut'; readonly object: ObjectId; readonly next: ObjectId }
  | { readonly kind: 'story-missing'; readonly object: ObjectId; readonly story: StoryId }
  | { readonly kind: 'story-damaged'; readonly story: StoryId }
  | { readonly kind: 'story-unshown'; readonly story: StoryId }
  | { readonly kind: 'page-left-out'; readonly page: string; readonly field: string }
  | { readonly kind: 'style-left-out'; readonly style: string }
  | { readonly kind: 'style-cut'; readonly style: StyleId; readonly basedOn: StyleId }
  | { readonly kind: 'swatch-left-out'; readonly swatch: string }
  | { readonly kind: 'guide-left-out'; readonly guide: string }
  | { readonly kind: 'no-page' }
  | { readonly kind: 'meta-reset'; readonly field: string }
  | { readonly kind: 'too-much'; readonly what: 'objects' | 'pages' | 'text' }
  | { readonly kind: 'incomplete' };

export type ReadTract = { readonly tract: Tract; readonly faults: readonly TractFault[] };
