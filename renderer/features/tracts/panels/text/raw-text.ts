import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import type { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import {
  characterKeys,
  paragraphKeys,
  type StyleSheet,
  type TextAttributes,
} from '#shared/domain/tracts/document/model/style.ts';

export type StyleKind = StyleSheet['kind'];

/** What the texts of a clip say themselves: the styles they name, and what they say beside them. */
export function attributesOf(clip: TractClip, kind: StyleKind): readonly TextAttributes[] {
  const pieces = Object.values(clip.stories).flat();
  const said = pieces.filter(({ text }) => kind === 'character' || text.includes('\n'));
  return said.map(({ attributes }) => attributes);
}

export const styleNamed = (attributes: TextAttributes, kind: StyleKind): StyleId | null =>
  (kind === 'paragraph' ? attributes.paragraphStyle : attributes.characterStyle) ?? null;

/** What is said beside the style, in the keys that a style of this kind may hold. */
export function overridesOf(attributes: TextAttributes, kind: StyleKind) {
  const keys = kind === 'paragraph' ? [...paragraphKeys, ...characterKeys] : characterKeys;
  return Object.fromEntries(
    Object.entries(attributes).filter(([key, value]) => keys.includes(key) && value !== undefined),
  );
}
