import type { Size } from '#shared/domain/paper/millimetres.ts';
import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import { drawDrawing } from '../drawing/draw-drawing.ts';
import type { PictureTools } from './open-photo.ts';

/** Operators that draw it in a space of its own, so wide and so high, y downwards. */
export type Drawn = Size & { readonly operators: string };

/** A drawing whose outlines stay outlines; null for any other file. */
export function openDrawing(
  bytes: Uint8Array,
  { layers, drawing }: Pick<PictureTools, 'layers' | 'drawing'>,
): Drawn | null {
  const type = detectType(bytes);
  if (!type.ok || type.value !== 'image/svg+xml') return null;
  const drawn = drawDrawing(bytes, drawing);
  if (!drawn) return null;
  const { width, height, content } = drawn;
  return { width, height, operators: layers.show(content, { x: 0, y: 0, width, height }) };
}
