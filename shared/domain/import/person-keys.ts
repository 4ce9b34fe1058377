import { foldText } from '../members/fold-text.ts';
import type { MemberFields } from '../members/member.ts';

/** What a person is recognised by, made comparable. Null is unknown, never equal to another null. */
export type PersonKeys = {
  readonly familyName: string;
  readonly givenName: string;
  readonly name: string;
  readonly number: string | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly postcode: string | null;
  /** As it is written: folded only when two people of one name share a postcode. */
  readonly street: string | null;
};

type Recognisable = Pick<
  MemberFields,
  'givenName' | 'memberNumber' | 'birthDate' | 'phone' | 'email' | 'postcode' | 'street'
>;

type Named = Partial<Recognisable> & { readonly familyName: string };

export function keysOf(fields: Named): PersonKeys {
  const familyName = foldText(fields.familyName);
  const givenName = foldText(fields.givenName ?? '');
  return keysUnder({ familyName, givenName, name: `${familyName}|${givenName}` }, fields);
}

/** Folding a name costs more than all the rest, so a name that stayed is not folded again. */
export function keysAfter(before: Named, keys: PersonKeys, after: Named): PersonKeys {
  const isSameName = before.familyName === after.familyName && before.givenName === after.givenName;
  return isSameName ? keysUnder(keys, after) : keysOf(after);
}

function keysUnder(
  { familyName, givenName, name }: Pick<PersonKeys, 'familyName' | 'givenName' | 'name'>,
  fields: Named,
): PersonKeys {
  return {
    familyName,
    givenName,
    name,
    number: numberKey(fields.memberNumber ?? null),
    birthDate: fields.birthDate ?? null,
    phone: phoneKey(fields.phone ?? null),
    email: fields.email?.toLowerCase() ?? null,
    postcode: fields.postcode ?? null,
    street: fields.street ?? null,
  };
}

/** Spreadsheets eat the zeros of `000123`. */
export function numberKey(memberNumber: string | null): string | null {
  if (memberNumber === null) return null;
  return memberNumber
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');
}

/** The address as one key; null when street or postcode is unknown. */
export function addressKey({ postcode, street }: PersonKeys): string | null {
  return postcode === null || street === null ? null : `${postcode} ${foldText(street)}`;
}

export function hasDetails(keys: PersonKeys): boolean {
  return keys.birthDate !== null || hasContact(keys);
}

export function sharesContact(a: PersonKeys, b: PersonKeys): boolean {
  return (
    (a.phone !== null && a.phone === b.phone) ||
    (a.email !== null && a.email === b.email) ||
    hasSameAddress(a, b)
  );
}

function hasSameAddress(a: PersonKeys, b: PersonKeys): boolean {
  if (a.postcode === null || a.postcode !== b.postcode) return false;
  return a.street !== null && addressKey(a) === addressKey(b);
}

/** Known numbers are E.164; what was kept as typed is compared by its digits. */
function phoneKey(phone: string | null): string | null {
  if (phone === null || phone.startsWith('+')) return phone;
  const digits = phone.replace(/\D+/g, '');
  return digits === '' ? null : digits;
}

function hasContact({ phone, email, postcode, street }: PersonKeys): boolean {
  return phone !== null || email !== null || (postcode !== null && street !== null);
}
