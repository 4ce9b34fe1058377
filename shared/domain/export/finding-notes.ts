import type { ExportFinding, ExportSummary } from './export-run.ts';

/** Where the writer stands, and what it has to say of the cells it has written. */
export type FindingNotes = {
  at(row: number, column: number): void;
  note(finding: Fact): void;
  summary(rows: number): ExportSummary;
};

type Fact = WithoutPlace<ExportFinding>;
type WithoutPlace<F> = F extends unknown ? Omit<F, 'row' | 'column'> : never;

/** A file of a hundred thousand Polish names has as many findings: a person reads the first ones. */
const mostKept = 100;

export function takeNotes(): FindingNotes {
  const findings: ExportFinding[] = [];
  const place = { row: 0, column: 0 };
  let findingCount = 0;
  return {
    at(row, column) {
      place.row = row;
      place.column = column;
    },
    note(fact) {
      findingCount += 1;
      if (findings.length < mostKept) findings.push({ ...fact, ...place });
    },
    summary: (rows) => ({ rows, findings, findingCount }),
  };
}
