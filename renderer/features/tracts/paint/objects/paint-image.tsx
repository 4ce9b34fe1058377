import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { usePictureUrl } from '../../pictures/pictures-context.tsx';
import type { Inks } from '../inks.ts';
import { emptyGround as ground } from './empty-ground.ts';
import { PaintBox } from './paint-box.tsx';

type Props = {
  readonly image: Extract<TractObject, { kind: 'image' }>;
  readonly inks: Inks;
};

const nameHeight = 4;

/** The part of its picture that is shown, as it fills the frame. */
export function PaintImage({ image, inks }: Props) {
  const picture = usePictureUrl(image.blob);
  if (picture?.kind !== 'ready') return <Missing image={image} inks={inks} />;
  return (
    <>
      <PaintBox object={{ size: image.size, fill: image.fill, stroke: null }} inks={inks} />
      <ShownPart image={image} url={picture.url} />
      <PaintBox object={{ size: image.size, fill: null, stroke: image.stroke }} inks={inks} />
    </>
  );
}

const ways = { fill: 'xMidYMid slice', contain: 'xMidYMid meet', stretch: 'none' } as const;

/** Nothing beside the part is seen, however it lies in its frame. */
function ShownPart({ image, url }: { readonly image: Props['image']; readonly url: string }) {
  const { crop, size, fit, pixels } = image;
  if (pixels === null) return null;
  const whole = { width: pixels.width, height: pixels.height };
  const part = {
    x: crop.x * whole.width,
    y: crop.y * whole.height,
    width: crop.width * whole.width,
    height: crop.height * whole.height,
  };
  const box = `${part.x} ${part.y} ${part.width} ${part.height}`;
  return (
    <svg {...size} viewBox={box} preserveAspectRatio={ways[fit]} aria-hidden="true">
      <svg {...part} viewBox={box} aria-hidden="true">
        <image {...whole} href={url} preserveAspectRatio="none" />
      </svg>
    </svg>
  );
}

/** Until its picture is there: where it will be, and what it is called. */
function Missing({ image, inks }: Props) {
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
