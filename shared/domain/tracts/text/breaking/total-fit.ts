import { demeritsOf, type Fit, fitOf } from './demerits.ts';
import type { Column, Place } from './place.ts';

type Node = {
  readonly place: number;
  readonly start: number;
  readonly white: number;
  readonly line: number;
  /** Lines in a row that end with a hyphen, at most 3 told apart. */
  readonly hyphens: number;
  readonly fit: Fit;
  readonly demerits: number;
  readonly before: Node | null;
};

/** Rounding of floats is no reason to break elsewhere. */
const tolerance = 1e-6;

/**
 * The places where lines end so that the paragraph as a whole is set best (Knuth and Plass). Lines that are full leave
 * the list of beginnings, so a long text takes time in proportion. Always answers, with an overfull line if it must.
 */
export function totalFit(places: readonly Place[], column: Column): readonly number[] {
  let active: readonly Node[] = [startOf(column)];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (!place) break;
    const reached = arrive(active, { place, at, following: places[at + 1], column });
    const ends = place.kind === 'hard' || place.kind === 'end';
    const next = ends ? reached.nodes : [...reached.kept, ...reached.nodes];
    active = next.length > 0 ? next : [overfull(active, { place, at, column })];
  }
  return chainOf(active);
}

const startOf = ({ origin }: Column): Node => ({
  place: -1,
  start: origin.next,
  white: origin.white,
  line: 0,
  hyphens: 0,
  fit: 'usual',
  demerits: 0,
  before: null,
});

type Arrival = {
  readonly place: Place;
  readonly at: number;
  readonly following?: Place | undefined;
  readonly column: Column;
};

/** Beginnings that may still go on, and the best ways to end a line here. */
function arrive(active: readonly Node[], arrival: Arrival) {
  const { place, following, column } = arrival;
  const kept: Node[] = [];
  const best = new Map<number, Node>();
  for (const node of active) {
    const width = widthOf(column, node.line);
    const natural = place.end - node.start;
    const white = place.whiteToEnd - node.white;
    const fit = fitOf({ natural, white, width, justify: column.justify, last: isLast(place) });
    if (fit === null) {
      // With its hyphen a part may be wider than the whole word: that is no reason to give the line up.
      if (place.kind === 'hyphen') kept.push(node);
      continue;
    }
    kept.push(node);
    if (isTooEarly(place, following, { start: node.start, width })) continue;
    const made = nodeOf(node, arrival, fit);
    const key = made.line * 4 + made.hyphens;
    const rival = best.get(key);
    if (!rival || made.demerits < rival.demerits) best.set(key, made);
  }
  return { kept, nodes: [...best.values()] };
}

/** No line ends where the next word leaves it half empty still, nor is a word cut long before its line is full. */
function isTooEarly(place: Place, following: Place | undefined, line: Line): boolean {
  if (place.kind === 'hard' || !following) return false;
  const filled = (following.end - line.start) / line.width;
  if (place.kind === 'forced') return following.kind !== 'hyphen' && filled < 0.8;
  return following.kind === 'soft' && filled < 0.5;
}

type Line = { readonly start: number; readonly width: number };

function nodeOf(
  node: Node,
  { place, at, column }: Arrival,
  fit: { ratio: number; fit: Fit },
): Node {
  const hyphens = place.kind === 'hyphen' ? Math.min(node.hyphens + 1, 3) : 0;
  const demerits = demeritsOf({
    ratio: fit.ratio,
    kind: place.kind,
    hyphens,
    justify: column.justify,
    jump: fit.fit !== node.fit && fit.fit !== 'usual' && node.fit !== 'usual',
    fragment:
      isLast(place) && node.hyphens > 0 && place.end - node.start < widthOf(column, node.line) / 4,
  });
  return {
    place: at,
    start: place.next,
    white: place.whiteToNext,
    line: Math.min(node.line + 1, column.widths.length - 1),
    hyphens,
    fit: fit.fit,
    demerits: node.demerits + demerits,
    before: node,
  };
}

/** Nothing fits: what has the least demerits goes over the edge rather than being lost. */
function overfull(active: readonly Node[], arrival: Arrival): Node {
  const node = active.reduce(
    (best, other) => (other.place > best.place ? other : best),
    active[0] ?? startOf(arrival.column),
  );
  return nodeOf(node, arrival, { ratio: 0, fit: 'usual' });
}

function chainOf(active: readonly Node[]): readonly number[] {
  let node: Node | null = active.reduce<Node | null>(
    (best, other) => (best && best.demerits <= other.demerits ? best : other),
    null,
  );
  const chain: number[] = [];
  for (; node && node.place >= 0; node = node.before) chain.push(node.place);
  return chain.reverse();
}

const isLast = ({ kind }: Place): boolean => kind === 'hard' || kind === 'end';

const widthOf = ({ widths }: Column, line: number): number =>
  (widths[line] ?? widths.at(-1) ?? 0) + tolerance;
