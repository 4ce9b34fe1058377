import type { Cmyk } from '../document/model/swatch.ts';
import type { DrawnPlate } from './coverage.ts';
import { processInks } from './plate.ts';

/** What stands in for a spot ink where it is not printed. */
export type StandIns = ReadonlyMap<string, Cmyk>;

/** The plates that are shown, as four inks for each dot: a spot ink as the mix that stands in for it. */
export function mixedInks(
  plates: readonly DrawnPlate[],
  standIns: StandIns,
): Uint8Array<ArrayBuffer> {
  const mixed = new Uint8Array((plates[0]?.tones.length ?? 0) * 4);
  for (const { ink, tones } of plates) {
    const parts = processInks.map((one) => {
      if (ink.kind === 'process') return ink.ink === one ? 1 : 0;
      return (standIns.get(ink.name)?.[one] ?? 0) / 100;
    });
    for (const [place, part] of parts.entries()) {
      if (part === 0) continue;
      for (let at = 0; at < tones.length; at += 1) {
        const here = at * 4 + place;
        const left = 255 - (mixed[here] ?? 0);
        mixed[here] = 255 - Math.round(left * (1 - ((tones[at] ?? 0) / 255) * part));
      }
    }
  }
  return mixed;
}

/** One plate as a printer holds it against the light: its ink is black. */
export function asGrey({ tones }: DrawnPlate): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(tones.length * 3);
  for (let at = 0; at < tones.length; at += 1) rgb.fill(255 - (tones[at] ?? 0), at * 3, at * 3 + 3);
  return rgb;
}
