import type { Box, Size } from '#shared/domain/paper/millimetres.ts';
import type { Leafing, Placement, Sheet, Turning } from '#shared/domain/tracts/imposition/sheet.ts';
import type { Result } from '#shared/result.ts';

export function imposed<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const overlaps = (boxes: readonly Box[]): boolean =>
  boxes.some((a, at) =>
    boxes
      .slice(at + 1)
      .some(
        (b) =>
          a.x + 0.01 < b.x + b.width &&
          b.x + 0.01 < a.x + a.width &&
          a.y + 0.01 < b.y + b.height &&
          b.y + 0.01 < a.y + a.height,
      ),
  );

type Place = { readonly x: number; readonly y: number };

/**
 * Told with a needle: pricked through a place of the front page, it comes out of the back of the sheet; turned over as the
 * printer turns it, that must be the place of the back page that the reader finds there when leafing.
 */
export function meetsBehind(
  front: Placement,
  {
    sheet,
    turning,
    leafing,
  }: { readonly sheet: Sheet; readonly turning: Turning; readonly leafing: Leafing },
): boolean {
  const needles = [
    { x: 0, y: 0 },
    { x: 0.25, y: 0.1 },
    { x: 0.9, y: 0.6 },
  ];
  return needles.every((needle) => {
    const out = turnedOver(onSheet(front, needle), sheet.size, turning);
    const seen =
      leafing === 'book' ? { x: 1 - needle.x, y: needle.y } : { x: needle.x, y: 1 - needle.y };
    return (sheet.back ?? []).some((back) => {
      const expected = onSheet(back, seen);
      return (
        back.leaflet === front.leaflet &&
        back.face === front.face + 1 &&
        Math.hypot(expected.x - out.x, expected.y - out.y) < 0.01
      );
    });
  });
}

function turnedOver({ x, y }: Place, size: Size, turning: Turning): Place {
  const longEdgesStand = size.height >= size.width;
  const aroundUpright = turning === 'long-edge' ? longEdgesStand : !longEdgesStand;
  return aroundUpright ? { x: size.width - x, y } : { x, y: size.height - y };
}

/** A place of an upright page, in parts of it, on the sheet. */
function onSheet({ trim, turns }: Placement, { x, y }: Place): Place {
  const turned = [
    { x, y },
    { x: 1 - y, y: x },
    { x: 1 - x, y: 1 - y },
    { x: y, y: 1 - x },
  ][turns];
  if (!turned) throw new Error('no such turn');
  return { x: trim.x + turned.x * trim.width, y: trim.y + turned.y * trim.height };
}
