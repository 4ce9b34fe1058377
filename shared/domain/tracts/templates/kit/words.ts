import type { TextPiece } from '../../document/edits/tract-edit.ts';
import { StyleId } from '../../document/model/ids.ts';
import type { TextAttributes } from '../../document/model/style.ts';
import { setFrench } from '../../text/french/set-french.ts';
import { type Colour, swatchOf } from './colours.ts';
import type { StyleName } from './styles.ts';

type Look = Omit<TextAttributes, 'colour' | 'paragraphStyle'> & { readonly colour?: Colour };

/** One paragraph in a style of the kit, set as French wants it; marks of facts stay in it. */
export function line(style: StyleName, text: string, { colour, ...look }: Look = {}): TextPiece {
  return {
    text: `${setFrench(text).text}\n`,
    attributes: {
      ...look,
      ...(colour && { colour: swatchOf(colour) }),
      paragraphStyle: StyleId.parse(style),
    },
  };
}

export const lines = (style: StyleName, texts: readonly string[], look: Look = {}) =>
  texts.map((text) => line(style, text, look));
