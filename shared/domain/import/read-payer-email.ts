import { foldText } from '../members/fold-text.ts';
import type { ImportOptions } from './import.ts';
import { readEmail } from './read-cell.ts';
import { type RowDraft, take, warn } from './row-draft.ts';
import { findFirst, type Row } from './row-findings.ts';

/** HelloAsso gives the e-mail of whoever paid: a parent, a partner, an employer. The person's own comes first. */
export function readPayerEmail(
  draft: RowDraft,
  row: Row,
  choice: ImportOptions['payerEmail'],
): void {
  if (draft.fields.email !== undefined) return;
  const finding = findFirst(row, 'payerEmail');
  if (finding === null) return;
  const mayUse = choice === 'use' || (choice === 'use-when-same-name' && isPayer(draft, row));
  if (mayUse) take(draft, readEmail(finding.text), { field: 'email', finding });
  else warn(draft, { kind: 'payer-email-ignored', field: 'email', value: finding.text });
}

function isPayer({ fields }: RowDraft, { layout, cells }: Row): boolean {
  if (layout.payer === null) return false;
  return (
    foldText(cells[layout.payer.familyName] ?? '') === foldText(fields.familyName ?? '') &&
    foldText(cells[layout.payer.givenName] ?? '') === foldText(fields.givenName ?? '')
  );
}
