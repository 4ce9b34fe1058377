import type { FontFields } from '../../records/record.ts';
import type { FontId } from '../story.ts';
import { type FamilyId, type FontFamily, fontFamilies } from './catalogue.ts';
import { readOwnFontId } from './own-font.ts';

type Like = Pick<FontFields, 'look' | 'weight' | 'italic'>;

const alike: Readonly<Record<FontFields['look'], FamilyId>> = {
  sans: 'source-sans-3',
  serif: 'source-serif-4',
  condensed: 'roboto-condensed',
  hand: 'caveat',
};

/** What comes closest among the fonts that come with the application; null for a font that says nothing of itself. */
export function standInFor(id: FontId): FontId | null {
  const font = readOwnFontId(id);
  return font === null ? null : (closestTo(font)?.face ?? null);
}

export type StandIn = { readonly family: FontFamily; readonly face: FontId };

export function closestTo({ look, weight, italic }: Like): StandIn | null {
  const family = fontFamilies.find(({ id }) => id === alike[look]);
  const [first] = [...(family?.faces ?? [])].sort(
    (one, other) =>
      Number(one.italic !== italic) - Number(other.italic !== italic) ||
      Math.abs(one.weight - weight) - Math.abs(other.weight - weight),
  );
  return family && first ? { family, face: first.id } : null;
}
