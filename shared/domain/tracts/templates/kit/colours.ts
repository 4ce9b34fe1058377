import { screenColour } from '../../document/model/screen-colour.ts';
import type { Cmyk, Swatch } from '../../document/model/swatch.ts';
import { SwatchId } from '../../story.ts';
import type { SectionFacts } from '../section-facts.ts';

export type Colour = 'main' | 'second' | 'pale' | 'black' | 'white' | 'grey';

const ids: Readonly<Record<Colour, SwatchId>> = {
  main: SwatchId.parse('section-main'),
  second: SwatchId.parse('section-second'),
  pale: SwatchId.parse('section-pale'),
  black: SwatchId.parse('black'),
  white: SwatchId.parse('white'),
  grey: SwatchId.parse('grey'),
};

export const swatchOf = (colour: Colour): SwatchId => ids[colour];

/** Without a name of its own, a swatch is called by the message `tracts.swatch.<id>`. */
export function sectionSwatches({
  colours,
}: SectionFacts): readonly Pick<Swatch, 'id' | 'name' | 'cmyk' | 'spot'>[] {
  const named = (colour: Colour, cmyk: Cmyk) => ({ id: ids[colour], name: '', cmyk, spot: null });
  return [
    named('main', colours.main),
    named('second', colours.second),
    named('pale', tint(colours.main)),
  ];
}

/** White or black, whichever reads better on this ink. */
export function inkOn(cmyk: Cmyk): 'white' | 'black' {
  const light = luminance(cmyk);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? 'black' : 'white';
}

/** Large letters need this much between them and what they stand on. */
const leastContrast = 3;

/**
 * What letters of the section's colours are set in: the second colour stands on the main one, the main
 * one on paper and on the second. A colour that could not be read there gives way to white or black.
 */
export function legible({ main, second }: SectionFacts['colours'], colour: SwatchId): SwatchId {
  const parted = contrast(main, second) >= leastContrast;
  if (colour === ids.second) return parted ? colour : ids[inkOn(main)];
  const onPaper = contrast(main, paper) >= leastContrast;
  return colour === ids.main && !(parted && onPaper) ? ids.black : colour;
}

const paper: Cmyk = { cyan: 0, magenta: 0, yellow: 0, black: 0 };

function contrast(one: Cmyk, other: Cmyk): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** As WCAG weighs it: 0 black, 1 white. */
function luminance(cmyk: Cmyk): number {
  const { red, green, blue } = screenColour(cmyk);
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A breath of the colour, without its grey, for fields that black text stands on. */
function tint({ cyan, magenta, yellow }: Cmyk): Cmyk {
  const grey = Math.min(cyan, magenta, yellow) * 0.8;
  const part = (ink: number) => Math.round((ink - grey) * 0.2);
  return { cyan: part(cyan), magenta: part(magenta), yellow: part(yellow), black: 3 };
}
