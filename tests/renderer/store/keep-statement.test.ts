import { describe, expect, it } from 'vitest';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import { noTreasuryFacts } from '#shared/domain/contributions/facts/treasury-facts.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aStatement } from '../../builders/a-statement.ts';
import { aComputer } from './support/an-office.ts';
import { keep, linesOf, scopeIn } from './support/bank-office.ts';

describe('a bank statement', () => {
  it('that is read twice, or overlaps another one, brings each line once', async () => {
    const store = await aComputer().work();
    const one = { label: 'VIR MARTIN', cents: 2_000 };
    const other = { label: 'FRAIS', cents: -300 };

    expect(await keep(store, aStatement([one, one, other]))).toEqual({ ok: true, value: 3 });
    expect(await keep(store, aStatement([one, one, other]))).toEqual({ ok: true, value: 0 });
    const later = { ...one, bookedOn: IsoDate.parse('2026-04-05') };
    const overlap = aStatement([one, one, other, later]);
    expect(
      await store.previewStatement({ scope: await scopeIn(store), statement: overlap }),
    ).toMatchObject({ fresh: 1, known: 3, total: 5_700 });
    expect(await keep(store, overlap)).toEqual({ ok: true, value: 1 });

    expect(await linesOf(store)).toHaveLength(4);
  });

  it('of another account than the section’s is told before it is kept', async () => {
    const store = await aComputer().work();
    const scope = await scopeIn(store);
    const own = 'FR7630006000011234567890189';
    await store.addRecord({
      kind: 'treasury-facts',
      scope,
      fields: { ...noTreasuryFacts, iban: own },
    });
    const warned = async (account: BankStatement['account']) =>
      (await store.previewStatement({ scope, statement: aStatement([], { account }) }))
        .otherAccount;

    const found = 'FR7630001007941234567890185';
    expect(await warned({ kind: 'iban', iban: found })).toEqual({ own, found });
    expect(await warned({ kind: 'iban', iban: own })).toBeNull();
    expect(await warned({ kind: 'number', number: '12345678901' })).toBeNull();
    expect(await warned(null)).toBeNull();
  });
});
