import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Inks } from '../inks.ts';
import { paintStyle } from './paint-style.ts';

type Props = {
  readonly object: Pick<Extract<TractObject, { kind: 'text' }>, 'size' | 'fill' | 'stroke'>;
  readonly inks: Inks;
};

/** The ground and the edge of a frame. */
export function PaintBox({ object, inks }: Props) {
  const { size, fill, stroke } = object;
  return fill === null && stroke === null ? null : (
    <rect width={size.width} height={size.height} {...paintStyle({ fill, stroke }, inks)} />
  );
}
