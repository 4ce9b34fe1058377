import type { TractObject } from '../document/model/object.ts';
import { blackSwatch, type Cmyk } from '../document/model/swatch.ts';
import type { Tract } from '../document/model/tract.ts';
import type { Vector } from '../geometry/box.ts';
import { hits } from '../geometry/hit.ts';
import type { SwatchId } from '../story.ts';

/** What letters stand on: an ink mix, white paper among them, or something that is no one colour. */
export type Ground = { readonly kind: 'ink'; readonly cmyk: Cmyk } | { readonly kind: 'picture' };

export const paper: Cmyk = { cyan: 0, magenta: 0, yellow: 0, black: 0 };

/** What is seen at a place of a page below an object; `under` is what lies below it, from back to front. */
export function groundAt(tract: Tract, under: readonly TractObject[], place: Vector): Ground {
  const top = under.findLast(
    (object) =>
      covers(object) &&
      hits({ ...object.position, ...object.size, rotation: object.rotation }, place),
  );
  if (!top) return { kind: 'ink', cmyk: paper };
  if (top.kind === 'image' || top.opacity < 1) return { kind: 'picture' };
  return { kind: 'ink', cmyk: 'fill' in top ? inkOf(tract, top.fill) : paper };
}

export const inkOf = (tract: Tract, swatch: SwatchId | null): Cmyk =>
  swatch === null ? paper : (tract.swatches.get(swatch) ?? blackSwatch).cmyk;

/** Whether it hides what lies below it. */
export function covers(object: TractObject): boolean {
  switch (object.kind) {
    case 'image':
      return object.blob !== null;
    case 'shape':
    case 'text':
    case 'table':
      return object.fill !== null;
    case 'icon':
    case 'group':
      return false;
    default:
      return true;
  }
}
