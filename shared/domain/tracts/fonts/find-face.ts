import type { FontId } from '../story.ts';
import { type FontFace, type FontFamily, fontFamilies } from './catalogue.ts';
import { type OfferedFamily, offeredFamilies } from './font-families.ts';

export type FoundFace = { readonly family: FontFamily; readonly face: FontFace };

const faces: ReadonlyMap<FontId, FoundFace> = new Map(
  fontFamilies.flatMap((family) => family.faces.map((face) => [face.id, { family, face }])),
);

/** Null for a font that does not come with the application. */
export const findFace = (id: FontId): FoundFace | null => faces.get(id) ?? null;

type Wanted = { readonly bold?: boolean; readonly italic?: boolean };

/** The same family, bolder or slanted as is wished; null where the family has no such face, or is not offered. */
export function faceLike(
  id: FontId,
  wanted: Wanted,
  families: readonly OfferedFamily[] = shippedFamilies,
): FontId | null {
  const family = families.find((one) => one.faces.some((face) => face.id === id));
  const found = family?.faces.find((face) => face.id === id);
  if (!family || !found) return null;
  const bold = wanted.bold ?? isBold(found);
  const italic = wanted.italic ?? found.italic;
  const fitting = family.faces.filter((face) => isBold(face) === bold && face.italic === italic);
  const same = fitting.find(({ weight }) => weight === found.weight);
  return (same ?? fitting[0])?.id ?? null;
}

const shippedFamilies = offeredFamilies([]);

export const isBold = ({ weight }: Pick<FontFace, 'weight'>): boolean => weight >= 600;
