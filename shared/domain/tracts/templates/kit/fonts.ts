import type { ShippedFontId } from '../../fonts/catalogue.ts';
import { FontId } from '../../story.ts';

const font = (id: ShippedFontId) => FontId.parse(id);

/** The faces of the shelf that templates are set in: a voice for titles, one for reading. */
export const faces = {
  montserrat: font('montserrat-black'),
  condensed: font('roboto-condensed-bold'),
  grotesque: font('work-sans-bold'),
  poster: font('oswald-bold'),
  serif: font('playfair-display-bold'),
  hand: font('caveat-bold'),
  text: font('source-sans-3-regular'),
  textBold: font('source-sans-3-bold'),
} as const;

export type Voice = 'montserrat' | 'condensed' | 'grotesque' | 'poster' | 'serif';
