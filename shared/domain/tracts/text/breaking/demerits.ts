import type { Place } from './place.ts';

/** Tight and loose lines next to each other are seen. */
export type Fit = 'tight' | 'usual' | 'loose';

/** White shrinks to four fifths and is happy up to half as much again. */
export const shrinkMost = 0.2;
const stretchUsual = 0.5;
/** A ragged line is happy when it lacks up to a seventh of the width. */
const raggedZone = 1 / 7;
const worstRatio = 20;

type Line = {
  readonly natural: number;
  readonly white: number;
  readonly width: number;
  readonly justify: boolean;
  readonly last: boolean;
};

/** How far the white is stretched (1: to its usual limit, -1: shrunk as far as it goes), or null when it is too wide. */
export function fitOf(line: Line): { readonly ratio: number; readonly fit: Fit } | null {
  const lack = line.width - line.natural;
  if (lack < 0) {
    const shrink = line.justify ? line.white * shrinkMost : 0;
    if (lack < -shrink) return null;
    const ratio = lack / shrink;
    return { ratio, fit: ratio < -0.5 ? 'tight' : 'usual' };
  }
  if (line.last) return { ratio: 0, fit: 'usual' };
  const give = line.justify ? line.white * stretchUsual : line.width * raggedZone;
  const ratio = give > 0 ? Math.min(lack / give, worstRatio) : worstRatio;
  return { ratio, fit: line.justify && ratio > 1 ? 'loose' : 'usual' };
}

type Judged = {
  readonly ratio: number;
  readonly kind: Place['kind'];
  /** Lines in a row that end with a hyphen, this one included. */
  readonly hyphens: number;
  readonly justify: boolean;
  readonly jump: boolean;
  /** Part of a word alone on the last line. */
  readonly fragment: boolean;
};

const linePenalty = 10;
const hyphenPenalty = { justify: 50, ragged: 120 };
const secondHyphen = 8_000;
const jumpDemerits = 5_000;
const fragmentDemerits = 250_000;
/** More than any number of loose lines: only when nothing else fits. */
const thirdHyphen = 1e14;
const forcedBreak = 1e17;

export function demeritsOf({ ratio, kind, hyphens, justify, jump, fragment }: Judged): number {
  const badness = 100 * Math.abs(ratio) ** 3;
  const penalty = kind === 'hyphen' ? hyphenPenalty[justify ? 'justify' : 'ragged'] : 0;
  let demerits = (linePenalty + badness + penalty) ** 2;
  if (hyphens === 2) demerits += secondHyphen;
  if (hyphens > 2) demerits += thirdHyphen;
  if (jump) demerits += jumpDemerits;
  if (fragment) demerits += fragmentDemerits;
  return kind === 'forced' ? demerits + forcedBreak : demerits;
}
