import type { OneEdit, TractEdit } from './tract-edit.ts';

/** What one act of a person does, as one edit. */
export function together(edits: readonly TractEdit[]): TractEdit {
  const [only, ...others] = edits;
  return only !== undefined && others.length === 0 ? only : { kind: 'together', edits };
}

/** The edits that it comes down to, in the order in which they are done. */
export const oneByOne = (edit: TractEdit): readonly OneEdit[] =>
  edit.kind === 'together' ? edit.edits.flatMap(oneByOne) : [edit];
