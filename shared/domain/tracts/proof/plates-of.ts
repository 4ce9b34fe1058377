import type { Cmyk } from '../document/model/swatch.ts';
import type { Tract } from '../document/model/tract.ts';
import { type PlateInk, processInks } from './plate.ts';

/**
 * The plates that a leaflet needs: the four, and those of its spot inks where these are printed apart. A spot ink of the
 * palette that nothing is painted with is listed too: its plate is then white, which a print shop would rather know.
 */
export function platesOf({ swatches }: Tract, spots: 'apart' | 'mixed'): readonly PlateInk[] {
  const four = processInks.map((ink): PlateInk => ({ kind: 'process', ink }));
  if (spots === 'mixed') return four;
  return [
    ...four,
    ...[...standInsOf(swatches).keys()].map((name) => ({ kind: 'spot', name }) as const),
  ];
}

/** Of each spot ink, by its name. */
export function standInsOf(swatches: Tract['swatches']): ReadonlyMap<string, Cmyk> {
  const found = new Map<string, Cmyk>();
  for (const { spot, cmyk, deleted } of swatches.values()) {
    if (spot !== null && !deleted && !found.has(spot)) found.set(spot, cmyk);
  }
  return found;
}
