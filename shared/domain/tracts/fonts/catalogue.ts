import { FontId } from '../story.ts';

type FontLicence = 'OFL-1.1' | 'Bitstream-Vera';

const four = ['regular', 'italic', 'bold', 'bold-italic'] as const;
const five = [...four, 'black'] as const;
const two = ['regular', 'bold'] as const;
const openFont = 'OFL-1.1' satisfies FontLicence;

/** The families that come with the application, in the order in which they are offered. All speak French whole. */
const shipped = [
  { id: 'source-sans-3', name: 'Source Sans 3', use: 'text', licence: openFont, faces: five },
  { id: 'source-serif-4', name: 'Source Serif 4', use: 'text', licence: openFont, faces: four },
  { id: 'inter', name: 'Inter', use: 'text', licence: openFont, faces: four },
  { id: 'work-sans', name: 'Work Sans', use: 'text', licence: openFont, faces: four },
  { id: 'eb-garamond', name: 'EB Garamond', use: 'text', licence: openFont, faces: four },
  {
    id: 'atkinson-hyperlegible',
    name: 'Atkinson Hyperlegible',
    use: 'text',
    licence: openFont,
    faces: four,
  },
  { id: 'montserrat', name: 'Montserrat', use: 'title', licence: openFont, faces: five },
  {
    id: 'roboto-condensed',
    name: 'Roboto Condensed',
    use: 'title',
    licence: openFont,
    faces: four,
  },
  { id: 'oswald', name: 'Oswald', use: 'title', licence: openFont, faces: two },
  { id: 'bebas-neue', name: 'Bebas Neue', use: 'title', licence: openFont, faces: ['regular'] },
  {
    id: 'playfair-display',
    name: 'Playfair Display',
    use: 'title',
    licence: openFont,
    faces: four,
  },
  { id: 'caveat', name: 'Caveat', use: 'hand', licence: openFont, faces: two },
  { id: 'dejavu-sans', name: 'DejaVu Sans', use: 'signs', licence: 'Bitstream-Vera', faces: two },
] as const;

type Shipped = (typeof shipped)[number];
type FaceOf<Family> = Family extends { id: infer Id extends string; faces: readonly (infer Face)[] }
  ? `${Id}-${Face & string}`
  : never;

export type FamilyId = Shipped['id'];
export type FaceName = (typeof five)[number];
/** Every font file that comes with the application. */
export type ShippedFontId = FaceOf<Shipped>;

export type FontFace = {
  readonly id: FontId;
  readonly name: FaceName;
  /** 400, 700 or 900. */
  readonly weight: number;
  readonly italic: boolean;
};

export type FontFamily = {
  readonly id: FamilyId;
  readonly name: string;
  /** What it is good for. */
  readonly use: 'text' | 'title' | 'hand' | 'signs';
  readonly licence: FontLicence;
  readonly faces: readonly FontFace[];
};

const weights: Readonly<Record<FaceName, number>> = {
  regular: 400,
  italic: 400,
  bold: 700,
  'bold-italic': 700,
  black: 900,
};

export const fontFamilies: readonly FontFamily[] = shipped.map((family) => ({
  ...family,
  faces: family.faces.map((name) => ({
    id: FontId.parse(`${family.id}-${name}`),
    name,
    weight: weights[name],
    italic: name.endsWith('italic'),
  })),
}));

/** Asked in this order for letters that a font lacks; the first stands in for a font that is not there. */
export const fallbackFonts: readonly FontId[] = [
  FontId.parse('source-sans-3-regular'),
  FontId.parse('dejavu-sans-regular'),
];
