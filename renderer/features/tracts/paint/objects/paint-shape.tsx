import { svgPath } from '#shared/domain/tracts/drawing/path.ts';
import { type ShapeObject, shapePath } from '#shared/domain/tracts/drawing/shape-path.ts';
import type { Inks } from '../inks.ts';
import { paintStyle } from './paint-style.ts';

type Props = { readonly shape: ShapeObject; readonly inks: Inks };

export function PaintShape({ shape, inks }: Props) {
  const { form, stroke } = shape;
  const fill = form === 'line' ? null : shape.fill;
  return <path d={svgPath(shapePath(shape))} {...paintStyle({ fill, stroke }, inks)} />;
}
