import { createElement } from 'react';
import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { squareIn } from '#shared/domain/tracts/drawing/square-in.ts';
import { iconShapes } from '../icons/icon-shapes.ts';
import type { Inks } from '../inks.ts';
import { emptyGround } from './empty-ground.ts';

type Props = { readonly icon: Extract<TractObject, { kind: 'icon' }>; readonly inks: Inks };

const grid = 24;
const usualStroke = 2;

/** As large as the box allows; its colour is the fill's, its lines as wide as the stroke's. */
export function PaintIcon({ icon, inks }: Props) {
  const { width, height } = icon.size;
  const found = iconShapes(icon.icon);
  if (!found) return <rect {...emptyGround} width={width} height={height} />;
  const { x, y, scale } = squareIn(icon.size, grid);
  const ink = inks(icon.fill ?? icon.stroke?.swatch ?? blackSwatch.id);
  const lines = icon.stroke ? (icon.stroke.width * millimetresPerPoint) / scale : usualStroke;
  const paint = found.filled
    ? { fill: ink }
    : { fill: 'none', stroke: ink, strokeWidth: lines, strokeLinecap: 'round' as const };
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} strokeLinejoin="round" {...paint}>
      {found.shapes.map(([tag, attributes]) => createElement(tag, attributes))}
    </g>
  );
}
