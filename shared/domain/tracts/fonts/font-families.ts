import type { FontFields } from '../../records/record.ts';
import type { FontId } from '../story.ts';
import { type FaceName, fontFamilies } from './catalogue.ts';
import { ownFontId } from './own-font.ts';

export type OfferedFace = {
  readonly id: FontId;
  /** Of those that come with the application, which have their names translated. */
  readonly name: FaceName | null;
  /** As the makers of the section's own call it. */
  readonly styleName: string;
  readonly weight: number;
  readonly italic: boolean;
};

export type OfferedFamily = {
  readonly id: string;
  readonly name: string;
  readonly from: 'application' | 'section';
  readonly faces: readonly OfferedFace[];
};

/**
 * Everything one can write with. The section's own come first, by name; a face of a family that comes with the
 * application joins it, if it is not there already.
 */
export function offeredFamilies(own: readonly FontFields[]): readonly OfferedFamily[] {
  const byName = new Map<
    string,
    { readonly family: string; readonly faces: Map<FontId, OfferedFace> }
  >();
  for (const font of own) {
    const found = byName.get(keyOf(font.family)) ?? { family: font.family, faces: new Map() };
    byName.set(keyOf(font.family), found);
    found.faces.set(ownFontId(font), faceOf(font));
  }
  const shipped = fontFamilies.map(({ id, name, faces: known }): OfferedFamily => {
    const joining = [...(byName.get(keyOf(name))?.faces.values() ?? [])];
    byName.delete(keyOf(name));
    const there = known.map((face) => ({ ...face, styleName: '' }));
    const fresh = joining.filter(
      (face) => !there.some((one) => one.weight === face.weight && one.italic === face.italic),
    );
    return {
      id,
      name,
      from: 'application',
      faces: fresh.length === 0 ? there : inOrder([...there, ...fresh]),
    };
  });
  const ofSection = [...byName].map(
    ([key, { family, faces }]): OfferedFamily => ({
      id: `own ${key}`,
      name: family,
      from: 'section',
      faces: inOrder([...faces.values()]),
    }),
  );
  return [
    ...ofSection.sort((one, other) => (keyOf(one.name) < keyOf(other.name) ? -1 : 1)),
    ...shipped,
  ];
}

const faceOf = (font: FontFields): OfferedFace => ({
  id: ownFontId(font),
  name: null,
  styleName: font.styleName,
  weight: font.weight,
  italic: font.italic,
});

const keyOf = (family: string): string => family.trim().toLowerCase();

const inOrder = (faces: readonly OfferedFace[]): readonly OfferedFace[] =>
  [...faces].sort(
    (one, other) => one.weight - other.weight || Number(one.italic) - Number(other.italic),
  );
