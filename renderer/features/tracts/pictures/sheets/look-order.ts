export type LookOrder = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of its pages, the first so many. */
  readonly most: number;
  /** Of a drawn page's longer side, in points of the screen. */
  readonly longest: number;
};

/** A page of a PDF as it is shown. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array<ArrayBuffer>;
};

export type Looked =
  | { readonly kind: 'read'; readonly pages: number; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'encrypted' | 'damaged' | 'bomb' | 'too-complex' };
