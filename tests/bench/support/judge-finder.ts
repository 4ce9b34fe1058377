import type { PairKey } from '#shared/domain/duplicates/pair-key.ts';
import type { PlantedFile } from './plant-duplicates.ts';
import type { PlantedKind } from './planted-kinds.ts';

export type Verdict = {
  readonly recall: number;
  readonly precision: number;
  /** Share of the planted pairs of each kind that were found. */
  readonly recallOf: ReadonlyMap<PlantedKind, number>;
};

/** How much of what was planted was found, and how much of what was found was planted. */
export function judgeFinder(file: PlantedFile, found: ReadonlySet<PairKey>): Verdict {
  const counts = new Map<PlantedKind, { readonly planted: number; readonly found: number }>();
  for (const [key, kind] of file.duplicates) {
    const sofar = counts.get(kind) ?? { planted: 0, found: 0 };
    const hit = found.has(key) ? 1 : 0;
    counts.set(kind, { planted: sofar.planted + 1, found: sofar.found + hit });
  }
  const hits = [...file.duplicates.keys()].filter((key) => found.has(key)).length;
  return {
    recall: hits / file.duplicates.size,
    precision: found.size === 0 ? 1 : hits / found.size,
    recallOf: new Map([...counts].map(([kind, { planted, found: n }]) => [kind, n / planted])),
  };
}
