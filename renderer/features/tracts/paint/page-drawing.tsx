import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { FontsAtHand } from './fonts/font-desk.ts';
import { inksOf } from './inks.ts';
import { objectText } from './object-text.ts';
import { PaintObject } from './objects/paint-object.tsx';

type Props = { readonly tract: Tract; readonly page: Page; readonly fonts: FontsAtHand };

/** What stands on a page, from back to front: its master's objects under its own. Millimetres of the page. */
export function PageDrawing({ tract, page, fonts }: Props) {
  const { master } = page;
  return (
    <>
      {master === null ? null : (
        <Layer tract={tract} fonts={fonts} place={{ page: master, group: null }} />
      )}
      <Layer tract={tract} fonts={fonts} place={{ page: page.id, group: null }} />
    </>
  );
}

type Place = { readonly page: PageId; readonly group: ObjectId | null };
type LayerProps = Omit<Props, 'page'> & { readonly place: Place };

function Layer({ tract, fonts, place }: LayerProps) {
  const inks = inksOf(tract.swatches);
  return objectsAt(tract, place).map((object) =>
    object.kind === 'group' ? (
      <g
        key={object.id}
        data-object={object.id}
        {...(object.opacity < 1 && { opacity: object.opacity })}
      >
        <Layer tract={tract} fonts={fonts} place={{ page: place.page, group: object.id }} />
      </g>
    ) : (
      <PaintObject
        key={object.id}
        object={object}
        text={objectText(tract, object, fonts)}
        fonts={fonts.shelf}
        inks={inks}
      />
    ),
  );
}

const places = new WeakMap<Tract, ReadonlyMap<string, readonly TractObject[]>>();

/** Those seen, from back to front. */
function objectsAt(tract: Tract, place: Place): readonly TractObject[] {
  const known = places.get(tract) ?? grouped(tract.objects);
  places.set(tract, known);
  return known.get(placeKey(place)) ?? [];
}

function grouped(objects: readonly TractObject[]): ReadonlyMap<string, readonly TractObject[]> {
  const together = new Map<string, TractObject[]>();
  for (const object of objects.filter(({ hidden }) => !hidden)) {
    const key = placeKey(object);
    const beside = together.get(key);
    if (beside) beside.push(object);
    else together.set(key, [object]);
  }
  return together;
}

const placeKey = ({ page, group }: Place): string => `${page}\n${group ?? ''}`;
