import { millimetresPerPoint, type Size } from '#shared/domain/paper/millimetres.ts';
import type { Fill, Stroke } from '#shared/domain/tracts/document/model/paint.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import type { Colours } from '../ink/colours.ts';
import { boxOperators } from '../ink/draw-path.ts';

type Painted = { readonly fill: Fill; readonly stroke: Stroke };

/** Fills and strokes an outline that is given as operators. */
export function painted(outline: string, { fill, stroke }: Painted, colours: Colours): string {
  const line = stroke === null || stroke.width === 0 ? null : stroke;
  if (fill === null && line === null) return '';
  const setup = [fill === null ? '' : colours.fill(fill), line === null ? '' : pen(line, colours)];
  return ['q', ...setup, outline, paintOperator(fill !== null, line !== null), 'Q']
    .filter((operator) => operator !== '')
    .join(' ');
}

const paintOperator = (isFilled: boolean, isStroked: boolean): string => {
  if (isFilled) return isStroked ? 'B' : 'f';
  return 'S';
};

/** A stroke lies half inside its outline and half outside. */
export function pen({ swatch, width, dash }: NonNullable<Stroke>, colours: Colours): string {
  const isDashed = dash.some((length) => length > 0);
  const dashes = dash.map((length) => digits(length * millimetresPerPoint)).join(' ');
  const line = `${colours.stroke(swatch)} ${digits(width * millimetresPerPoint)} w`;
  return isDashed ? `${line} [${dashes}] 0 d` : line;
}

/** The ground and the edge of a frame. */
export const paintedBox = (
  { size, ...paint }: Painted & { readonly size: Size },
  colours: Colours,
): string => painted(boxOperators({ x: 0, y: 0, ...size }), paint, colours);
