import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { add, aShape, objectId } from '../../../builders/a-tract.ts';

/** Cyan, magenta, yellow and black, in percent. */
export const swatch = (
  id: string,
  inks: readonly number[],
  spot: string | null = null,
): TractEdit => {
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = inks;
  const cmyk = { cyan, magenta, yellow, black };
  return { kind: 'put-swatch', swatch: SwatchId.parse(id), name: id, cmyk, spot };
};
/** Millimetres: x, y, width and height. */
export const box = (
  id: string,
  fill: string,
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
  opacity = 1,
): readonly TractEdit[] => [
  add(aShape(id, { position: { x, y }, size: { width, height } })),
  {
    kind: 'set',
    objects: [objectId(id)],
    properties: { fill: SwatchId.parse(fill), opacity },
  },
];
