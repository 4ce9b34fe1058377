import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { commonAccounts } from '#shared/domain/contributions/fec/fec-accounts.ts';
import { fecEntries } from '#shared/domain/contributions/fec/fec-entries.ts';
import { fecFileName, fecRows } from '#shared/domain/contributions/fec/fec-file.ts';
import { writeFec } from '#shared/domain/contributions/fec/write-fec.ts';
import { reversalOf, standingPayments, totalOf } from '#shared/domain/contributions/ledger.ts';
import {
  type Settlement,
  SettlementFields,
  settlementReversal,
} from '#shared/domain/contributions/shares/settlement.ts';
import { IsoDate, laterOf } from '#shared/domain/dates.ts';
import { aContribution } from '../a-contribution.ts';
import { aDay, anId } from '../a-ledger.ts';

const means = fc.constantFrom(
  null,
  { kind: 'cheque', bank: null, number: '0001' },
  { kind: 'cash' },
  { kind: 'transfer', reference: null },
  { kind: 'online', platform: 'HelloAsso', order: '12' },
);

const aYear = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 750_000 }),
    kind: fc.constantFrom(...ContributionKind.options),
    means,
    on: aDay,
    banked: fc.option(aDay),
    back: fc.option(aDay),
  }),
  { maxLength: 12 },
);

type Said = typeof aYear extends fc.Arbitrary<infer One> ? One : never;

const ledgerOf = (said: Said): readonly Contribution[] =>
  said.flatMap(({ on, banked, back, ...fields }, number) => {
    const payment = aContribution({
      ...fields,
      id: anId('a', number),
      receivedOn: on,
      bankedOn: banked === null ? null : laterOf(banked, on),
    });
    if (back === null) return [payment];
    const reversal = reversalOf(payment, { day: laterOf(back, on), reason: 'twice' });
    return [payment, aContribution({ ...reversal, id: anId('b', number) })];
  });

const write = (ledger: readonly Contribution[], settlements: readonly Settlement[] = []) => {
  const bankedOn = (one: Contribution) => one.bankedOn ?? null;
  const entries = fecEntries(ledger, { year: 2026, bankedOn, settlements });
  return writeFec(
    fecRows(entries, {
      accounts: commonAccounts,
      validOn: IsoDate.parse('2026-12-31'),
      labelOf: (entry) =>
        'payment' in entry ? `Cotisation d’Éloïse Bœuf\t${entry.payment.year}` : 'Reversement',
    }),
  );
};

/** Within the year, some of them taken back. */
const someSettlements = fc
  .array(
    fc.record({
      level: fc.constantFrom('federation', 'national'),
      paidOn: aDay,
      amount: fc.integer({ min: 1, max: 900_000 }).map(toCents),
      means: fc.constantFrom(null, { kind: 'cash' }, { kind: 'transfer', reference: null }),
      isBack: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.flatMap(({ isBack, ...said }, number): readonly Settlement[] => {
      const left = { until: null, note: null, reverses: null, reason: null };
      const one = { ...SettlementFields.parse({ ...said, ...left }), id: anId('c', number) };
      const back = settlementReversal(one, { on: one.paidOn, reason: 'twice' });
      return isBack ? [one, { ...back, id: anId('d', number) }] : [one];
    }),
  );

/** As anybody reads such a file: knows the published rules and nothing of how it was made. */
function readFec(bytes: Uint8Array) {
  const text = new TextDecoder('iso-8859-15').decode(bytes);
  const [head = '', ...lines] = text.split('\r\n').slice(0, -1);
  const titles = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    expect(cells).toHaveLength(18);
    return Object.fromEntries(titles.map((title, at) => [title, cells[at] ?? '']));
  });
}

const centsOf = (text = '') => {
  expect(text).toMatch(/^\d+,\d{2}$/);
  return Number(text.replace(',', ''));
};

