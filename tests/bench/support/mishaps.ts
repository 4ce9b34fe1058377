import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import type { Random } from '../../../central/demo/random.ts';
import { inventPhone, inventPostcode, type Person } from './invent-facts.ts';
import { asTyped, mistype, slipped } from './mistype.ts';

type Copy = DuplicateFacts & { readonly givenName: string };
type Mishap = (copy: Copy, random: Random) => Copy;

/** Whatever happens to a record that is typed a second time, in any combination: no rule was written for a pair of them. */
const mishaps: readonly [Mishap, ...Mishap[]] = [
  (copy, random) =>
    copy.familyName.length < 5 ? copy : { ...copy, familyName: mistype(copy.familyName, random) },
  (copy, random) =>
    copy.givenName.length < 5 ? copy : { ...copy, givenName: mistype(copy.givenName, random) },
  (copy) => ({ ...copy, givenName: `${copy.givenName.slice(0, 1)}.` }),
  (copy) => ({ ...copy, familyName: copy.givenName, givenName: copy.familyName }),
  (copy) => ({ ...copy, familyName: copy.familyName.toUpperCase() }),
  (copy) => ({ ...copy, birthDate: null }),
  (copy) => ({ ...copy, birthDate: copy.birthDate === null ? null : slipped(copy.birthDate) }),
  (copy, random) => ({ ...copy, phones: [inventPhone(random)] }),
  (copy) => ({ ...copy, phones: copy.phones.map(asTyped) }),
  (copy) => ({ ...copy, emails: [] }),
  (copy, random) => ({ ...copy, street: '3 rue Neuve', postcode: inventPostcode(random) }),
];

type Mishandling = { readonly person: Person; readonly random: Random; readonly id: string };

/** The same person typed again by somebody with the whole form at hand, in a hurry, twice. */
export function mishandled({ person, random, id }: Mishandling): DuplicateFacts {
  const copy: Copy = { ...person, id, memberNumber: null };
  return random.oneOf(mishaps)(random.oneOf(mishaps)(copy, random), random);
}
