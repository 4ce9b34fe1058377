import type { Axis } from '../align.ts';
import type { Bounds } from '../box.ts';

export type SnapMark =
  /** A line from one thing that it touches to the other; an `x` line is vertical. */
  | {
      readonly kind: 'line';
      readonly axis: Axis;
      readonly at: number;
      readonly from: number;
      readonly to: number;
    }
  /** A gap along an axis with its size, drawn at this place across. */
  | {
      readonly kind: 'gap';
      readonly axis: Axis;
      readonly from: number;
      readonly to: number;
      readonly across: number;
      readonly distance: number;
    };

/** One reason to move by so much, and what to draw when it is done. */
export type Pull = { readonly by: number; readonly marks: () => readonly SnapMark[] };

export type Span = { readonly from: number; readonly to: number };

export const spanOf = (bounds: Bounds, axis: Axis): Span =>
  axis === 'x'
    ? { from: bounds.x, to: bounds.x + bounds.width }
    : { from: bounds.y, to: bounds.y + bounds.height };

export const crossOf = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');
