import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';
import { pathOperators } from '../ink/draw-path.ts';
import { placed } from '../ink/matrix.ts';
import { curvesOf } from './curves.ts';
import { drawShape } from './draw-shape.ts';
import { type DrawingSetting, known, NeedsBrowser } from './drawing-tools.ts';
import { lengthOf, outlineOf } from './outline.ts';
import { type Said, styleOf } from './style.ts';
import { readTransform } from './transform.ts';

/** What is kept for others to refer to is not seen itself. */
const unseen = new Set(
  'defs title desc style linearGradient radialGradient clipPath stop'.split(' '),
);
const shapes = new Set('path rect circle ellipse line polyline polygon'.split(' '));

export function drawNode(node: DrawingNode, under: Said, setting: DrawingSetting): string {
  if (unseen.has(node.name)) return '';
  const said = styleOf(node, under, setting.rules);
  if (said.display === 'none') return '';
  for (const property of ['mask', 'marker-start', 'marker-mid', 'marker-end', 'filter']) {
    if ((said[property] ?? 'none') !== 'none') throw new NeedsBrowser();
  }
  if (!/^(normal)?$/u.test(said['mix-blend-mode'] ?? '')) throw new NeedsBrowser();
  const content = contentOf(node, said, setting);
  if (content === '') return '';
  const setup = [
    node.attributes.transform === undefined
      ? ''
      : placed(known(readTransform(node.attributes.transform))),
    clipOf(said['clip-path'], setting),
  ].filter((part) => part !== '');
  const whole = seenThrough(content, Number(said.opacity ?? 1), setting);
  return setup.length === 0 ? whole : `q ${setup.join(' ')}\n${whole}\nQ`;
}

function contentOf(node: DrawingNode, said: Said, setting: DrawingSetting): string {
  if (shapes.has(node.name)) return drawShape(node, said, setting);
  if (node.name === 'g') return inside(node, said, setting);
  if (node.name !== 'use') throw new NeedsBrowser();
  const target = known(setting.byId.get(node.attributes.href?.slice(1) ?? ''));
  const [x, y] = [known(lengthOf(node.attributes.x)), known(lengthOf(node.attributes.y))];
  if (target.name === 'symbol' && target.attributes.viewBox !== undefined) throw new NeedsBrowser();
  const drawn =
    target.name === 'symbol' ? inside(target, said, setting) : drawNode(target, said, setting);
  return x === 0 && y === 0 ? drawn : `q ${placed([1, 0, 0, 1, x, y])}\n${drawn}\nQ`;
}

const inside = (node: DrawingNode, said: Said, setting: DrawingSetting): string =>
  node.inside
    .map((child) => (typeof child === 'string' ? '' : drawNode(child, said, setting)))
    .filter((drawn) => drawn !== '')
    .join('\n');

function seenThrough(content: string, opacity: number, { tools }: DrawingSetting): string {
  if (!(opacity < 1)) return content;
  return `q ${tools.states.opacity(Math.max(0, opacity))} ${tools.asOne(content)} Q`;
}

/** One clip of one or more shapes, in the units of what it clips. */
function clipOf(text: string | undefined, { byId, rules }: DrawingSetting): string {
  if (text === undefined || text === 'none') return '';
  const [, id = ''] = /^url\(\s*["']?#([\w.:-]+)["']?\s*\)$/u.exec(text.trim()) ?? [];
  const clip = known(byId.get(id));
  const { clipPathUnits = 'userSpaceOnUse', transform } = clip.attributes;
  const parts = clip.inside.filter((child) => typeof child !== 'string');
  if (clip.name !== 'clipPath' || clipPathUnits !== 'userSpaceOnUse') throw new NeedsBrowser();
  if (transform !== undefined || parts.some((part) => part.attributes.transform !== undefined)) {
    throw new NeedsBrowser();
  }
  const styles = parts.map((part) => styleOf(part, styleOf(clip, {}, rules), rules));
  if (styles.some((said) => said['clip-path'] !== undefined && said['clip-path'] !== 'none')) {
    throw new NeedsBrowser();
  }
  const isEvenOdd = styles.map((said) => said['clip-rule'] === 'evenodd');
  // Several shapes are joined by their winding; whether one of them has holes of its own is then lost.
  if (parts.length > 1 && isEvenOdd.includes(true)) throw new NeedsBrowser();
  const outline = parts
    .map((part) => pathOperators(known(curvesOf(known(outlineOf(part))))))
    .join(' ');
  return `${outline === '' ? '0 0 0 0 re' : outline} ${isEvenOdd[0] ? 'W*' : 'W'} n`;
}
