import type { MemberField } from '../members/member.ts';
import type { ColumnTarget } from './import.ts';

const notFields: ReadonlySet<ColumnTarget> = new Set([
  'fullName',
  'payerEmail',
  'orderStatus',
  'ignore',
]);

export const isField = (target: ColumnTarget): target is MemberField => !notFields.has(target);

/** Phones and postcodes are read once the country is known, all other fields from their cell alone. */
export const isReadAlone = (target: ColumnTarget): target is MemberField =>
  isField(target) && target !== 'phone' && target !== 'postcode';
