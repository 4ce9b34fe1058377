import type { ReportColumn, ReportLabel, ReportTable } from './report.ts';

/** Counts by what they are counted under. */
export type Tally = ReadonlyMap<string, number>;

export function countIn(tally: Map<string, number>, key: string, by = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + by);
}

export const word = (name: string): ReportLabel => ({ kind: 'word', word: name });

/** Each in the total of all, which is what every breakdown of the same people adds up to. */
const peopleColumns = (of: string): ReportColumn[] => [
  { kind: 'label', title: of },
  { kind: 'count', title: 'members', adds: true },
  { kind: 'rate', title: 'share', part: 1, whole: 'sum' },
];

/** A table of people by the bands of one question, all of them, also those with nobody in them. */
export const bandTable = (title: string, tally: Tally, bands: readonly string[]): ReportTable => ({
  title,
  columns: peopleColumns(title),
  rows: bands.map((band) => [word(band), tally.get(band) ?? 0, null]),
  chart: { kind: 'bars', columns: [1] },
});

export const labelTable = (
  title: string,
  rows: readonly (readonly [ReportLabel, number])[],
): ReportTable => ({
  title,
  columns: peopleColumns(title),
  rows: rows.map(([label, count]) => [label, count, null]),
  chart: null,
});
