import type { PlateInk } from './plate.ts';
import type { DotBox } from './proof-dots.ts';

/** A drawn plate: one byte a dot, 255 where its ink is whole. */
export type DrawnPlate = { readonly ink: PlateInk; readonly tones: Uint8Array };

export type Coverage = {
  /** All inks together, in percent, and the dot of it that is nearest to the middle of its page. */
  readonly highest: { readonly percent: number; readonly x: number; readonly y: number };
  /** Dots above the limit, in percent of those looked at. */
  readonly overLimit: number;
  /** Of each ink over all dots, in percent. */
  readonly means: readonly { readonly ink: PlateInk; readonly percent: number }[];
};

/** The sum of all inks at each dot: 255 for the whole of one. */
export function totalInk(plates: readonly DrawnPlate[]): Uint16Array<ArrayBuffer> {
  const totals = new Uint16Array(plates[0]?.tones.length ?? 0);
  for (const { tones } of plates) {
    for (let at = 0; at < totals.length; at += 1) totals[at] = (totals[at] ?? 0) + (tones[at] ?? 0);
  }
  return totals;
}

type Looked = {
  readonly width: number;
  /** Marks beside the pages are on every plate: they are not looked at. */
  readonly within: readonly DotBox[];
  /** Percent. */
  readonly limit: number;
};

/** How much ink lies on a side. */
export function coverage(
  plates: readonly DrawnPlate[],
  { width, within, limit }: Looked,
): Coverage {
  const totals = totalInk(plates);
  const most = (limit / 100) * 255 + rounding(plates.length);
  const sums = plates.map(() => 0);
  let [dots, over, highest, place, aside] = [0, 0, 0, 0, 0];
  for (const { left, top, right, bottom } of within) {
    const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
    for (let y = top; y < bottom; y += 1) {
      for (let at = y * width + left; at < y * width + right; at += 1) {
        const total = totals[at] ?? 0;
        dots += 1;
        if (total > most) over += 1;
        if (total >= highest) {
          const away = Math.abs(at - y * width - middleX) + Math.abs(y - middleY);
          if (total > highest || away < aside) [highest, place, aside] = [total, at, away];
        }
        for (let one = 0; one < plates.length; one += 1) {
          sums[one] = (sums[one] ?? 0) + (plates[one]?.tones[at] ?? 0);
        }
      }
    }
  }
  const percent = (sum: number) => (dots === 0 ? 0 : (sum / 255 / dots) * 100);
  return {
    highest: {
      percent: (highest / 255) * 100,
      x: width === 0 ? 0 : place % width,
      y: width === 0 ? 0 : Math.floor(place / width),
    },
    overLimit: dots === 0 ? 0 : (over / dots) * 100,
    means: plates.map(({ ink }, one) => ({ ink, percent: percent(sums[one] ?? 0) })),
  };
}

/** Each plate's byte is up to half a step beside what it stands for: 300 % is not told as more than 300 %. */
const rounding = (plates: number): number => plates / 2;
