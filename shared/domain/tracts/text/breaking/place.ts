/** A place where a line may end, measured in one unit along the unbroken text. */
export type Place = {
  readonly kind: 'soft' | 'hyphen' | 'hard' | 'end' | 'forced';
  /** Where ink ends with a line that ends here, its hyphen included. */
  readonly end: number;
  /** Where ink begins with the line behind. */
  readonly next: number;
  /** Stretchable white before `end`, and before `next`. */
  readonly whiteToEnd: number;
  readonly whiteToNext: number;
};

export type Column = {
  readonly justify: boolean;
  /** The first lines may be narrower: the last width holds for all that follow. Never empty. */
  readonly widths: readonly number[];
  /** Where the first line begins: the `next` and `whiteToNext` of the place before it. */
  readonly origin: { readonly next: number; readonly white: number };
};
