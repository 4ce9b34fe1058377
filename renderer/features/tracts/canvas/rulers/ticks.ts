export type Tick = {
  /** Millimetres. */
  readonly at: number;
  readonly size: 'long' | 'middle' | 'short';
};

const steps = [0.1, 0.5, 1, 5, 10, 50, 100, 500, 1_000] as const;
const leastLongPx = 55;
const leastShortPx = 4;

/** The marks of a ruler between two places: the long ones are written, and none stand too close. */
export function ticksBetween(from: number, to: number, pxPerMm: number): readonly Tick[] {
  const long = steps.find((step) => step * pxPerMm >= leastLongPx) ?? 1_000;
  const parts = [10, 5, 2, 1].find((count) => (long / count) * pxPerMm >= leastShortPx) ?? 1;
  const short = long / parts;
  const first = Math.floor(from / short);
  const count = Math.max(0, Math.ceil(to / short) - first) + 1;
  return Array.from({ length: count }, (_, index): Tick => {
    const place = first + index;
    return { at: rounded(place * short), size: sizeOf(place, parts) };
  });
}

function sizeOf(place: number, parts: number): Tick['size'] {
  if (place % parts === 0) return 'long';
  return parts === 10 && place % 5 === 0 ? 'middle' : 'short';
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000 + 0;
