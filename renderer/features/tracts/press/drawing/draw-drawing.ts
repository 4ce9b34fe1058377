import type { Size } from '#shared/domain/paper/millimetres.ts';
import { cleanDrawing } from '../../pictures/drawing/clean-drawing.ts';
import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';
import { drawingSize } from '../../pictures/drawing/drawing-size.ts';
import { readDrawing } from '../../pictures/drawing/read-drawing.ts';
import { type Matrix, placed } from '../ink/matrix.ts';
import { drawNode } from './draw-node.ts';
import { type DrawingTools, NeedsBrowser } from './drawing-tools.ts';
import { rulesOf } from './style.ts';
import { numbersIn } from './transform.ts';

export type DrawnDrawing = Size & {
  /** In its own units, y downwards. */
  readonly content: string;
};

/**
 * A drawing as operators, sharp at any size. Null when it shows what only a browser draws: letters, patterns, masks,
 * see-through gradients.
 */
export function drawDrawing(bytes: Uint8Array, tools: DrawingTools): DrawnDrawing | null {
  const read = readDrawing(new TextDecoder().decode(bytes));
  if (!read.ok) return null;
  const { root } = cleanDrawing(read.value);
  const size = drawingSize(root);
  const rules = rulesOf(root);
  const within = size && viewMatrix(root, size);
  if (!size || !rules || !within) return null;
  try {
    const setting = { tools, rules, byId: namedIn(root) };
    const content = drawNode({ ...root, name: 'g' }, {}, setting);
    return { ...size, content: content === '' ? '' : `q ${placed(within)}\n${content}\nQ` };
  } catch (cause) {
    if (cause instanceof NeedsBrowser) return null;
    throw cause;
  }
}

/** From its box to its size: wholly seen and in the middle, unless it says that it is stretched. */
function viewMatrix({ attributes }: DrawingNode, size: Size): Matrix | null {
  if (attributes.viewBox === undefined) return [1, 0, 0, 1, 0, 0];
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(attributes.viewBox);
  if (width <= 0 || height <= 0) return null;
  const [across, down] = [size.width / width, size.height / height];
  const said = attributes.preserveAspectRatio?.trim() ?? 'xMidYMid meet';
  if (said === 'none') return [across, 0, 0, down, -x * across, -y * down];
  const scale = Math.min(across, down);
  const isPlain = /^xMidYMid(\s+meet)?$/u.test(said) || Math.abs(across / down - 1) < 0.001;
  const left = (size.width - width * scale) / 2 - x * scale;
  const top = (size.height - height * scale) / 2 - y * scale;
  return isPlain ? [scale, 0, 0, scale, left, top] : null;
}

function namedIn(root: DrawingNode): ReadonlyMap<string, DrawingNode> {
  const named = new Map<string, DrawingNode>();
  const visit = (node: DrawingNode) => {
    const { id } = node.attributes;
    if (id !== undefined && !named.has(id)) named.set(id, node);
    for (const child of node.inside) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return named;
}
