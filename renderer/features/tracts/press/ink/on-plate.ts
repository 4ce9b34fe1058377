import { type PlateInk, processInks } from '#shared/domain/tracts/proof/plate.ts';

/** The grey of a plate: black where its ink is whole. `parts` are the four inks, of 1 or of any other whole. */
export function greyOn(plate: PlateInk, parts: ArrayLike<number>, whole = 1): number {
  if (plate.kind === 'spot') return whole;
  return whole - (parts[processInks.indexOf(plate.ink)] ?? 0);
}

/** Of pixels that are told in four inks. */
export function greysOn(plate: PlateInk, inks: Uint8Array): Uint8Array<ArrayBuffer> {
  const greys = new Uint8Array(inks.length / 4).fill(255);
  if (plate.kind === 'spot') return greys;
  const first = processInks.indexOf(plate.ink);
  for (let at = 0; at < greys.length; at += 1) greys[at] = 255 - (inks[at * 4 + first] ?? 0);
  return greys;
}

/** Takes one of the four inks off the stack of a calculator of PDF, and leaves its grey (ISO 32000-1, 7.10.5). */
export function calculatorOf(plate: PlateInk): string {
  if (plate.kind === 'spot') return '{ pop pop pop pop 1 }';
  const alone = {
    cyan: 'pop pop pop',
    magenta: 'pop pop exch pop',
    yellow: 'pop exch pop exch pop',
    black: 'exch pop exch pop exch pop',
  }[plate.ink];
  return `{ ${alone} 1 exch sub }`;
}
