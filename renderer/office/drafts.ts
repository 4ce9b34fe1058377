import { passingState } from './passing-state.ts';

/** What someone is typing and has not saved: kept here by key, so that a screen that crashes does not lose it. */
export type Draft = {
  /** The name a person would know it by, for “your changes to …”. */
  readonly subject: string;
  readonly values: unknown;
};

type Drafts = {
  readonly byKey: ReadonlyMap<string, Draft>;
  readonly keep: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
};

export const useDrafts = passingState<Drafts>((set) => ({
  byKey: new Map(),
  keep: (key, draft) => set(({ byKey }) => ({ byKey: new Map(byKey).set(key, draft) })),
  drop: (key) =>
    set(({ byKey }) => ({ byKey: new Map([...byKey].filter(([kept]) => kept !== key)) })),
}));

/** The names of what is not saved yet. */
export const unsavedSubjects = (): readonly string[] =>
  [...useDrafts.getState().byKey.values()].map((draft) => draft.subject);
