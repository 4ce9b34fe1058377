import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Inks } from '../inks.ts';
import { emptyGround as ground } from './empty-ground.ts';
import { PaintBox } from './paint-box.tsx';

type Props = {
  readonly image: Extract<TractObject, { kind: 'image' }>;
  readonly inks: Inks;
};

const nameHeight = 4;

/** Until its picture is there: where it will be, and what it is called. */
export function PaintImage({ image, inks }: Props) {
  const { width, height } = image.size;
  const name = image.name || image.alt;
  return (
    <>
      <rect {...ground} width={width} height={height} />
      <path
        fill="none"
        stroke="#b8b8c0"
        strokeWidth={0.2}
        d={`M0 0L${width} ${height}M${width} 0L0 ${height}`}
      />
      {name === '' || height < nameHeight * 2 ? null : (
        <text
          fill="#4a4a55"
          fontFamily="sans-serif"
          textAnchor="middle"
          dominantBaseline="middle"
          x={width / 2}
          y={height / 2}
          fontSize={nameHeight}
        >
          {name.slice(0, Math.max(3, Math.floor(width / (nameHeight * 0.55))))}
        </text>
      )}
      <PaintBox object={{ size: image.size, fill: null, stroke: image.stroke }} inks={inks} />
    </>
  );
}
