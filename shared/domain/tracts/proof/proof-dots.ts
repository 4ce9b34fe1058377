import type { Box, Size } from '../../paper/millimetres.ts';

/** Whole dots of a drawn side, from its upper left corner. */
export type DotBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Dots = { readonly dpi: number; readonly width: number; readonly height: number };

const finestDpi = 150;
/** Of one side: all its plates and what is drawn of them then find room beside a page that stays free. */
const mostDots = 3_000_000;
const millimetresPerInch = 25.4;

/** How fine a side is looked at: 150 dots an inch, and fewer where the sheet is large. */
export function proofDots({ width, height }: Size): Dots {
  const inches = (width / millimetresPerInch) * (height / millimetresPerInch);
  const dpi = Math.min(finestDpi, Math.sqrt(mostDots / inches));
  const dots = (length: number) => Math.max(1, Math.floor((length / millimetresPerInch) * dpi));
  return { dpi, width: dots(width), height: dots(height) };
}

/** The dots of which every part lies in a box: what is cut through an edge tells of both of its sides. */
export function dotsIn({ x, y, width, height }: Box, dots: Dots): DotBox {
  const at = (length: number) => (length / millimetresPerInch) * dots.dpi;
  const within = (place: number, most: number) => Math.min(most, Math.max(0, place));
  return {
    left: within(Math.ceil(at(x)), dots.width),
    top: within(Math.ceil(at(y)), dots.height),
    right: within(Math.floor(at(x + width)), dots.width),
    bottom: within(Math.floor(at(y + height)), dots.height),
  };
}

/** Where a dot lies, in millimetres. */
export const placeOf = (dot: { readonly x: number; readonly y: number }, { dpi }: Dots) => ({
  x: ((dot.x + 0.5) * millimetresPerInch) / dpi,
  y: ((dot.y + 0.5) * millimetresPerInch) / dpi,
});