describe('the general ledger as article A. 47 A-1 wants it', () => {
  it('begins with the eighteen titles', () => {
    const [titles] = new TextDecoder().decode(write([])).split('\r\n');

    expect(titles).toBe(
      [
        'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef',
        'PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise',
      ]
        .join(' ')
        .replaceAll(' ', '\t'),
    );
  });

  it('has every obligatory cell, days that exist, and entries in their order without a gap', () => {
    fc.assert(
      fc.property(aYear, (said) => {
        const lines = readFec(write(ledgerOf(said)));
        const numbers = lines.map(({ EcritureNum }) => Number(EcritureNum));
        const days = lines.map(({ EcritureDate = '' }) => EcritureDate);

        expect([...new Set(numbers)]).toEqual([...new Set(numbers)].map((_, at) => at + 1));
        expect(days).toEqual(days.toSorted());
        for (const line of lines) {
          for (const title of [
            'JournalCode',
            'JournalLib',
            'CompteLib',
            'PieceRef',
            'EcritureLib',
          ]) {
            expect(line[title]).not.toBe('');
          }
          expect(line.CompteNum).toMatch(/^\d{3}/);
          for (const title of ['EcritureDate', 'PieceDate', 'ValidDate']) {
            expect(line[title]).toMatch(/^2026(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/);
          }
        }
      }),
    );
  });

  it('balances entry by entry, each line on one side alone', () => {
    fc.assert(
      fc.property(aYear, (said) => {
        const sums = new Map<string, number>();
        for (const { EcritureNum = '', Debit, Credit } of readFec(write(ledgerOf(said)))) {
          const [debit, credit] = [centsOf(Debit), centsOf(Credit)];
          expect(Math.min(debit, credit)).toBe(0);
          expect(Math.max(debit, credit)).toBeGreaterThan(0);
          sums.set(EcritureNum, (sums.get(EcritureNum) ?? 0) + debit - credit);
        }
        expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
      }),
    );
  });

  it('leaves what stands of the ledger as income, and as much where the money is', () => {
    fc.assert(
      fc.property(aYear, (said) => {
        const ledger = ledgerOf(said);
        const lines = readFec(write(ledger));
        const balance = (first: string) =>
          lines
            .filter(({ CompteNum = '' }) => CompteNum.startsWith(first))
            .reduce((sum, { Debit, Credit }) => sum + centsOf(Debit) - centsOf(Credit), 0);

        expect(balance('5')).toBe(totalOf(standingPayments(ledger, null)));
        expect(balance('7') + balance('5')).toBe(0);
      }),
    );
  });

  it('has what was paid upward as an expense, and as much less where the money was', () => {
    fc.assert(
      fc.property(someSettlements, (settlements) => {
        const lines = readFec(write([], settlements));
        const balance = (first: string) =>
          lines
            .filter(({ CompteNum = '' }) => CompteNum.startsWith(first))
            .reduce((sum, { Debit, Credit }) => sum + centsOf(Debit) - centsOf(Credit), 0);

        expect(balance('657')).toBe(totalOf(settlements));
        expect(balance('5')).toBe(0 - totalOf(settlements));
      }),
    );
  });

  it('keeps what is still in the drawer out of the bank', () => {
    const cheque = { kind: 'cheque', bank: null, number: null };
    const ledger = [
      aContribution({
        means: cheque,
        receivedOn: '2026-03-02',
        bankedOn: '2026-03-09',
        amount: 100,
      }),
      aContribution({ means: cheque, receivedOn: '2026-03-03', amount: 20 }),
      aContribution({ means: { kind: 'cash' }, receivedOn: '2026-03-04', amount: 3 }),
    ];
    const sums = new Map<string, number>();
    for (const { CompteNum = '', Debit, Credit } of readFec(write(ledger))) {
      sums.set(CompteNum, (sums.get(CompteNum) ?? 0) + centsOf(Debit) - centsOf(Credit));
    }

    expect(Object.fromEntries(sums)).toEqual({ 512: 100, 5112: 20, 530: 3, 756: -123 });
  });

  it('is called by the number of the association and the end of the year', () => {
    expect(fecFileName('123456789', 2026)).toBe('123456789FEC20261231.txt');
  });

  it('is written in ISO 8859-15, signs of French included', () => {
    const line = readFec(write([aContribution()]))[0];

    expect(line?.EcritureLib).toBe("Cotisation d'Éloïse Bœuf 2026");
  });
});
