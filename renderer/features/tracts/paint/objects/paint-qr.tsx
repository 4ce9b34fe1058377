import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { qrSquares } from '#shared/domain/tracts/drawing/qr-squares.ts';
import { qrText } from '#shared/domain/tracts/drawing/qr-text.ts';
import { squareIn } from '#shared/domain/tracts/drawing/square-in.ts';
import type { Inks } from '../inks.ts';
import { emptyGround } from './empty-ground.ts';
import { strokeStyle } from './paint-style.ts';

type Props = { readonly qr: Extract<TractObject, { kind: 'qr' }>; readonly inks: Inks };

/** Squares of one ink on white, as large as the box allows. */
export function PaintQr({ qr, inks }: Props) {
  const { width, height } = qr.size;
  const text = qrText(qr.content);
  const code = text === null ? null : qrSquares(text);
  if (!code) {
    return <rect {...emptyGround} width={width} height={height} />;
  }
  const { x, y, scale: module } = squareIn(qr.size, code.size);
  const d = code.dark.map((dark) => `M${dark.x} ${dark.y}h${dark.width}v1h${-dark.width}z`);
  return (
    <>
      <rect width={width} height={height} fill="#ffffff" {...strokeStyle(qr.stroke, inks)} />
      <path
        d={d.join('')}
        transform={`translate(${x} ${y}) scale(${module})`}
        fill={inks(qr.fill ?? blackSwatch.id)}
        shapeRendering="crispEdges"
      />
    </>
  );
}
