import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contribution,
  ContributionFields,
} from '#shared/domain/contributions/contribution.ts';
import { standingPayments } from '#shared/domain/contributions/ledger.ts';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import type { RecordFields } from '#shared/sync/mutation.ts';
import { createLedgerIndex } from '../../../../renderer/store/contributions/ledger-index.ts';
import { createHeldRows } from '../../../../renderer/store/memory/held-rows.ts';
import { createKeptRecords } from '../../../../renderer/store/memory/kept-records.ts';
import { createOutbox } from '../../../../renderer/store/memory/outbox.ts';
import { createPeople } from '../../../../renderer/store/memory/people.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aHeld } from '../../../builders/a-mutation.ts';
import { idOf } from '../support/list-office.ts';

const scopes: readonly ScopeId[] = [scopeOf('vernoy', 'dues'), scopeOf('lormes', 'dues')];
const members = [0, 1, 2].map(idOf);
const entryId = (number: number) => idOf(900_000 + number);
const years = [2025, 2026];

const aPayer = fc.oneof(
  fc.constant(null),
  fc.nat(2).map((who) => ({ kind: 'member' as const, memberId: idOf(who) })),
  fc.constantFrom('Élise Roux', 'elise roux', 'Noé').map((name) => ({
    kind: 'person' as const,
    name,
  })),
);

const anEntry = fc
  .record({
    memberId: fc.constantFrom(...members),
    payer: aPayer,
    year: fc.constantFrom(...years),
    amount: fc.integer({ min: 1, max: 9_000 }),
    reverses: fc.option(fc.nat(5).map(entryId)),
  })
  .map((said) => ContributionFields.parse({ kind: 'dues', receivedOn: '2026-02-03', ...said }));

/** Central says an entry, or says it otherwise or elsewhere, or takes it from this office; a person is merged or split. */
const aStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(
      fc.record({
        kind: fc.constant('entry' as const),
        number: fc.nat(5),
        scope: fc.constantFrom(...scopes),
        fields: fc.option(anEntry),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
);

function anOffice() {
  const held = createHeldRows();
  const records = createKeptRecords(held, createOutbox());
  const people = createPeople({ held, outbox: createOutbox(), records });
  const put = (who: number, into: string | null) => {
    held.put(aHeld({ id: idOf(who), fields: aMember({ mergedInto: into }) }));
    people.refresh([idOf(who)]);
  };
  for (const who of [0, 1, 2]) put(who, null);
  const ledger = createLedgerIndex({ people, records });
  return { held, records, people, ledger, merge: (is: boolean) => put(1, is ? idOf(0) : null) };
}

type Office = ReturnType<typeof anOffice>;
type Step = typeof aStep extends fc.Arbitrary<infer One> ? One : never;

function happen({ held, records, merge }: Office, step: Step): void {
  if (typeof step === 'boolean') {
    merge(step);
    return;
  }
  for (const { number, scope, fields } of step) {
    const id = entryId(number);
    if (fields === null) held.drop(id);
    // The fields of any kind of record are JSON.
    else held.put({ entity: 'contribution', id, scope, rev: 1, fields: fields as RecordFields });
  }
  records.refresh(step.map(({ number }) => entryId(number)));
}

const sorted = (entries: Iterable<Contribution>) => [...entries].map(({ id }) => id).sort();

describe('the index of the ledger', () => {
  it('finds what going through all entries would find, whatever came, moved, left or was merged', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 12 }), (steps) => {
        const office = anOffice();
        for (const step of steps) {
          happen(office, step);
          // Asked each time, so that what is remembered must be forgotten when it no longer holds.
          expectAll(office);
        }
      }),
    );
  });

  it('finds all gifts of somebody without a record, however their name was typed', () => {
    const office = anOffice();
    const gift = (number: number, name: string) => ({
      kind: 'entry' as const,
      number,
      scope: scopes[0] ?? scopeOf('vernoy', 'dues'),
      fields: ContributionFields.parse({
        ...{ memberId: members[number], kind: 'donation', year: 2026, amount: 500, reverses: null },
        ...{ receivedOn: '2026-02-03', payer: { kind: 'person', name } },
      }),
    });

    happen(office, [gift(0, 'Élise  Roux'), gift(1, 'ELISE ROUX'), gift(2, 'Élise Roche')]);

    const payer = { kind: 'person' as const, name: 'élise roux' };
    expect(office.ledger.ofPurse({ memberId: idOf(0), payer })).toHaveLength(2);
  });
});

function expectAll({ records, people, ledger }: Office): void {
  const all = records
    .all('contribution')
    .map(({ id, scope, fields }): Contribution & { scope: ScopeId } => ({ ...fields, id, scope }));
  for (const id of members) {
    if (people.survivorOf(id) !== id) continue;
    const own = all.filter(({ memberId }) => people.survivorOf(memberId) === id);
    expect(sorted(ledger.ofPerson(id))).toEqual(sorted(own));
    expect(sorted(ledger.standingOf(id) as readonly Contribution[])).toEqual(
      sorted(standingPayments(own, null)),
    );
    const purse = all.filter(({ memberId, payer }) =>
      payer?.kind === 'person'
        ? false
        : people.survivorOf(payer ? payer.memberId : memberId) === id,
    );
    expect(sorted(ledger.ofPurse({ memberId: id, payer: null }))).toEqual(sorted(purse));
  }
  for (const scope of scopes) {
    const here = all.filter((entry) => entry.scope === scope);
    expect(sorted(ledger.ofSection(scope))).toEqual(sorted(here));
    expect([...ledger.yearsOf(scope)].sort()).toEqual(
      [...new Set(here.map(({ year }) => year))].sort(),
    );
    for (const year of years) {
      expect(sorted(ledger.ofYear(scope, year))).toEqual(
        sorted(here.filter((entry) => entry.year === year)),
      );
    }
  }
  for (const { id, reverses } of all) {
    const isBack = reverses === null && all.some((entry) => entry.reverses === id);
    if (reverses === null) expect(ledger.reversalOf(id) !== null).toBe(isBack);
  }
}
