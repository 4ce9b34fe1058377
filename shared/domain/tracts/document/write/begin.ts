import * as Y from 'yjs';
import type { TextPiece } from '../edits/tract-edit.ts';
import type { TractRoots } from '../layout.ts';
import { type Desk, setFields, type Write } from './desk.ts';
import { wellFormed } from './well-formed.ts';
import { insertPieces } from './write-text.ts';

export type EntryRoot = Exclude<keyof TractRoots, 'meta' | 'stories'>;

/**
 * A new entry is laid as a deleted one that nobody's undo follows, and the edit brings it out of the bin.
 * An undo puts it back there: what others meanwhile wrote in it is not destroyed with it.
 */
export function begin(
  desk: Desk,
  root: EntryRoot,
  { id, ...fields }: Readonly<Record<string, unknown>> & { readonly id: string },
): Write {
  if (desk.roots[root].has(id)) {
    return (roots) => setFields(roots[root], id, { ...fields, deleted: false });
  }
  desk.ground.push((roots) => setFields(roots[root], id, { ...fields, deleted: true }));
  return (roots) => setFields(roots[root], id, { deleted: false });
}

/** A new text is laid with its last mark alone; one that is there stays as it is. */
export function beginText(desk: Desk, story: string, pieces: readonly TextPiece[]): Write {
  if (desk.roots.stories.has(story)) {
    return () => undefined;
  }
  desk.ground.push(({ stories }) => stories.set(story, new Y.Text('\n')));
  return ({ stories }) => {
    const text = stories.get(story);
    if (text instanceof Y.Text) {
      fill(text, pieces);
    }
  };
}

/** The mark that ends the pieces is the one that is there already. */
function fill(text: Y.Text, pieces: readonly TextPiece[]) {
  const last = pieces.at(-1);
  if (last === undefined || !wellFormed(last.text).endsWith('\n')) {
    insertPieces(text, 0, pieces);
    return;
  }
  const body = wellFormed(last.text).slice(0, -1);
  insertPieces(text, 0, [...pieces.slice(0, -1), { ...last, text: body }]);
  text.format(text.length - 1, 1, { ...last.attributes });
}
