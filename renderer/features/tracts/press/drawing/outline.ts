import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';
import { numbersIn } from './transform.ts';

/** The outline of a shape as the `d` of a path; empty when it has none, null when its measures are not plain numbers. */
export function outlineOf({ name, attributes }: DrawingNode): string | null {
  const lengths = new Map<string, number>();
  for (const key of measures) {
    const value = lengthOf(attributes[key]);
    if (value === null) return null;
    lengths.set(key, value);
  }
  const at = (key: Measure) => lengths.get(key) ?? 0;
  switch (name) {
    case 'path':
      return attributes.d ?? '';
    case 'rect':
      return rectangle(attributes, at);
    case 'circle':
      return oval(at('cx'), at('cy'), { rx: at('r'), ry: at('r') });
    case 'ellipse':
      return oval(at('cx'), at('cy'), { rx: at('rx'), ry: at('ry') });
    case 'line':
      return `M${at('x1')} ${at('y1')} L${at('x2')} ${at('y2')}`;
    case 'polyline':
    case 'polygon':
      return corners(attributes.points ?? '', name === 'polygon' ? 'Z' : '');
    default:
      return null;
  }
}

const measures = [
  'x',
  'y',
  'width',
  'height',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
] as const;
type Measure = (typeof measures)[number];
type At = (key: Measure) => number;

/** In the drawing's own units; percentages and centimetres are left to a browser. */
export function lengthOf(text: string | undefined): number | null {
  if (text === undefined || text === 'auto') return 0;
  const value = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(px)?\s*$/iu.test(text)
    ? Number.parseFloat(text)
    : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

function rectangle(attributes: DrawingNode['attributes'], at: At): string {
  const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
  if (width <= 0 || height <= 0) return '';
  const rx = Math.min(attributes.rx === undefined ? at('ry') : at('rx'), width / 2);
  const ry = Math.min(attributes.ry === undefined ? at('rx') : at('ry'), height / 2);
  if (rx <= 0 || ry <= 0) return `M${x} ${y} H${x + width} V${y + height} H${x} Z`;
  const turn = (toX: number, toY: number) => `A${rx} ${ry} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + rx} ${y} H${x + width - rx} ${turn(x + width, y + ry)}`,
    `V${y + height - ry} ${turn(x + width - rx, y + height)}`,
    `H${x + rx} ${turn(x, y + height - ry)}`,
    `V${y + ry} ${turn(x + rx, y)} Z`,
  ].join(' ');
}

const oval = (x: number, y: number, { rx, ry }: { readonly rx: number; readonly ry: number }) =>
  rx <= 0 || ry <= 0
    ? ''
    : `M${x - rx} ${y} A${rx} ${ry} 0 0 1 ${x + rx} ${y} A${rx} ${ry} 0 0 1 ${x - rx} ${y} Z`;

function corners(points: string, end: string): string {
  const places = numbersIn(points);
  const pairs = Array.from({ length: Math.floor(places.length / 2) }, (_, pair) =>
    [places[pair * 2], places[pair * 2 + 1]].join(' '),
  );
  return pairs.length < 2 ? '' : `M${pairs.join(' L')} ${end}`;
}
