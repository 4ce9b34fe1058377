import type { ScaleLine } from './contribution-scale.ts';

/** What is wrong with a scale; `line` is its place in it. */
export type ScaleFault =
  | { readonly kind: 'empty' }
  /** A line that is there already: the same band, the same reduction, a second first year. */
  | { readonly kind: 'double'; readonly line: number }
  /** Nobody below the first band would have one. */
  | { readonly kind: 'no-lowest-band'; readonly line: number }
  /** Who earns more would owe less. */
  | { readonly kind: 'falling'; readonly line: number };

/** Lines as `inOrder` puts them. */
export function checkScale(lines: readonly ScaleLine[]): readonly ScaleFault[] {
  if (lines.length === 0) return [{ kind: 'empty' }];
  const seen = new Set<string>();
  const faults: ScaleFault[] = [];
  let below: Band | null = null;
  for (const [line, said] of lines.entries()) {
    const key = keyOf(said);
    if (seen.has(key)) faults.push({ kind: 'double', line });
    seen.add(key);
    if (said.kind !== 'income') continue;
    if (below === null && said.from > 0) faults.push({ kind: 'no-lowest-band', line });
    if (below !== null && said.amount < below.amount) faults.push({ kind: 'falling', line });
    below = said;
  }
  return faults;
}

type Band = Extract<ScaleLine, { kind: 'income' }>;

/** As a scale is read: first year, bands from the lowest, then the others. */
export const inOrder = (lines: readonly ScaleLine[]): readonly ScaleLine[] =>
  lines.toSorted(
    (a, b) =>
      places[a.kind] - places[b.kind] ||
      (a.kind === 'income' && b.kind === 'income' ? a.from - b.from : 0),
  );

const places: Readonly<Record<ScaleLine['kind'], number>> = {
  'first-year': 0,
  income: 1,
  reduced: 2,
  couple: 3,
  free: 4,
  official: 5,
};

function keyOf(line: ScaleLine): string {
  if (line.kind === 'income') return `income ${line.from}`;
  return line.kind === 'reduced' ? `reduced ${line.title.toLowerCase()}` : line.kind;
}
