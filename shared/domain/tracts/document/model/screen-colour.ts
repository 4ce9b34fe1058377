import type { Cmyk } from './swatch.ts';

type Rgb = { readonly red: number; readonly green: number; readonly blue: number };

/**
 * How an ink mix looks on a screen, 0–255. The Neugebauer equations: each of the sixteen overprints
 * of the four inks has the sRGB colour that coated paper shows (FOGRA39, rounded), and a mix is
 * their average weighted by the paper each covers (Demichel). What lies over black is estimated. A
 * preview: paper decides.
 */
export function screenColour(cmyk: Cmyk): Rgb {
  const mixed = overprints.map(({ inks, rgb }) => ({ rgb, covered: covered(cmyk, inks) }));
  const sum = (channel: 0 | 1 | 2) =>
    Math.round(mixed.reduce((total, { rgb, covered: part }) => total + rgb[channel] * part, 0));
  return { red: sum(0), green: sum(1), blue: sum(2) };
}

/** As `#rrggbb`. */
export function screenHex(cmyk: Cmyk): string {
  const { red, green, blue } = screenColour(cmyk);
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Demichel: the part of the paper on which exactly these inks lie. */
function covered(cmyk: Cmyk, inks: string): number {
  const part = (letter: string, percent: number) =>
    inks.includes(letter) ? percent / 100 : 1 - percent / 100;
  return (
    part('c', cmyk.cyan) * part('m', cmyk.magenta) * part('y', cmyk.yellow) * part('k', cmyk.black)
  );
}

const overprints: readonly {
  readonly inks: string;
  readonly rgb: readonly [number, number, number];
}[] = [
  { inks: '', rgb: [255, 255, 255] },
  { inks: 'c', rgb: [0, 158, 224] },
  { inks: 'm', rgb: [230, 0, 126] },
  { inks: 'y', rgb: [255, 237, 0] },
  { inks: 'cm', rgb: [49, 39, 131] },
  { inks: 'cy', rgb: [0, 150, 64] },
  { inks: 'my', rgb: [227, 6, 19] },
  { inks: 'cmy', rgb: [54, 54, 57] },
  { inks: 'k', rgb: [29, 29, 27] },
  { inks: 'ck', rgb: [0, 21, 29] },
  { inks: 'mk', rgb: [33, 0, 12] },
  { inks: 'yk', rgb: [30, 27, 0] },
  { inks: 'cmk', rgb: [6, 4, 16] },
  { inks: 'cyk', rgb: [0, 19, 8] },
  { inks: 'myk', rgb: [30, 1, 2] },
  { inks: 'cmyk', rgb: [0, 0, 0] },
];
