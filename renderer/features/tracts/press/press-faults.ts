import { readFontFacts } from '../../../paper/type/font-facts.ts';
import type { FontsAtHand } from '../paint/fonts/font-desk.ts';
import type { Pictures } from './pictures/open-pictures.ts';
import type { PressFault, PressMaterials, PressOrder } from './press-order.ts';
import { objectsOf } from './shown.ts';

/** What keeps a leaflet from being printed as it is seen; empty when nothing does. */
export function faultsOf(
  order: PressOrder,
  { materials, fonts }: { readonly materials: PressMaterials; readonly fonts: FontsAtHand },
): readonly PressFault[] {
  const { tract, pages } = order;
  if (!tract.pages.some(({ id }) => pages.includes(id))) return [{ kind: 'nothing-to-print' }];
  const pictures = objectsOf(order).flatMap((object): readonly PressFault[] =>
    object.kind === 'image' && object.blob !== null && !materials.pictures.has(object.blob)
      ? [{ kind: 'picture-missing', object: object.id }]
      : [],
  );
  const forbidden = [...fonts.shelf.fonts.values()].flatMap(
    ({ id, family, permission, bytes }): readonly PressFault[] => {
      if (permission.embedding === 'restricted')
        return [{ kind: 'font-forbidden', font: id, family }];
      const { outlines } = readFontFacts(bytes);
      return outlines === 'glyf' || outlines === 'cff'
        ? []
        : [{ kind: 'font-unprintable', font: id, family }];
    },
  );
  const missing = [...fonts.missing].map((font): PressFault => ({ kind: 'font-missing', font }));
  return [...missing, ...forbidden, ...pictures];
}

/** Pictures that are at hand, and that no reader understands. */
export const unreadableOf = (
  order: PressOrder,
  pictures: Pick<Pictures, 'has'>,
): readonly PressFault[] =>
  objectsOf(order).flatMap((object): readonly PressFault[] =>
    object.kind === 'image' && object.blob !== null && !pictures.has(object.blob)
      ? [{ kind: 'picture-unreadable', object: object.id }]
      : [],
  );
