import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import type { FontsAtHand } from '../paint/fonts/font-desk.ts';
import type { PressFault, PressMaterials, PressOrder } from './press-order.ts';

/** What keeps a leaflet from being printed as it is seen; empty when nothing does. */
export function faultsOf(
  { tract, pages }: PressOrder,
  { materials, fonts }: { readonly materials: PressMaterials; readonly fonts: FontsAtHand },
): readonly PressFault[] {
  const printed = pages.flatMap((id) => tract.pages.find((page) => page.id === id) ?? []);
  if (printed.length === 0) return [{ kind: 'nothing-to-print' }];
  const objects = printed.flatMap((page) => paintedObjects(tract, page));
  const pictures = objects.flatMap((object): readonly PressFault[] =>
    object.kind === 'image' && object.blob !== null && !materials.pictures.has(object.blob)
      ? [{ kind: 'picture-missing', object: object.id }]
      : [],
  );
  const forbidden = [...fonts.shelf.fonts.values()].flatMap(
    ({ id, family, permission }): readonly PressFault[] =>
      permission.embedding === 'restricted' ? [{ kind: 'font-forbidden', font: id, family }] : [],
  );
  const missing = [...fonts.missing].map((font): PressFault => ({ kind: 'font-missing', font }));
  return [...missing, ...forbidden, ...pictures];
}
