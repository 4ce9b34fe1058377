import { createStore } from 'zustand/vanilla';
import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextAttributes } from '#shared/domain/tracts/document/model/style.ts';

export type WrittenSelection = {
  readonly story: StoryId;
  readonly anchor: number;
  readonly head: number;
};

type WritingState = {
  /** Null while nobody writes. */
  readonly selection: WrittenSelection | null;
  /** What the next letters say, chosen before they are typed. */
  readonly pending: TextAttributes | null;
};

/** Where one writes: for the panels that style what is chosen in a text. */
export const writingState = createStore<WritingState>()(() => ({ selection: null, pending: null }));
