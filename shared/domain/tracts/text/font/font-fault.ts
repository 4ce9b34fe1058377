/** Why bytes are not taken as a font. Nothing of the tract changes. */
export type FontFault =
  | { readonly kind: 'not-a-font' }
  /** Made for web pages: printing needs the TTF or OTF file. */
  | { readonly kind: 'web-font'; readonly format: 'woff' | 'woff2' }
  /** Several fonts in a file (TTC). */
  | { readonly kind: 'collection' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** `table` is the part of the font that is missing or cut off. */
  | { readonly kind: 'damaged'; readonly table: string };
