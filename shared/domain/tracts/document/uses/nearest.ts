import { sameValue } from '#shared/canonical.ts';
import { screenColour } from '../model/screen-colour.ts';
import type { StyleSheet } from '../model/style.ts';
import type { Cmyk } from '../model/swatch.ts';

/** The one that looks most like it on a screen; of equals the first. Null when there is no other. */
export function nearestSwatch<T extends { readonly cmyk: Cmyk }>(
  { cmyk }: { readonly cmyk: Cmyk },
  others: readonly T[],
): T | null {
  const wanted = screenColour(cmyk);
  const far = (one: T) => {
    const { red, green, blue } = screenColour(one.cmyk);
    return (red - wanted.red) ** 2 + (green - wanted.green) ** 2 + (blue - wanted.blue) ** 2;
  };
  return least(others, far);
}

/** The one it is based on; else the one that says the most of what it says. Null when there is no other. */
export function nearestStyle<T extends StyleSheet>(
  style: StyleSheet,
  others: readonly T[],
): T | null {
  const parent = others.find(({ id }) => id === style.basedOn);
  const said = Object.entries(style).filter(([key]) => !named.has(key));
  const differences = (other: T) =>
    said.filter(([key, value]) => !sameValue(value, Reflect.get(other, key))).length;
  return parent ?? least(others, differences);
}

const named = new Set(['id', 'name', 'order', 'deleted', 'kind', 'basedOn']);

const least = <T>(all: readonly T[], measure: (one: T) => number): T | null =>
  all.reduce<T | null>(
    (best, one) => (best === null || measure(one) < measure(best) ? one : best),
    null,
  );
