export type Random = {
  /** From 0 up to, and without, `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <T>(choices: readonly [T, ...T[]]) => T;
  /** True that often, between 0 and 1. */
  readonly chance: (odds: number) => boolean;
};

/** The same numbers for the same seed, on every machine (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    oneOf: ([first, ...others]) => others[upTo(others.length + 1) - 1] ?? first,
    chance: (odds) => next() < odds,
  };
}
