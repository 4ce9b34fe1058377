export type Colour = readonly [red: number, green: number, blue: number];

const white: Colour = [255, 255, 255];
/** Darker and darker of one hue up to the limit; beyond it the other one: told apart also where colours are not. */
const [pale, deep]: readonly [Colour, Colour] = [
  [226, 238, 246],
  [33, 84, 135],
];
const [warm, hot]: readonly [Colour, Colour] = [
  [255, 166, 43],
  [176, 0, 32],
];

/** The colour that a sum of inks has on the map, both in percent. Bare paper is white. */
export function heatColour(percent: number, limit: number): Colour {
  if (percent <= 0) return white;
  if (percent <= limit) return between(pale, deep, percent / limit);
  return between(warm, hot, Math.min(1, (percent - limit) / 100));
}

const between = (from: Colour, to: Colour, share: number): Colour => {
  const part = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
};
