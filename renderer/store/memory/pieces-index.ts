import type { ShownRecord } from '#shared/sync/overlay.ts';

/** Which pieces each leaflet has, so that one leaflet costs nothing to the others. */
export type PiecesIndex = {
  /** Call with every record as it is shown now, `null` when it is not any more. */
  note(id: string, shown: ShownRecord | null): void;
  /** Ids, oldest known first. */
  of(tract: string): readonly string[];
};

export function createPiecesIndex(): PiecesIndex {
  const tractOf = new Map<string, string>();
  const pieces = new Map<string, Set<string>>();

  function forget(id: string) {
    const tract = tractOf.get(id);
    if (tract === undefined) return;
    tractOf.delete(id);
    const known = pieces.get(tract);
    known?.delete(id);
    if (known?.size === 0) pieces.delete(tract);
  }

  return {
    note(id, shown) {
      const tract = shown?.kind === 'tract-update' ? String(shown.fields.tract) : undefined;
      if (tractOf.get(id) === tract) return;
      forget(id);
      if (tract === undefined) return;
      tractOf.set(id, tract);
      const known = pieces.get(tract) ?? new Set();
      pieces.set(tract, known.add(id));
    },
    of: (tract) => [...(pieces.get(tract) ?? [])],
  };
}
