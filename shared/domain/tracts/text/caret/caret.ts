import type { Millimetres } from '../../../paper/millimetres.ts';

/**
 * Where one writes: an offset of the flat text. Between two lines it may stand at the end of the one (`before`) or at
 * the beginning of the other (`after`).
 */
export type TextPosition = { readonly offset: number; readonly side: 'before' | 'after' };

/** A caret in the space of its frame. */
export type Caret = {
  readonly frame: number;
  /** Of the frame's lines. */
  readonly line: number;
  readonly x: Millimetres;
  readonly baseline: Millimetres;
  readonly ascent: Millimetres;
  readonly descent: Millimetres;
  readonly direction: 'ltr' | 'rtl';
};

export const at = (offset: number): TextPosition => ({ offset, side: 'after' });
