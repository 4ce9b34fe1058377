import { standInFor } from '../../fonts/stand-in.ts';
import type { FontId } from '../../story.ts';
import type { ShapingFont } from './open-font.ts';

/** The fonts at hand; `fallback` is asked in its order for letters that a font lacks. */
export type FontShelf = {
  readonly fonts: ReadonlyMap<FontId, ShapingFont>;
  readonly fallback: readonly FontId[];
};

/** A font that is not on the shelf (on another machine) is stood in for by the closest, or by the first that is. */
export function fontOrStandIn(shelf: FontShelf, id: FontId): ShapingFont | null {
  const found = shelf.fonts.get(id);
  if (found) return found;
  const closest = standInFor(id);
  for (const other of [...(closest === null ? [] : [closest]), ...shelf.fallback]) {
    const standIn = shelf.fonts.get(other);
    if (standIn) return standIn;
  }
  return shelf.fonts.values().next().value ?? null;
}

/** The font that has the letter: the wanted one, else the first of the shelf's fallback; null when none has. */
export function fontFor(shelf: FontShelf, wanted: ShapingFont, letter: string): ShapingFont | null {
  if (wanted.has(letter)) return wanted;
  for (const id of shelf.fallback) {
    const other = shelf.fonts.get(id);
    if (other?.has(letter)) return other;
  }
  return null;
}
