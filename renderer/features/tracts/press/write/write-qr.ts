import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { qrSquares } from '#shared/domain/tracts/drawing/qr-squares.ts';
import { qrText } from '#shared/domain/tracts/drawing/qr-text.ts';
import { squareIn } from '#shared/domain/tracts/drawing/square-in.ts';
import type { Colours } from '../ink/colours.ts';
import { boxOperators } from '../ink/draw-path.ts';
import { placed } from '../ink/matrix.ts';
import { painted } from './write-box.ts';

/** Squares of one ink on white; nothing while there is nothing to say. */
export function writtenQr(qr: Extract<TractObject, { kind: 'qr' }>, colours: Colours): string {
  const text = qrText(qr.content);
  const code = text === null ? null : qrSquares(text);
  if (!code) return '';
  const { width, height } = qr.size;
  const { x, y, scale: module } = squareIn(qr.size, code.size);
  const ground = boxOperators({ x: 0, y: 0, width, height });
  const dark = code.dark.map((stretch) => boxOperators({ ...stretch, height: 1 }));
  return [
    `q ${colours.white} ${ground} f Q`,
    painted(ground, { fill: null, stroke: qr.stroke }, colours),
    `q ${colours.fill(qr.fill ?? blackSwatch.id)} ${placed([module, 0, 0, module, x, y])}`,
    ...dark,
    'f Q',
  ].join(' ');
}
