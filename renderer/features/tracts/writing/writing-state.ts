import { createStore } from 'zustand/vanilla';
import type { StoryEdit, TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextAttributes } from '#shared/domain/tracts/document/model/style.ts';

export type WrittenSelection = {
  readonly story: StoryId;
  readonly anchor: number;
  readonly head: number;
};

/** Without the focus, the keys stay where they are: with a field that looks for something. */
export type WantedSelection = WrittenSelection & { readonly focus: boolean };

/** What others do in the text that is written, as if it were typed there. */
export type WritingHand = {
  readonly story: StoryId;
  readonly focus: () => void;
  /** Takes in what was changed beside it. */
  readonly sync: () => void;
  readonly select: (anchor: number, head: number) => void;
  /** In place of what is chosen. */
  readonly insert: (text: string) => void;
  /** As one undo step; false when the leaflet refuses it. */
  readonly edit: (edits: readonly StoryEdit[]) => boolean;
  /** What a key of the text does: `Mod-b`. */
  readonly press: (key: string) => void;
  readonly pieces: () => readonly TextPiece[];
};

type WritingState = {
  /** Null while nobody writes. */
  readonly selection: WrittenSelection | null;
  /** What the next letters say, chosen before they are typed. */
  readonly pending: TextAttributes | null;
  readonly hand: WritingHand | null;
  /** Where a text that is opened next is to have its selection. */
  readonly wanted: WantedSelection | null;
};

/** Where one writes: for the panels that style what is chosen in a text. */
export const writingState = createStore<WritingState>()(() => ({
  selection: null,
  pending: null,
  hand: null,
  wanted: null,
}));
