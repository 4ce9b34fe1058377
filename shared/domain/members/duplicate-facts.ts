import type { DuplicateFacts } from '../duplicates/duplicate-facts.ts';
import { entriesOf } from './entries.ts';
import type { MemberFields } from './member.ts';

/** What gives a second record of a person away; a contact that is not to be used is still theirs. */
export function duplicateFactsOf(id: string, fields: MemberFields): DuplicateFacts {
  const others = entriesOf(fields, 'contact').map(({ value }) => value);
  const of = (channel: 'email' | 'phone') =>
    others.filter((contact) => contact.channel === channel).map(({ value }) => value);
  return {
    id,
    familyName: fields.familyName,
    birthName: fields.birthName ?? null,
    givenName: fields.givenName,
    birthDate: fields.birthDate ?? (fields.birthYear == null ? null : String(fields.birthYear)),
    phones: fields.phone === null ? of('phone') : [fields.phone, ...of('phone')],
    emails: fields.email === null ? of('email') : [fields.email, ...of('email')],
    street: fields.street,
    postcode: fields.postcode,
    memberNumber: fields.memberNumber,
    household: fields.household ?? null,
  };
}
