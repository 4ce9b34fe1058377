import { useEffect, useState } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { useStore } from '../../../../office/office.tsx';
import type { StoreApi } from '../../../../store/store-api.ts';
import { fontsIn } from '../../paint/fonts/fonts-in.ts';
import { readPieces } from '../../session/read-pieces.ts';

type Uses = ReadonlyMap<FontId, number>;

/** In how many leaflets of a scope each font is used; null until all were read. */
export function useFontUses(scope: ScopeId): Uses | null {
  const store = useStore();
  const [uses, setUses] = useState<Uses | null>(null);
  useEffect(() => {
    const left = new AbortController();
    void countUses(store, scope, left.signal).then((counted) => {
      if (!left.signal.aborted) setUses(counted);
    });
    return () => left.abort();
  }, [store, scope]);
  return uses;
}

/** One leaflet at a time, and the window free for others between them. */
export async function countUses(
  store: Pick<StoreApi, 'records' | 'tractPieces'>,
  scope: ScopeId,
  signal: AbortSignal,
): Promise<Uses> {
  const uses = new Map<FontId, number>();
  for (const tract of await store.records('tract')) {
    if (signal.aborted || tract.scope !== scope) continue;
    const { updates } = await store.tractPieces({ id: tract.id, known: [] });
    for (const font of fontsOf(updates)) uses.set(font, (uses.get(font) ?? 0) + 1);
  }
  return uses;
}

function fontsOf(updates: readonly Uint8Array[]): ReadonlySet<FontId> {
  const pieces = readPieces(updates);
  if (!pieces.ok) return new Set();
  const { doc } = pieces.value;
  const memory = openMemory(doc);
  const { stories } = readTract(doc, memory).tract;
  const fonts = new Set([...stories.values()].flatMap((story) => [...fontsIn(story)]));
  memory.close();
  doc.destroy();
  return fonts;
}
