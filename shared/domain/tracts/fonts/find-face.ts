import type { FontId } from '../story.ts';
import { type FontFace, type FontFamily, fontFamilies } from './catalogue.ts';

export type FoundFace = { readonly family: FontFamily; readonly face: FontFace };

const faces: ReadonlyMap<FontId, FoundFace> = new Map(
  fontFamilies.flatMap((family) => family.faces.map((face) => [face.id, { family, face }])),
);

/** Null for a font that does not come with the application. */
export const findFace = (id: FontId): FoundFace | null => faces.get(id) ?? null;

type Wanted = { readonly bold?: boolean; readonly italic?: boolean };

/** The same family, bolder or slanted as is wished; null where the family has no such face. */
export function faceLike(id: FontId, wanted: Wanted): FontId | null {
  const found = findFace(id);
  if (!found) return null;
  const bold = wanted.bold ?? isBold(found.face);
  const italic = wanted.italic ?? found.face.italic;
  const fitting = found.family.faces.filter(
    (face) => isBold(face) === bold && face.italic === italic,
  );
  const same = fitting.find(({ weight }) => weight === found.face.weight);
  return (same ?? fitting[0])?.id ?? null;
}

export const isBold = ({ weight }: Pick<FontFace, 'weight'>): boolean => weight >= 600;
