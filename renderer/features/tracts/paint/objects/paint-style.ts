import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { Fill, Stroke } from '#shared/domain/tracts/document/model/paint.ts';
import type { Inks } from '../inks.ts';

type Painted = { readonly fill: Fill; readonly stroke: Stroke };

/** Attributes of an SVG element; a stroke lies half inside its outline and half outside. */
export const paintStyle = ({ fill, stroke }: Painted, inks: Inks) => ({
  fill: fill === null ? 'none' : inks(fill),
  ...strokeStyle(stroke, inks),
});

export function strokeStyle(stroke: Stroke, inks: Inks) {
  if (stroke === null || stroke.width === 0) return {};
  const { swatch, width, dash } = stroke;
  const isDashed = dash.some((length) => length > 0);
  return {
    stroke: inks(swatch),
    strokeWidth: width * millimetresPerPoint,
    ...(isDashed && {
      strokeDasharray: dash.map((length) => length * millimetresPerPoint).join(' '),
    }),
  };
}
