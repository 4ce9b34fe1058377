// Lays a justified paragraph with @react-pdf/textkit, its words cut by the same French places as ours.

import layoutEngine, {
  bidi,
  fontSubstitution,
  fromFragments,
  justification,
  linebreaker,
  scriptItemizer,
  textDecoration,
} from '@react-pdf/textkit';
import * as fontkit from 'fontkit';

export const openTextkitFont = (bytes) => fontkit.create(bytes);

/** Widths and sizes in points; answers how many lines there are. */
export function layWithTextkit(text, { font, size, width, cut }) {
  const lay = layoutEngine({
    bidi,
    fontSubstitution,
    justification,
    linebreaker,
    scriptItemizer,
    textDecoration,
  });
  const string = fromFragments([
    {
      string: text,
      attributes: { font: [font], fontSize: size, align: 'justify', lineHeight: size * 1.2 },
    },
  ]);
  const container = { x: 0, y: 0, width, height: 100_000 };
  const paragraphs = lay(string, container, {
    hyphenationCallback: (word) => (word ? cut(word) : []),
  });
  return paragraphs.flat().length;
}
