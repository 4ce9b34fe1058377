import { memo } from 'react';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import { unreachable } from '#shared/result.ts';
import type { Inks } from '../inks.ts';
import { PaintLines } from '../text/paint-lines.tsx';
import { PaintBox } from './paint-box.tsx';
import { PaintIcon } from './paint-icon.tsx';
import { PaintImage } from './paint-image.tsx';
import { PaintQr } from './paint-qr.tsx';
import { PaintShape } from './paint-shape.tsx';
import { type CellText, PaintTable } from './paint-table.tsx';

export type PaintedObject = Exclude<TractObject, { kind: 'group' }>;

/** The lines of a text frame, or those of each cell of a table. */
export type ObjectText = {
  readonly lines: readonly LaidLine[];
  readonly cells: readonly CellText[];
};

type Props = {
  readonly object: PaintedObject;
  readonly text: ObjectText;
  readonly fonts: FontShelf;
  readonly inks: Inks;
};

/** Painted again only when it, its text or its colours change: another object may move beside it. */
export const PaintObject = memo(function PaintObject(props: Props) {
  const { id, position, size, rotation, opacity } = props.object;
  const turn = rotation === 0 ? '' : ` rotate(${rotation} ${size.width / 2} ${size.height / 2})`;
  return (
    <g
      data-object={id}
      transform={`translate(${position.x} ${position.y})${turn}`}
      {...(opacity < 1 && { opacity })}
    >
      <Content {...props} />
    </g>
  );
}, isSame);

function Content({ object, text, fonts, inks }: Props) {
  switch (object.kind) {
    case 'text':
      return (
        <>
          <PaintBox object={object} inks={inks} />
          <PaintLines lines={text.lines} fonts={fonts} inks={inks} />
        </>
      );
    case 'shape':
      return <PaintShape shape={object} inks={inks} />;
    case 'image':
      return <PaintImage image={object} inks={inks} />;
    case 'icon':
      return <PaintIcon icon={object} inks={inks} />;
    case 'qr':
      return <PaintQr qr={object} inks={inks} />;
    case 'table':
      return <PaintTable table={object} cells={text.cells} fonts={fonts} inks={inks} />;
    default:
      return unreachable(object);
  }
}

/** Fonts matter to what has text only. */
function isSame(before: Props, now: Props): boolean {
  return (
    before.object === now.object &&
    before.inks === now.inks &&
    before.text.lines === now.text.lines &&
    sameCells(before.text.cells, now.text.cells) &&
    (before.fonts === now.fonts || (now.text.lines.length === 0 && now.text.cells.length === 0))
  );
}

const sameCells = (before: readonly CellText[], now: readonly CellText[]): boolean =>
  before.length === now.length && before.every(({ lines }, at) => lines === now[at]?.lines);
