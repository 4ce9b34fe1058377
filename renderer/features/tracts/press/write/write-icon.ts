import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { squareIn } from '#shared/domain/tracts/drawing/square-in.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import { iconShapes } from '../../paint/icons/icon-shapes.ts';
import { curvesOf } from '../drawing/curves.ts';
import type { Colours } from '../ink/colours.ts';
import { pathOperators } from '../ink/draw-path.ts';
import { placed } from '../ink/matrix.ts';

const grid = 24;
const usualStroke = 2;

/** A sign as large as its box allows, as on the screen. */
export function writtenIcon(
  icon: Extract<TractObject, { kind: 'icon' }>,
  colours: Colours,
): string {
  const found = iconShapes(icon.icon);
  if (!found) return '';
  const { x, y, scale } = squareIn(icon.size, grid);
  const place = placed([scale, 0, 0, scale, x, y]);
  const swatch = icon.fill ?? icon.stroke?.swatch ?? blackSwatch.id;
  const line = icon.stroke ? (icon.stroke.width * millimetresPerPoint) / scale : usualStroke;
  const outlines = found.shapes.map(([, { d = '' }]) => pathOperators(curvesOf(d) ?? []));
  return found.filled
    ? `q ${place} ${colours.fill(swatch)} ${outlines.map((outline) => `${outline} f`).join(' ')} Q`
    : `q ${place} ${colours.stroke(swatch)} ${digits(line)} w 1 J 1 j ${outlines.map((outline) => `${outline} S`).join(' ')} Q`;
}
