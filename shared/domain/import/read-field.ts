import type { Finding } from './finding.ts';
import type { ReadField } from './import.ts';
import { type ConsentField, isYear, readCell } from './read-cell.ts';
import { type RowDraft, take } from './row-draft.ts';
import { findAll, findFirst, type Row } from './row-findings.ts';
import { isCustom } from './targets.ts';

/** Fields that several columns make up together, and what stands between the parts. */
const joined: Readonly<Partial<Record<ReadField, string>>> = {
  street: ' ',
  addressExtra: ', ',
  notes: '\n',
};

/** Of several columns for one field the first that says something counts, or all of them together. */
export function readField(draft: RowDraft, row: Row, field: ReadField): void {
  const isAlone = row.layout.columns.get(field)?.length === 1;
  if (!isAlone && isConsent(field)) {
    for (const finding of findAll(row, field)) readConsent(draft, field, finding);
    return;
  }
  const separator = joined[field];
  const finding =
    isAlone || separator === undefined
      ? findFirst(row, field)
      : wholeOf(field, findAll(row, field), separator);
  if (finding === null || finding.reading === null) return;
  // Where only the year of birth is known, people write it where the date goes.
  if (field === 'birthDate' && isYear(finding.text)) {
    take(draft, readCell('birthYear', finding), { field: 'birthYear', finding });
    return;
  }
  take(draft, finding.reading, { field, finding });
}

function wholeOf(field: ReadField, found: readonly Finding[], separator: string): Finding | null {
  const [first] = found;
  if (first === undefined) return null;
  const text = found.map((part) => part.text).join(separator);
  if (isCustom(field)) return first;
  return { ...first, text, reading: readCell(field, { ...first, text }) };
}

/** Several columns may speak of one consent (`Do Not Email`, `No Bulk Emails`): a refusal wins. */
function readConsent(draft: RowDraft, field: ConsentField, finding: Finding): void {
  const { reading } = finding;
  const isWeaker = draft.fields[field] === 'refused' && reading?.kind === 'read';
  if (reading !== null && !isWeaker) take(draft, reading, { field, finding });
}

const isConsent = (field: ReadField): field is ConsentField => field.endsWith('Consent');
