import type { Size } from '#shared/domain/paper/millimetres.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { picturePlace } from '#shared/domain/tracts/drawing/picture-place.ts';

const millimetresPerInch = 25.4;
/** Of either side: more than any browser draws. */
const mostDots = 16_000;

/** How many dots a picture has where it is shown largest, at so many for each inch of paper. Null where it is not shown. */
export function dotsNeeded(
  objects: readonly TractObject[],
  sha256: string,
  dpi: number,
): Size | null {
  const shown = objects.flatMap((object) =>
    object.kind === 'image' && object.blob === sha256 ? (picturePlace(object)?.whole ?? []) : [],
  );
  if (shown.length === 0) return null;
  const dots = (length: number) =>
    Math.min(mostDots, Math.max(1, Math.ceil((length / millimetresPerInch) * dpi)));
  return {
    width: dots(Math.max(...shown.map(({ width }) => width))),
    height: dots(Math.max(...shown.map(({ height }) => height))),
  };
}
