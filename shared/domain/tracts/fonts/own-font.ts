import { z } from 'zod';
import { FontFields } from '../../records/record.ts';
import { FontId } from '../story.ts';

/** What the name of a section's own font says of it, also where the font itself is not. */
export type OwnFontName = Pick<FontFields, 'sha256' | 'family' | 'weight' | 'italic' | 'look'>;

const longestFamily = 35;
const { sha256, family, look } = FontFields.shape;

/**
 * How leaflets call a section's own font. The hash says which file it is; the rest, by what to replace it on a machine
 * that does not have it, and what to call it there.
 */
export const ownFontId = (font: OwnFontName): FontId =>
  FontId.parse(
    `own-${font.sha256}-${font.weight}${font.italic ? 'i' : 'r'}-${font.look}-${font.family.trim().slice(0, longestFamily)}`,
  );

const pattern = /^own-([0-9a-f]{64})-(\d{1,4})([ir])-([a-z]+)-(.+)$/su;

const Parts = z.object({
  sha256,
  family,
  look,
  weight: z.coerce.number().pipe(FontFields.shape.weight),
});

/** Null for a font that comes with the application, and for a name that is none. */
export function readOwnFontId(id: FontId): OwnFontName | null {
  const [, hash, weight, slant, shape, name] = pattern.exec(id) ?? [];
  const read = Parts.safeParse({ sha256: hash, family: name, look: shape, weight });
  return read.success ? { ...read.data, italic: slant === 'i' } : null;
}
