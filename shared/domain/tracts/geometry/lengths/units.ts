/** How many millimetres one of each is; a pixel is that of a screen of 96 to the inch. */
export const millimetresIn = { mm: 1, cm: 10, m: 1_000, pt: 25.4 / 72, in: 25.4, px: 25.4 / 96 };
export type LengthUnit = keyof typeof millimetresIn;

export const isUnit = (word: string): word is LengthUnit => Object.hasOwn(millimetresIn, word);

export type LengthFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'strange-sign'; readonly sign: string; readonly at: number }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'out-of-range'; readonly most: number };
