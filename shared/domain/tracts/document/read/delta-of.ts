import type * as Y from 'yjs';

export type DeltaPiece = { readonly insert: unknown; readonly attributes: unknown };

/** Yjs types its deltas `any`: nothing is known of what came from outside. */
export function deltaOf(text: Y.Text): readonly DeltaPiece[] {
  const delta: readonly { readonly insert?: unknown; readonly attributes?: unknown }[] =
    text.toDelta();
  return delta.map(({ insert, attributes }) => ({ insert, attributes }));
}
