import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';
import type { Matrix } from '../ink/matrix.ts';
import { type Rgb, readColour } from './paint.ts';
import { type Said, type StyleRule, styleOf } from './style.ts';
import { joined, readTransform, same } from './transform.ts';

export type Gradient = {
  /** From x, y to x, y; or from x, y, radius to x, y, radius. */
  readonly coords: readonly number[];
  readonly matrix: Matrix;
  readonly stops: readonly { readonly at: number; readonly rgb: Rgb }[];
};

type Given = {
  readonly byId: ReadonlyMap<string, DrawingNode>;
  readonly rules: readonly StyleRule[];
};
type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Null for what PDF's own gradients do not show: repeated, see-through, seen from a point outside. */
export function readGradient(id: string, bounds: Bounds, given: Given): Gradient | null {
  const chain = chainOf(id, given.byId);
  const [first] = chain;
  if (!first || chain.some(({ name }) => !/^(linear|radial)Gradient$/u.test(name))) return null;
  const said: Said = Object.assign({}, ...chain.map(({ attributes }) => attributes).reverse());
  if ((said.spreadMethod ?? 'pad') !== 'pad') return null;
  const own = readTransform(said.gradientTransform);
  const stops = stopsOf(chain.find(hasStops), given.rules);
  const coords = coordsOf(first.name, said, said.gradientUnits === 'userSpaceOnUse');
  if (!own || !stops || !coords) return null;
  const { x, y, width, height } = bounds;
  const units: Matrix =
    said.gradientUnits === 'userSpaceOnUse' ? same : [width, 0, 0, height, x, y];
  return { coords, matrix: joined(units, own), stops };
}

/** One takes over from another what it does not say itself. */
function chainOf(id: string, byId: Given['byId']): readonly DrawingNode[] {
  const chain: DrawingNode[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const found: DrawingNode | undefined = byId.get(next);
    if (!found || chain.includes(found)) return chain;
    chain.push(found);
    next = found.attributes.href?.trim().slice(1);
  }
  return chain;
}

const hasStops = ({ inside }: DrawingNode): boolean =>
  inside.some((child) => typeof child !== 'string' && child.name === 'stop');

function coordsOf(name: string, said: Said, isOwnUnits: boolean): readonly number[] | null {
  const at = (key: string, otherwise: number): number => {
    const text = said[key];
    if (text === undefined) return isOwnUnits && otherwise !== 0 ? Number.NaN : otherwise;
    const value = Number.parseFloat(text);
    if (!text.trim().endsWith('%')) return value;
    return isOwnUnits ? Number.NaN : value / 100;
  };
  const [cx, cy] = [at('cx', 0.5), at('cy', 0.5)];
  const coords =
    name === 'linearGradient'
      ? [at('x1', 0), at('y1', 0), at('x2', 1), at('y2', 0)]
      : [
          said.fx === undefined ? cx : at('fx', 0),
          said.fy === undefined ? cy : at('fy', 0),
          at('fr', 0),
          cx,
          cy,
          at('r', 0.5),
        ];
  return coords.every(Number.isFinite) ? coords : null;
}

function stopsOf(
  node: DrawingNode | undefined,
  rules: readonly StyleRule[],
): Gradient['stops'] | null {
  const stops = [];
  for (const child of node?.inside ?? []) {
    if (typeof child === 'string' || child.name !== 'stop') continue;
    const said = styleOf(child, {}, rules);
    const colour = readColour(said['stop-color'] ?? 'black');
    const isWhole = Number(said['stop-opacity'] ?? 1) === 1 && colour?.alpha === 1;
    if (!colour || !isWhole) return null;
    const offset = said.offset ?? '0';
    const at = Number.parseFloat(offset) / (offset.trim().endsWith('%') ? 100 : 1);
    const before: number = stops.at(-1)?.at ?? 0;
    stops.push({ at: Math.min(1, Math.max(before, at || 0)), rgb: colour.rgb });
  }
  return stops.length === 0 ? null : stops;
}
