import type { FieldsOf } from '../records/record.ts';
import type { MemberFields, MemberPatch } from './member.ts';

/** Where a person lives: kept on their own record, or once for all of their household. */
export const addressFields = [
  'addressExtra',
  'building',
  'street',
  'locality',
  'postcode',
  'town',
  'country',
] as const;
export type AddressField = (typeof addressFields)[number];
export type Address = { readonly [F in AddressField]: string | null };
export type AddressPatch = { readonly [F in AddressField]?: string | null };

/** A household's fields, as far as they are known. */
type Household = Partial<FieldsOf<'household'>>;

const isAddressField = (field: string): field is AddressField =>
  (addressFields as readonly string[]).includes(field);

type Addressed = { readonly [F in AddressField]?: string | null | undefined };

export function addressOf(fields: Addressed): Address {
  const { addressExtra, building, street, locality, postcode, town, country } = fields;
  return {
    addressExtra: addressExtra ?? null,
    building: building ?? null,
    street: street ?? null,
    locality: locality ?? null,
    postcode: postcode ?? null,
    town: town ?? null,
    country: country ?? null,
  };
}

export const noAddress: Address = addressOf({});

/** The person as they are shown: with the address of their household, when they have one. */
export const housed = (fields: MemberFields, household: Household | null): MemberFields =>
  household === null ? fields : { ...fields, ...addressOf(household) };

export type Lodging = {
  /** The person's own fields. */
  readonly fields: MemberFields;
  /** The household they are in now, when it is there. */
  readonly from: Household | null;
  /** The one they will be in: the same, another that the patch names, or none. */
  readonly to: Household | null;
};

export type RoutedPatch = {
  readonly member: MemberPatch;
  /** What the household they will be in is to be told; empty when nothing. */
  readonly household: AddressPatch;
};

/**
 * Where each value of a patch is to be written, so that an address is kept in one place alone: with the household when
 * there is one. Who leaves a household takes its address along; who joins one gives up their own.
 */
export function routePatch(patch: MemberPatch, { fields, from, to }: Lodging): RoutedPatch {
  const { address, rest } = split(patch);
  if (to !== null) {
    const isJoining = patch.household !== undefined && patch.household !== fields.household;
    const member = isJoining ? { ...rest, ...clearing(fields) } : rest;
    return { member, household: address };
  }
  const leaves = from !== null && patch.household !== undefined;
  const taken = leaves ? addressOf(from) : {};
  return { member: { ...rest, ...taken, ...address }, household: {} };
}

/** Of the person's own address, what is there. */
function clearing(fields: MemberFields): AddressPatch {
  const own = addressFields.filter((field) => (fields[field] ?? null) !== null);
  return Object.fromEntries(own.map((field) => [field, null]));
}

function split(patch: MemberPatch): { readonly address: AddressPatch; readonly rest: MemberPatch } {
  const entries = Object.entries(patch);
  const address = entries.filter(([field]) => isAddressField(field));
  const rest = entries.filter(([field]) => !isAddressField(field));
  return {
    // Parts of a patch are patches.
    address: Object.fromEntries(address) as AddressPatch,
    // As above.
    rest: Object.fromEntries(rest) as MemberPatch,
  };
}

type Housed = { readonly id: string; readonly household: { readonly id: string } | null };

/** Who live together, together; who have no household, alone. In the order in which the first of each comes. */
export function byHousehold<P extends Housed>(people: readonly P[]): readonly (readonly P[])[] {
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const key = person.household?.id ?? person.id;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [person]);
    else known.push(person);
  }
  return [...groups.values()];
}
