import type { TreasuryFactsFields } from '../facts/treasury-facts.ts';
import type { GivenPayment, Giver } from './giver.ts';

/** What a receipt cannot do without, of the person or of the payment. */
export type MissingOfGiver =
  | 'record'
  | 'civility'
  | 'givenName'
  | 'street'
  | 'postcode'
  | 'town'
  | 'means'
  | 'slip';

export type MandataryFault = {
  /** Null of somebody without a record. */
  readonly person: string | null;
  readonly name: string;
  readonly missing: readonly MissingOfGiver[];
};

/** One fault a person, in the order of the file. */
export function mandataryFaults(given: readonly GivenPayment[]): readonly MandataryFault[] {
  const faults = new Map<string, { fault: MandataryFault; missing: Set<MissingOfGiver> }>();
  for (const one of given) {
    const missing = [...missingOf(one.giver), ...missingOfPayment(one)];
    if (missing.length === 0) continue;
    const { person, name } = nameOf(one.giver);
    const key = person ?? `name ${name}`;
    const known = faults.get(key) ?? { fault: { person, name, missing: [] }, missing: new Set() };
    for (const each of missing) known.missing.add(each);
    faults.set(key, known);
  }
  return [...faults.values()].map(({ fault, missing }) => ({ ...fault, missing: [...missing] }));
}

const nameOf = (giver: Giver) =>
  giver.kind === 'known'
    ? { person: giver.id, name: [giver.givenName, giver.familyName].filter(Boolean).join(' ') }
    : { person: null, name: giver.name };

function missingOf(giver: Giver): readonly MissingOfGiver[] {
  if (giver.kind === 'unknown') return ['record'];
  const { civility, givenName, address } = giver;
  const hasStreet = [address.street, address.locality, address.building].some(Boolean);
  return [
    ...only('civility', civility === null),
    ...only('givenName', givenName === null),
    ...only('street', !hasStreet),
    ...only('postcode', address.postcode === null),
    ...only('town', address.town === null),
  ];
}

function missingOfPayment({ payment, slip }: GivenPayment): readonly MissingOfGiver[] {
  const kind = payment.means?.kind ?? null;
  const needsSlip = kind === 'cheque' || kind === 'cash';
  return [...only('means', kind === null), ...only('slip', needsSlip && slip === null)];
}

const only = (missing: MissingOfGiver, is: boolean) => (is ? [missing] : []);

const asked = [
  'cnccfpId',
  'mandatary',
  'mandataryAddress',
  'mandataryPhone',
  'mandataryEmail',
] as const;
export type MissingOfMandatary = (typeof asked)[number];

/** What nobody has said of the agent yet. */
export const missingOfMandatary = (facts: TreasuryFactsFields): readonly MissingOfMandatary[] =>
  asked.filter((field) => facts[field] === null);
