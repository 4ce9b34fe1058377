import type { PictureRefusal } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { cleanDrawing } from './clean-drawing.ts';
import { isWithinBounds } from './count-parts.ts';
import { countedSize, type DrawingSize, drawingSize, withSize } from './drawing-size.ts';
import { readDrawing } from './read-drawing.ts';
import { writeDrawing } from './write-drawing.ts';

export type TakenDrawing = DrawingSize & {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What of it is not shown, by the names of its elements. */
  readonly leftOut: readonly string[];
};

/** An SVG that only draws: no scripts, nothing from elsewhere, nothing that grows without end. */
export function takeDrawing(bytes: Uint8Array): Result<TakenDrawing, PictureRefusal> {
  const text = decoded(bytes);
  if (text === null) return err({ kind: 'damaged' });
  const drawing = readDrawing(text);
  if (!drawing.ok) return drawing;
  const { root, leftOut } = cleanDrawing(drawing.value);
  if (!isWithinBounds(root)) return err({ kind: 'too-complex' });
  const size = drawingSize(root);
  if (size === null) return err({ kind: 'damaged' });
  const clean = new TextEncoder().encode(writeDrawing(withSize(root, size)));
  return ok({ ...countedSize(size), bytes: clean, leftOut });
}

function decoded(bytes: Uint8Array): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
