import type { Millimetres } from '../../../paper/millimetres.ts';

/** What a text frame offers, whatever its place and rotation. */
export type FrameShape = {
  readonly width: Millimetres;
  readonly height: Millimetres;
  readonly columns: number;
  readonly gutter: Millimetres;
  readonly insets: Insets;
  readonly verticalAlign: 'top' | 'middle' | 'bottom' | 'justify';
  /** Lines that paragraphs `onGrid` stand on, from the frame's top. */
  readonly baselineGrid: BaselineGrid | null;
};

export type BaselineGrid = { readonly start: Millimetres; readonly step: Millimetres };

export type Insets = {
  readonly top: Millimetres;
  readonly right: Millimetres;
  readonly bottom: Millimetres;
  readonly left: Millimetres;
};

/** In the frame's own space. */
export type TextColumn = {
  readonly frame: number;
  readonly index: number;
  readonly x: Millimetres;
  readonly width: Millimetres;
  readonly top: Millimetres;
  readonly bottom: Millimetres;
  readonly grid: BaselineGrid | null;
};

const mostColumns = 40;

/** The columns of one frame, from left to right. One that insets leave no room in has the width 0. */
export function columnsOf(shape: FrameShape, frame: number): readonly TextColumn[] {
  const { insets } = shape;
  const count = Math.min(Math.max(Math.floor(shape.columns), 1), mostColumns);
  const inside = shape.width - insets.left - insets.right - shape.gutter * (count - 1);
  const width = Math.max(inside / count, 0);
  return Array.from({ length: count }, (_, index) => ({
    frame,
    index,
    x: insets.left + index * (width + shape.gutter),
    width,
    top: insets.top,
    bottom: shape.height - insets.bottom,
    grid: shape.baselineGrid,
  }));
}
