import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { fontsIn } from '../paint/fonts/fonts-in.ts';
import type { PressOrder } from './press-order.ts';

type Shown = Pick<PressOrder, 'tract' | 'pages'>;

/** Everything that the pages of an order show. */
export const objectsOf = ({ tract, pages }: Shown): readonly TractObject[] =>
  tract.pages.filter(({ id }) => pages.includes(id)).flatMap((page) => paintedObjects(tract, page));

/** The fonts that its texts ask for. */
export const fontsOf = (shown: Shown): ReadonlySet<FontId> =>
  new Set(
    objectsOf(shown)
      .flatMap(storiesOf)
      .flatMap((story) => [...fontsIn(shown.tract.stories.get(story) ?? [])]),
  );

function storiesOf(object: TractObject) {
  if (object.kind === 'text') return [object.story];
  return object.kind === 'table'
    ? tableRules(object).cells.flatMap(({ story }) => story ?? [])
    : [];
}
