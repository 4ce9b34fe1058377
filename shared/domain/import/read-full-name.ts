import { splitFullName } from '../members/parse-name.ts';
import { readName } from './read-cell.ts';
import { type RowDraft, refuse, take, warn } from './row-draft.ts';
import { findFirst, type Row } from './row-findings.ts';

const twoPeople = /(?:^|\s)(?:et|&)\s/i;

/** Used when no column holds the family name alone. `M. et Mme Dupont` are two people: refused. */
export function readFullName(draft: RowDraft, row: Row): void {
  if (draft.fields.familyName !== undefined) return;
  const finding = findFirst(row, 'fullName');
  if (finding === null) return;
  if (twoPeople.test(finding.text)) {
    refuse(draft, {
      kind: 'unknown-value',
      column: finding.column,
      field: 'familyName',
      value: finding.text,
    });
    return;
  }
  const name = splitFullName(finding.text, row.layout.nameOrder);
  take(draft, readName('familyName', name.familyName), { field: 'familyName', finding });
  if (name.givenName === null || draft.fields.givenName !== undefined) return;
  take(draft, readName('givenName', name.givenName), { field: 'givenName', finding });
  warn(draft, { kind: 'name-split', field: 'familyName', value: finding.text });
}
