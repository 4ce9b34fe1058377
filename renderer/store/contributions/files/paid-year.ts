import { type Cents, noCents, toCents } from '#shared/domain/cents.ts';
import { attestedIn } from '#shared/domain/contributions/attestation/attestation.ts';
import { standingPayments } from '#shared/domain/contributions/ledger.ts';
import { addressOf } from '#shared/domain/members/household.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../../engine.ts';
import type {
  AttestedPerson,
  PaidPerson,
  PaidYear,
  TreasuryFilesApi,
} from '../../store-api/treasury-files.ts';
import { receivedIn } from './payers.ts';

type Asked<K extends keyof TreasuryFilesApi> = Parameters<TreasuryFilesApi[K]>[0];

/** Who may be given an attestation of a year. */
export function paidYear(engine: Engine, asked: Asked<'paidYear'>): PaidYear {
  const sums = new Map<string, { payments: number; total: Cents }>();
  const strangers = new Set<string>();
  for (const { memberId, payer, amount } of standingPayments(receivedIn(engine, asked), null)) {
    if (payer?.kind === 'person') {
      strangers.add(payer.name);
      continue;
    }
    const id = engine.people.survivorOf(payer?.memberId ?? memberId);
    const { payments, total } = sums.get(id) ?? { payments: 0, total: noCents };
    sums.set(id, { payments: payments + 1, total: toCents(total + amount) });
  }
  const people = [...sums].flatMap(([id, sum]): readonly PaidPerson[] => {
    const person = engine.people.get(id);
    if (person === null) return [];
    const { familyName, givenName } = person.fields;
    return [{ id: person.id, familyName, givenName, ...sum }];
  });
  return { people: people.sort(byName), strangers: [...strangers].sort(names.compare) };
}

const names = new Intl.Collator('fr');

const byName = (a: PaidPerson, b: PaidPerson): number =>
  names.compare(a.familyName, b.familyName) ||
  names.compare(a.givenName ?? '', b.givenName ?? '') ||
  Number(a.id > b.id) - Number(a.id < b.id);

export const attested = (
  engine: Engine,
  { scope, year, ids }: Asked<'attested'>,
): readonly AttestedPerson[] =>
  ids.flatMap((asked): readonly AttestedPerson[] => {
    // People are merged into people.
    const id = engine.people.survivorOf(asked) as MemberId;
    const person = engine.people.get(id);
    const purse = engine.ledger.ofPurse({ memberId: id }).filter((entry) => entry.scope === scope);
    const { payments, total } = attestedIn(purse, year);
    if (person === null || payments.length === 0) return [];
    const { civility, familyName, givenName } = person.fields;
    const address = addressOf(person.fields);
    return [{ id, person: { civility, familyName, givenName }, address, payments, total }];
  });
