import { contrastOf, luminance } from '../../document/model/contrast.ts';
import type { Cmyk, Swatch } from '../../document/model/swatch.ts';
import { SwatchId } from '../../story.ts';
import type { SectionFacts } from '../section-facts.ts';

/**
 * The section's colours, what letters are set in that stand on them, and what letters that want to be of them are set
 * in. Each is a swatch of its own, so that a leaflet whose section changes its colours stays readable.
 */
export type Colour =
  | 'main'
  | 'second'
  | 'pale'
  | 'onMain'
  | 'onSecond'
  | 'mainLetters'
  | 'secondLetters'
  | 'black'
  | 'white'
  | 'grey';

const ids: Readonly<Record<Colour, SwatchId>> = {
  main: SwatchId.parse('section-main'),
  second: SwatchId.parse('section-second'),
  pale: SwatchId.parse('section-pale'),
  onMain: SwatchId.parse('section-on-main'),
  onSecond: SwatchId.parse('section-on-second'),
  mainLetters: SwatchId.parse('section-main-letters'),
  secondLetters: SwatchId.parse('section-second-letters'),
  black: SwatchId.parse('black'),
  white: SwatchId.parse('white'),
  grey: SwatchId.parse('grey'),
};

export const swatchOf = (colour: Colour): SwatchId => ids[colour];

type SectionSwatch = Pick<Swatch, 'id' | 'name' | 'cmyk' | 'spot'>;

/** Without a name of its own, a swatch is called by the message `tracts.swatch.<id>`. */
export function sectionSwatches({ colours }: SectionFacts): readonly SectionSwatch[] {
  const { main, second } = colours;
  const named = (colour: Colour, cmyk: Cmyk) => ({ id: ids[colour], name: '', cmyk, spot: null });
  return [
    named('main', main),
    named('second', second),
    named('pale', tint(main)),
    named('onMain', inks[inkOn(main)]),
    named('onSecond', inks[inkOn(second)]),
    named('mainLetters', isReadable(colours, 'main') ? main : inks.black),
    named('secondLetters', isReadable(colours, 'second') ? second : inks[inkOn(main)]),
  ];
}

/** White or black, whichever reads better on this ink. */
export function inkOn(cmyk: Cmyk): 'white' | 'black' {
  const light = luminance(cmyk);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? 'black' : 'white';
}

const inks: Readonly<Record<'white' | 'black', Cmyk>> = {
  white: { cyan: 0, magenta: 0, yellow: 0, black: 0 },
  black: { cyan: 0, magenta: 0, yellow: 0, black: 100 },
};

/** Large letters need this much between them and what they stand on. */
const leastContrast = 3;

/**
 * Whether letters may be of a section's colour: the second colour stands on the main one, the main one on paper and on
 * the second.
 */
export function isReadable({ main, second }: SectionFacts['colours'], colour: 'main' | 'second') {
  const isParted = contrastOf(main, second) >= leastContrast;
  return colour === 'second' ? isParted : isParted && contrastOf(main, inks.white) >= leastContrast;
}

/** Letters of a field's colour are set in what reads. */
export function lettersIn(swatch: SwatchId): SwatchId {
  if (swatch === ids.main) return ids.mainLetters;
  return swatch === ids.second ? ids.secondLetters : swatch;
}

/** A breath of the colour, without its grey, for fields that black text stands on. */
function tint({ cyan, magenta, yellow }: Cmyk): Cmyk {
  const grey = Math.min(cyan, magenta, yellow) * 0.8;
  const part = (ink: number) => Math.round((ink - grey) * 0.2);
  return { cyan: part(cyan), magenta: part(magenta), yellow: part(yellow), black: 3 };
}
