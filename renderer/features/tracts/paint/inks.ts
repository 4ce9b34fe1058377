import { screenHex } from '#shared/domain/tracts/document/model/screen-colour.ts';
import type { Swatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import type { SwatchId } from '#shared/domain/tracts/story.ts';

/** How a swatch looks on the screen; one that is gone is black. */
export type Inks = (swatch: SwatchId) => string;

type Swatches = ReadonlyMap<SwatchId, Swatch>;

let last: { readonly said: string; readonly inks: Inks } | null = null;
const known = new WeakMap<Swatches, Inks>();

/** The very same function for the same colours, so that what was painted with them stays. */
export function inksOf(swatches: Swatches): Inks {
  const found = known.get(swatches) ?? makeInks(swatches);
  known.set(swatches, found);
  return found;
}

function makeInks(swatches: Swatches): Inks {
  const colours = new Map([...swatches].map(([id, { cmyk }]) => [id, screenHex(cmyk)]));
  const said = JSON.stringify([...colours]);
  if (last?.said === said) return last.inks;
  const black = screenHex(blackSwatch.cmyk);
  const inks: Inks = (swatch) => colours.get(swatch) ?? black;
  last = { said, inks };
  return inks;
}
