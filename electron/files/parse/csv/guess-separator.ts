import type { ParseOptions } from '#shared/ipc/import-file.ts';

export type Separator = NonNullable<ParseOptions['separator']>;

const separators = [';', ',', '\t', '|'] as const satisfies readonly Separator[];
const places: ReadonlyMap<string, number> = new Map(separators.map((sign, at) => [sign, at]));
const linesLookedAt = 30;
const signsLookedAt = 200_000;

/**
 * The sign that stands outside quotes the same number of times on most of the first lines. Decimal commas
 * and addresses have commas too, but not on every line, and not on the header.
 */
export function guessSeparator(text: string): Separator {
  const counts = countsByLine(text);
  const scored = separators.map((separator, index) => {
    const perLine = counts.map((line) => line[index] ?? 0);
    return { separator, ...mostFrequent(perLine) };
  });
  const [best] = scored.sort((a, b) => b.lines - a.lines || b.count - a.count);
  return best === undefined || best.lines === 0 ? ';' : best.separator;
}

/** For each of the first non-empty lines, how often each separator stands outside quotes. */
function countsByLine(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = separators.map(() => 0);
  let isQuoted = false;
  let isBlank = true;
  for (const sign of text.slice(0, signsLookedAt)) {
    if (sign === '\n' && !isQuoted) {
      if (!isBlank) lines.push(counts);
      if (lines.length === linesLookedAt) return lines;
      counts = separators.map(() => 0);
      isBlank = true;
      continue;
    }
    if (sign === '"') isQuoted = !isQuoted;
    const index = isQuoted ? undefined : places.get(sign);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
    isBlank &&= sign.trim() === '';
  }
  return isBlank ? lines : [...lines, counts];
}

/** The number above zero that most lines agree on, and how many lines do. */
function mostFrequent(counts: readonly number[]): {
  readonly count: number;
  readonly lines: number;
} {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  const [best] = [...lines].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { count: best?.[0] ?? 0, lines: best?.[1] ?? 0 };
}
