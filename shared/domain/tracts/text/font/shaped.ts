/** A word as HarfBuzz set it, in ems, glyphs from left to right. */
export type ShapedText = {
  readonly glyphs: readonly ShapedGlyph[];
  /** Of the whole. */
  readonly advance: number;
  /** Letters that tracking parts; a ligature counts once. */
  readonly clusters: number;
};

export type ShapedGlyph = {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** Of its letters in the word. */
  readonly from: number;
  readonly to: number;
  /** False when the letters before it change with a line break here. */
  readonly breakable: boolean;
};

export type Shaping = {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly ligatures: boolean;
  /** The font's own small capitals. */
  readonly smallCaps: boolean;
};
