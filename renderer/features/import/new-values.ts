import { familyOf } from '#shared/domain/members/entries.ts';
import { emptyMember, type MemberFields } from '#shared/domain/members/member.ts';
import type { RowWords } from './use-row-words.ts';

/** Said by the name of the person already. */
const inTheName: ReadonlySet<string> = new Set(['familyName', 'givenName']);
/** A value that tells by itself what it is. */
const plain: ReadonlySet<string> = new Set([
  ...['email', 'phone', 'street', 'addressExtra', 'postcode', 'town', 'profession', 'kind'],
]);

/** What is known of somebody new, the field named where its value does not tell. */
export function newValues(
  fields: MemberFields,
  { label, text, labelled }: RowWords,
): readonly string[] {
  const unsaid: Readonly<Record<string, unknown>> = emptyMember;
  return Object.entries(fields).flatMap(([field, value]) => {
    if (value === null || inTheName.has(field) || value === unsaid[field]) return [];
    const family = familyOf(field);
    if (family === 'tag') return [label(field)];
    const said = text(field, value);
    return [plain.has(field) || family === 'contact' ? said : labelled(field, said)];
  });
}
