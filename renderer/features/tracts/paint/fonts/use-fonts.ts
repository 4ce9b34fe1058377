import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { type FontsAtHand, officeFonts } from './font-desk.ts';
import { fontsIn } from './fonts-in.ts';

export type ReadyFonts = FontsAtHand & {
  /** False while a font that is asked for is still being read. */
  readonly ready: boolean;
};

/** The shelf with these fonts on it, read from the application's files when they are first needed. */
export function useFontShelf(ids: ReadonlySet<FontId>): ReadyFonts {
  const { subscribe, read } = officeFonts;
  const atHand = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    void officeFonts.ask(ids);
  }, [ids]);
  return useMemo(() => ({ ...atHand, ready: areHere(atHand, ids) }), [atHand, ids]);
}

const areHere = ({ shelf, missing }: FontsAtHand, ids: ReadonlySet<FontId>): boolean =>
  [...ids, ...shelf.fallback].every((id) => shelf.fonts.has(id) || missing.has(id));

/** Of every text of a leaflet; the same set for the same fonts. */
export function useFontsOf({ stories }: Tract): ReadonlySet<FontId> {
  const names = [...new Set([...stories.values()].flatMap((story) => [...fontsIn(story)]))].sort();
  const key = names.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which fonts these are.
  return useMemo(() => new Set(names), [key]);
}
