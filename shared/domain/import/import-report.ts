import type { ImportReportFields } from '../records/record.ts';
import type { ImportPlan } from './import.ts';

/** As in `ImportReportFields`. */
const mostFaults = 200;
const longest = { fileName: 200, sheet: 200, column: 120, value: 80 } as const;

type Imported = {
  readonly table: {
    readonly fileName: string;
    readonly sheet: string | null;
    readonly headers: readonly string[];
  };
  readonly plan: ImportPlan;
  readonly on: ImportReportFields['on'];
};

/** What is kept of an import that was written: no names, and of values only those that were refused. */
export function reportToKeep({ table, plan, on }: Imported): ImportReportFields {
  const faults: ImportReportFields['faults'] = [];
  for (const row of plan.rows) {
    if (faults.length === mostFaults) break;
    if (row.kind !== 'refused') continue;
    for (const { kind, column, value } of row.refusals) {
      const heading = column === null ? null : (table.headers[column] ?? '');
      // Whom a doubt is about is a name, and the row says it.
      const said = kind === 'ambiguous-match' ? '' : value.slice(0, longest.value);
      const fault = { line: row.line, column: heading?.slice(0, longest.column) ?? null, kind };
      if (faults.length < mostFaults) faults.push({ ...fault, value: said });
    }
  }
  return {
    fileName: table.fileName.trim().slice(0, longest.fileName).trim() || '?',
    sheet: table.sheet?.trim().slice(0, longest.sheet).trim() || null,
    on,
    counts: plan.counts,
    faults,
  };
}
