import type { MemberFields } from '../members/member.ts';
import type { Finding } from './finding.ts';
import type { ReadField, RowRefusal, RowWarning } from './import.ts';
import type { CellReading } from './read-cell.ts';

/** A row while its cells are being read. It never leaves `readRow`. */
export type RowDraft = {
  fields: Partial<MemberFields>;
  refusals: readonly RowRefusal[];
  warnings: readonly RowWarning[];
};

/** Most rows have nothing to refuse or to warn of: they share one empty list. */
const none: readonly never[] = [];

const longestShown = 200;

export const newDraft = (): RowDraft => ({ fields: {}, refusals: none, warnings: none });

export function take(
  draft: RowDraft,
  reading: CellReading,
  from: { field: ReadField; finding: Finding },
): void {
  const { field, finding } = from;
  if (reading.kind === 'refused') {
    const { refusal: kind, allowed } = reading;
    const { column, text: value } = finding;
    refuse(draft, { kind, column, field, value, ...(allowed !== undefined && { allowed }) });
    return;
  }
  if (reading.value !== null) set(draft.fields, field, reading.value);
  if (reading.warning !== undefined)
    warn(draft, { kind: reading.warning, field, value: finding.text });
}

export function refuse(draft: RowDraft, refusal: RowRefusal): void {
  const shown = { ...refusal, value: refusal.value.slice(0, longestShown) };
  draft.refusals = [...draft.refusals, shown];
}

export function warn(draft: RowDraft, warning: RowWarning): void {
  const shown = { ...warning, value: warning.value.slice(0, longestShown) };
  draft.warnings = [...draft.warnings, shown];
}

function set(
  fields: Partial<MemberFields>,
  field: ReadField,
  value: Extract<CellReading, { kind: 'read' }>['value'],
): void {
  // Each reader answers with values of the field it was asked for.
  (fields as Record<ReadField, unknown>)[field] = value;
}
