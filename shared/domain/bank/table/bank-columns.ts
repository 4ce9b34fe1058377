import { foldText } from '../../members/fold-text.ts';
import type { BankColumns, BankRole } from '../column-choice.ts';
import { rolesOf } from './bank-headers.ts';
import { layoutOf } from './bank-layouts.ts';

/** What is missing for rows of these columns to be movements. */
export type Missing = 'bookedOn' | 'amount' | 'label';

export type Columns = {
  readonly bank: string | null;
  readonly headers: readonly string[];
  readonly roles: readonly BankRole[];
};

export function columnsOf(headers: readonly string[]): Columns {
  const layout = layoutOf(headers);
  const own = layout?.roles ?? {};
  const renamed = headers.map((header) => (foldText(header) in own ? '' : header));
  const roles = rolesOf(renamed).map(
    (role, column) => own[foldText(headers[column] ?? '')] ?? role,
  );
  return { bank: layout?.bank ?? null, headers, roles };
}

export const chosenColumns = (headers: readonly string[], { roles }: BankColumns): Columns => ({
  bank: null,
  headers,
  roles: headers.map((_, column) => roles[column] ?? 'ignore'),
});

export function missingIn({ roles }: Pick<Columns, 'roles'>): readonly Missing[] {
  const missing: Missing[] = [];
  if (!roles.includes('bookedOn') && !roles.includes('valueOn')) missing.push('bookedOn');
  if (!roles.includes('amount') && !roles.includes('credit')) missing.push('amount');
  const words: readonly BankRole[] = ['label', 'details', 'counterparty'];
  if (!words.some((role) => roles.includes(role))) missing.push('label');
  return missing;
}
