import { type Millimetres, millimetresPerPoint, type Points, type Size } from './millimetres.ts';

/** The width of a text set in letters of one point. */
export type MeasureText = (text: string) => Millimetres;

export type TextFit =
  | { readonly kind: 'fits'; readonly size: Points; readonly leading: Millimetres }
  /** Even at the smallest size: these lines are too wide, or there are too many. */
  | { readonly kind: 'too-large'; readonly size: Points; readonly leading: Millimetres };

export type FitOptions = {
  readonly largest: Points;
  readonly smallest: Points;
  /** Of a line, in its letters' size. */
  readonly lineHeight: number;
};

/** Steps that nobody sees, so that one name more or less does not change every label's size. */
const step = 0.25;

/** The largest size at which all lines stay in the room. */
export function fitText(
  lines: readonly string[],
  room: Size,
  { largest, smallest, lineHeight, measure }: FitOptions & { readonly measure: MeasureText },
): TextFit {
  const widest = Math.max(0, ...lines.map(measure));
  const byWidth = widest === 0 ? largest : room.width / widest;
  const byHeight = room.height / (Math.max(1, lines.length) * lineHeight * millimetresPerPoint);
  const possible = Math.min(largest, byWidth, byHeight);
  const rounded = possible === largest ? largest : Math.floor(possible / step + 1e-9) * step;
  const size = Math.max(rounded, smallest);
  return {
    kind: possible >= smallest ? 'fits' : 'too-large',
    size,
    leading: size * lineHeight * millimetresPerPoint,
  };
}
