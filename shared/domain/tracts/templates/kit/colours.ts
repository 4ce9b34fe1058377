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
