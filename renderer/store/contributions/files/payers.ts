import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type { Giver } from '#shared/domain/contributions/mandatary/giver.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { entriesOf } from '#shared/domain/members/entries.ts';
import { addressOf } from '#shared/domain/members/household.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type { LedgerEntry } from '../ledger-index.ts';

/** All of a section's ledger that was received in a civil year, and what took it back whenever that was. */
export function receivedIn(
  { ledger }: Pick<Engine, 'ledger'>,
  { scope, year }: { readonly scope: ScopeId; readonly year: number },
): readonly LedgerEntry[] {
  const found: LedgerEntry[] = [];
  for (const entry of ledger.ofSection(scope)) {
    if (entry.reverses !== null || !entry.receivedOn.startsWith(`${year}-`)) continue;
    const reversal = ledger.reversalOf(entry.id);
    found.push(entry, ...(reversal === null ? [] : [reversal]));
  }
  return found;
}

/** Whose money a payment was: the payer's, and the member's where nobody else paid. */
export function giverOf(
  { people }: Pick<Engine, 'people'>,
  { memberId, payer, receivedOn }: Contribution,
): Giver {
  if (payer?.kind === 'person') return { kind: 'unknown', name: payer.name };
  const id = people.survivorOf(payer?.memberId ?? memberId);
  const person = people.get(id) ?? people.own(id);
  if (person === null) return { kind: 'unknown', name: '?' };
  const { civility, givenName, familyName } = person.fields;
  const mandates = entriesOf(person.fields, 'mandate')
    .filter(({ value }) => holds(value, receivedOn))
    .map(({ value }) => [value.title, value.place].filter(Boolean).join(' '));
  return {
    kind: 'known',
    ...{ id, civility, givenName, familyName, mandates },
    address: addressOf(person.fields),
  };
}

type Term = { readonly from: IsoDate | null; readonly to: IsoDate | null };

const holds = ({ from, to }: Term, day: IsoDate): boolean =>
  (from === null || from <= day) && (to === null || day <= to);
