/** What is printed on. Messages `tracts.proof.paper.<id>` name them. */
export const proofPapers = ['coated', 'offset', 'recycled', 'newsprint'] as const;
export type ProofPaper = (typeof proofPapers)[number];

/** CIE L*a*b* under the light of print shops (D50). */
export type Lab = { readonly l: number; readonly a: number; readonly b: number };

type Facts = {
  readonly white: Lab;
  /** Percent of all inks together. */
  readonly mostInk: number;
};

export const paperFacts: Readonly<Record<ProofPaper, Facts>> = {
  // ISO 12647-2:2004, paper type 1, as in FOGRA39; the ECI's profile ISOcoated_v2_300 and its successor end at 300 %.
  coated: { white: { l: 95, a: 0, b: -2 }, mostInk: 300 },
  // ISO 12647-2:2004, paper type 4 (uncoated, white); the ECI's profile PSO_Uncoated ends at 300 %.
  offset: { white: { l: 92, a: 0, b: -3 }, mostInk: 300 },
  // No standard: a grey-cream of our own between the two others, and a limit with the same prudence.
  recycled: { white: { l: 87, a: 0, b: 4 }, mostInk: 270 },
  // ISO 12647-3: newspaper presses, whose profile ISOnewspaper26v4 ends at 240 %.
  newsprint: { white: { l: 82, a: 0, b: 3 }, mostInk: 240 },
};

/** The light that white paper throws back, as parts of 1 of a screen's red, green and blue before they are encoded. */
function lightOf({ l, a, b }: Lab): readonly [red: number, green: number, blue: number] {
  const fy = (l + 16) / 116;
  const [x, y, z] = [
    0.9642 * unfolded(fy + a / 500),
    unfolded(fy),
    0.8249 * unfolded(fy - b / 200),
  ];
  // From D50 to the primaries of sRGB (Bradford).
  return [
    within(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
    within(-0.9787684 * x + 1.9161415 * y + 0.033454 * z),
    within(0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
  ];
}

const unfolded = (value: number): number =>
  value > 6 / 29 ? value ** 3 : 3 * (6 / 29) ** 2 * (value - 4 / 29);

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** For each byte of red, of green and of blue: the byte that it is on that paper. */
export function seenOn(paper: Lab): readonly Uint8Array[] {
  return lightOf(paper).map((light) =>
    Uint8Array.from({ length: 256 }, (_, byte) => encoded(decoded(byte / 255) * light)),
  );
}

const decoded = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (light: number): number =>
  Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
