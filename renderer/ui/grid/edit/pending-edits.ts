/** What was typed and is not yet what the list shows. */
export type PendingEdit =
  | { readonly kind: 'saving'; readonly text: string }
  /** The list has it and will show it in a moment. */
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly sentence: string };

/** By row, then by column: a row's own edits keep their identity while others change. */
export type RowEdits = ReadonlyMap<string, PendingEdit>;
export type PendingEdits = ReadonlyMap<string, RowEdits>;

export type CellKey = { readonly key: string; readonly column: string };

export const noEdits: PendingEdits = new Map();

export const pendingAt = (edits: PendingEdits, { key, column }: CellKey): PendingEdit | null =>
  edits.get(key)?.get(column) ?? null;

export function withEdit(
  edits: PendingEdits,
  { key, column }: CellKey,
  edit: PendingEdit,
): PendingEdits {
  return new Map(edits).set(key, new Map(edits.get(key)).set(column, edit));
}

export function withoutEdit(edits: PendingEdits, { key, column }: CellKey): PendingEdits {
  const row = edits.get(key);
  if (!row?.has(column)) return edits;
  const left = new Map([...row].filter(([id]) => id !== column));
  const others = new Map(edits);
  if (left.size > 0) return others.set(key, left);
  others.delete(key);
  return others;
}

/** The list has been read again: what was kept is now what it shows. */
export function withoutKept(edits: PendingEdits): PendingEdits {
  let left = edits;
  for (const [key, row] of edits) {
    for (const [column, { kind }] of row) {
      if (kind === 'kept') left = withoutEdit(left, { key, column });
    }
  }
  return left;
}
