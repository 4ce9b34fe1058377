import type { Column, ColumnValue } from '#shared/domain/members/catalogue.ts';
import { CustomValue } from '#shared/domain/members/entries.ts';
import { isFixedField, memberShape } from '#shared/domain/members/member.ts';
import { parseDate } from '#shared/domain/members/parse-date.ts';
import { parsePhone } from '#shared/domain/members/parse-phone.ts';
import { unreachable } from '#shared/result.ts';

export type BulkValue =
  | { readonly kind: 'read'; readonly value: Exclude<ColumnValue, null> }
  | { readonly kind: 'bad' };

const bad: BulkValue = { kind: 'bad' };

/** What was typed or chosen for a column, as its field holds it. */
export function bulkValueOf(column: Column, typed: string): BulkValue {
  const text = typed.trim();
  if (text === '') return bad;
  const value = readAs(column, text);
  if (value === null) return bad;
  const { field } = column;
  if (field === null) return bad;
  const schema = isFixedField(field) ? memberShape[field] : CustomValue;
  return schema.safeParse(value).success ? { kind: 'read', value } : bad;
}

function readAs({ id, kind }: Column, text: string): Exclude<ColumnValue, null> | null {
  switch (kind) {
    case 'text':
      return id === 'phone' ? parsePhone(text, null).phone : text;
    case 'choice':
      return text;
    case 'date':
      return parseDate(text, id === 'birthDate' ? 'birth' : 'recent')?.date ?? null;
    case 'yes-no':
      return text === 'true';
    case 'number':
    case 'money': {
      const number = Number(text.replace(',', '.'));
      return Number.isFinite(number) ? number : null;
    }
    case 'tags':
      return null;
    default:
      return unreachable(kind);
  }
}
