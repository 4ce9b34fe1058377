import type { DrawingNode } from './drawing-node.ts';

export type DrawingSize = { readonly width: number; readonly height: number };

/** A drawing is sharp at any size: it counts as this many pixels along its longer side. */
const countedPixels = 20_000;
const pixelsOf: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** Null when it does not say how large it is. */
export function drawingSize({ attributes }: DrawingNode): DrawingSize | null {
  const [, , width, height] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = sizeOf(lengthOf(attributes.width), lengthOf(attributes.height));
  return own ?? sizeOf(width, height);
}

/** With a size and a box of its own, so that every program shows it at the same proportions. */
export function withSize(root: DrawingNode, { width, height }: DrawingSize): DrawingNode {
  const viewBox = root.attributes.viewBox ?? `0 0 ${width} ${height}`;
  const attributes = { ...root.attributes, viewBox, width: `${width}`, height: `${height}` };
  return { ...root, attributes };
}

export function countedSize({ width, height }: DrawingSize): DrawingSize {
  const scale = countedPixels / Math.max(width, height);
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

const sizeOf = (width = Number.NaN, height = Number.NaN): DrawingSize | null =>
  Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0
    ? { width, height }
    : null;

function lengthOf(text = ''): number {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  return Number(number) * (pixelsOf[unit.toLowerCase()] ?? Number.NaN);
}
