import type { Box } from '#shared/domain/paper/millimetres.ts';
import type { Path } from '#shared/domain/tracts/drawing/path.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';
import { pathOperators } from '../ink/draw-path.ts';
import { placed } from '../ink/matrix.ts';
import { curvesOf } from './curves.ts';
import { type DrawingSetting, known, NeedsBrowser } from './drawing-tools.ts';
import { readGradient } from './gradient.ts';
import { inkOf } from './inks.ts';
import { lengthOf, outlineOf } from './outline.ts';
import { type Paint, readPaint } from './paint.ts';
import type { Said } from './style.ts';
import { numbersIn } from './transform.ts';

export function drawShape(node: DrawingNode, said: Said, setting: DrawingSetting): string {
  if (said.visibility === 'hidden' || said.visibility === 'collapse') return '';
  const d = known(outlineOf(node));
  if (d.trim() === '' || d.trim() === 'none') return '';
  const path = known(curvesOf(d));
  const filled = node.name === 'line' ? '' : filling(path, said, setting);
  const stroked = stroking(path, said, setting);
  if (said['vector-effect'] === 'non-scaling-stroke' && stroked !== '') throw new NeedsBrowser();
  const order = /^stroke/u.test(said['paint-order'] ?? '') ? [stroked, filled] : [filled, stroked];
  return order.filter((part) => part !== '').join('\n');
}

function filling(path: Path, said: Said, setting: DrawingSetting): string {
  const paint = known(readPaint(said.fill ?? 'black', said.color));
  const star = said['fill-rule'] === 'evenodd' ? '*' : '';
  const outline = pathOperators(path);
  const opacity = opacityOf(said['fill-opacity']);
  if (paint.kind === 'none' || opacity === 0) return '';
  if (paint.kind === 'gradient') {
    if (opacity < 1) throw new NeedsBrowser();
    const { byId, rules, tools } = setting;
    const gradient = known(readGradient(paint.id, boundsOf(path), { byId, rules }));
    const name = tools.shadings.name(gradient);
    return `q ${outline} W${star} n ${placed(gradient.matrix)} /${name} sh Q`;
  }
  const ink = inkOf(paint.rgb, 'fill', setting.tools);
  return `q ${alpha(paint, opacity, setting)}${ink} ${outline} f${star} Q`;
}

function stroking(path: Path, said: Said, setting: DrawingSetting): string {
  const paint = known(readPaint(said.stroke ?? 'none', said.color));
  const width = known(lengthOf(said['stroke-width'] ?? '1'));
  const opacity = opacityOf(said['stroke-opacity']);
  if (paint.kind === 'none' || width === 0 || opacity === 0) return '';
  if (paint.kind === 'gradient') throw new NeedsBrowser();
  const ink = inkOf(paint.rgb, 'stroke', setting.tools);
  const pen = [
    `${digits(width)} w ${digits(Math.max(1, Number(said['stroke-miterlimit'] ?? 4)))} M`,
    `${styleOf(caps, said['stroke-linecap'])} J ${styleOf(joins, said['stroke-linejoin'])} j`,
    dashes(said),
  ].join(' ');
  return `q ${alpha(paint, opacity, setting)}${ink} ${pen} ${pathOperators(path)} S Q`;
}

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

const styleOf = (known: Readonly<Record<string, number>>, said: string | undefined): number =>
  known[said ?? ''] ?? 0;

function dashes(said: Said): string {
  const lengths = numbersIn(said['stroke-dasharray'] ?? '').filter((length) => length >= 0);
  if (!lengths.some((length) => length > 0)) return '';
  const all = lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths;
  return `[${all.map(digits).join(' ')}] ${digits(known(lengthOf(said['stroke-dashoffset'])))} d`;
}

function opacityOf(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '1') / (text?.trim().endsWith('%') ? 100 : 1);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 1;
}

function alpha(
  paint: Extract<Paint, { kind: 'colour' }>,
  opacity: number,
  { tools }: DrawingSetting,
): string {
  const part = paint.alpha * opacity;
  return part < 1 ? `${tools.states.opacity(part)} ` : '';
}

/** Of its corners and the places that bend its curves: exact for boxes and ovals, a little wide for others. */
function boundsOf(path: Path): Box {
  const places = path.flatMap((segment) => segment.slice(1).map(Number));
  const [xs, ys] = [places.filter((_, at) => at % 2 === 0), places.filter((_, at) => at % 2 === 1)];
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: most(xs) - x, height: most(ys) - y };
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
