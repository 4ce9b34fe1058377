import { unreachable } from '../../../result.ts';
import type { Size } from '../../paper/millimetres.ts';
import type { TractObject } from '../document/model/object.ts';
import type { Path } from './path.ts';

export type ShapeObject = Extract<TractObject, { kind: 'shape' }>;

/** The outline of a shape inside its box; a line lies along the middle of it. */
export function shapePath(shape: ShapeObject): Path {
  const { form, size } = shape;
  switch (form) {
    case 'rectangle':
      return rectanglePath(size, shape.cornerRadius);
    case 'ellipse':
      return ellipsePath(size);
    case 'line':
      return [
        ['M', 0, size.height / 2],
        ['L', size.width, size.height / 2],
      ];
    case 'polygon':
      return closed(shape.points.length >= 3 ? scaled(shape.points, size) : polygon(shape));
    case 'star':
      return closed(star(shape));
    default:
      return unreachable(form);
  }
}

type Place = { readonly x: number; readonly y: number };

/** How far the handles of a cubic curve reach that comes nearest to a quarter of a circle. */
const roundness = 0.5522847498;

function rectanglePath({ width, height }: Size, cornerRadius: number): Path {
  const radius = Math.min(cornerRadius, width / 2, height / 2);
  if (radius <= 0) {
    return closed([
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ]);
  }
  const near = radius * (1 - roundness);
  const [right, bottom] = [width - radius, height - radius];
  return [
    ['M', radius, 0],
    ['L', right, 0],
    ['C', width - near, 0, width, near, width, radius],
    ['L', width, bottom],
    ['C', width, height - near, width - near, height, right, height],
    ['L', radius, height],
    ['C', near, height, 0, height - near, 0, bottom],
    ['L', 0, radius],
    ['C', 0, near, near, 0, radius, 0],
    ['Z'],
  ];
}

function ellipsePath({ width, height }: Size): Path {
  const [x, y] = [width / 2, height / 2];
  const [dx, dy] = [x * (1 - roundness), y * (1 - roundness)];
  return [
    ['M', 0, y],
    ['C', 0, dy, dx, 0, x, 0],
    ['C', width - dx, 0, width, dy, width, y],
    ['C', width, height - dy, width - dx, height, x, height],
    ['C', dx, height, 0, height - dy, 0, y],
    ['Z'],
  ];
}

/** The first corner points upwards, and the box is filled on both sides. */
function polygon({ sides, size }: ShapeObject): readonly Place[] {
  return fitted(
    around(sides, () => 1),
    size,
  );
}

function star({ sides, innerRadius, size }: ShapeObject): readonly Place[] {
  return fitted(
    around(sides * 2, (corner) => (corner % 2 === 0 ? 1 : innerRadius)),
    size,
  );
}

function around(corners: number, radius: (corner: number) => number): readonly Place[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    return { x: radius(corner) * Math.cos(angle), y: radius(corner) * Math.sin(angle) };
  });
}

function fitted(places: readonly Place[], size: Size): readonly Place[] {
  const [left, right] = reach(places.map(({ x }) => x));
  const [top, bottom] = reach(places.map(({ y }) => y));
  return scaled(
    places.map(({ x, y }) => ({ x: (x - left) / (right - left), y: (y - top) / (bottom - top) })),
    size,
  );
}

const reach = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

const scaled = (places: readonly Place[], { width, height }: Size): readonly Place[] =>
  places.map(({ x, y }) => ({ x: x * width, y: y * height }));

const closed = (places: readonly Place[]): Path => [
  ...places.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y] as const),
  ['Z'],
];
