import type { Swatch } from '../document/model/swatch.ts';

export const processInks = ['cyan', 'magenta', 'yellow', 'black'] as const;
export type ProcessInk = (typeof processInks)[number];

/** One plate of a press. A spot ink is known by its name: swatches of the same name are the same ink. */
export type PlateInk =
  | { readonly kind: 'process'; readonly ink: ProcessInk }
  | { readonly kind: 'spot'; readonly name: string };

/** In lists, and as the name of what is made of it. */
export const plateKey = (plate: PlateInk): string =>
  plate.kind === 'process' ? plate.ink : `spot ${plate.name}`;

/**
 * How much of a plate's ink a swatch asks for, of 1. Where spot inks are not printed `apart` they are mixed of the four;
 * where they are, they leave the four plates white.
 */
export function tintOn(
  plate: PlateInk,
  { cmyk, spot }: Pick<Swatch, 'cmyk' | 'spot'>,
  spots: 'apart' | 'mixed',
): number {
  const printed = spots === 'apart' ? spot : null;
  if (plate.kind === 'spot') return plate.name === printed ? 1 : 0;
  return printed === null ? cmyk[plate.ink] / 100 : 0;
}

/** Whether what is black and nothing else leaves this plate as it is: black letters are printed over what lies there. */
export const isLeftByBlack = (plate: PlateInk): boolean =>
  plate.kind === 'spot' || plate.ink !== 'black';
