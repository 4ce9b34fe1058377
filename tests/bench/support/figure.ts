export type Figure = {
  readonly bench: string;
  readonly case: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  readonly lowerIsBetter: boolean;
};

/** Prints one JSON line; `ratio` is ours ÷ peer, both measured in this very run. */
export function publish(figure: Figure): void {
  const round = (value: number) => Number(value.toPrecision(4));
  const { ours, peer } = figure;
  const line = {
    bench: figure.bench,
    case: figure.case,
    ours: round(ours),
    peer: round(peer),
    peerName: figure.peerName,
    ratio: round(ours / peer),
    unit: figure.unit,
    lowerIsBetter: figure.lowerIsBetter,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** The value below which `share` (0 to 1) of the samples lie. Throws on an empty list. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('No samples');
  return value;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
