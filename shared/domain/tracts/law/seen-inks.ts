import type { TractObject } from '../document/model/object.ts';
import type { Page } from '../document/model/page.ts';
import type { Cmyk } from '../document/model/swatch.ts';
import type { Tract } from '../document/model/tract.ts';
import { paintedObjects } from '../document/read/painted-objects.ts';
import { storiesOf } from '../document/read/read-stories.ts';
import { inkOf } from '../preflight/ground.ts';
import type { SwatchId } from '../story.ts';

export type SeenInk = { readonly object: TractObject; readonly cmyk: Cmyk };

/** Every colour of a face, pictures left out. */
export const inksOn = (tract: Tract, page: Page): readonly SeenInk[] =>
  paintedObjects(tract, page).flatMap((object) =>
    [...swatchesOf(tract, object)].map((swatch) => ({ object, cmyk: inkOf(tract, swatch) })),
  );

function swatchesOf(tract: Tract, object: TractObject): ReadonlySet<SwatchId> {
  const letters = storiesOf(object)
    .flatMap((story) => tract.stories.get(story) ?? [])
    .flatMap(({ runs }) => runs)
    .filter(({ text }) => text.trim() !== '')
    .map(({ style }) => style.colour);
  const drawn = 'fill' in object ? [object.fill, object.stroke?.swatch ?? null] : [];
  return new Set([...letters, ...drawn.filter((swatch) => swatch !== null)]);
}
