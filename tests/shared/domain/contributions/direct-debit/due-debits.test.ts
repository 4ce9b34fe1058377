import { describe, expect, it } from 'vitest';
import { type Cents, toCents } from '#shared/domain/cents.ts';
import type { DebitRun } from '#shared/domain/contributions/direct-debit/debit-run.ts';
import { dueDebits } from '#shared/domain/contributions/direct-debit/due-debits.ts';
import {
  type DebitOutcome,
  pastDebits,
} from '#shared/domain/contributions/direct-debit/past-debits.ts';
import type { SepaMandate } from '#shared/domain/contributions/direct-debit/sepa-mandate.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aMandate } from './a-mandate.ts';
import { aRun } from './a-run.ts';

type Said = {
  readonly runs?: readonly DebitRun[];
  readonly outcome?: DebitOutcome;
  readonly on?: string;
  readonly owed?: Cents | null | undefined;
};

const judged = (mandate: SepaMandate, said: Said = {}) => {
  const { runs = [], outcome = 'collected', on = '2026-03-05' } = said;
  const { due, notNow } = dueDebits({
    mandates: [mandate],
    past: pastDebits(runs, () => outcome),
    collectOn: IsoDate.parse(on),
    year: 2026,
    owedBy: () => ('owed' in said ? said.owed : null),
  });
  return due[0]?.line ?? notNow[0]?.because;
};

describe('a mandate', () => {
  it('is first collected as the first, then as one that recurs', () => {
    const mandate = aMandate({ rhythm: 'monthly' });
    const runs = [aRun([mandate], '2026-03-05')];
    expect(judged(mandate)).toMatchObject({ sequence: 'FRST', amount: 2_000 });
    expect(judged(mandate, { runs, on: '2026-04-07' })).toMatchObject({ sequence: 'RCUR' });
  });

  it('is collected as the first again when the bank gave the first back', () => {
    const mandate = aMandate({ rhythm: 'monthly' });
    const runs = [aRun([mandate], '2026-03-05')];
    expect(judged(mandate, { runs, outcome: 'returned', on: '2026-03-20' })).toMatchObject({
      sequence: 'FRST',
    });
  });

  it('ends with the last collection that its last day leaves room for', () => {
    const mandate = aMandate({ rhythm: 'monthly', until: '2026-03-31' });
    expect(judged(mandate)).toMatchObject({ sequence: 'FNAL' });
    expect(judged(mandate, { on: '2026-04-02' })).toEqual({ kind: 'over', until: '2026-03-31' });
  });

  it('waits until its rhythm allows another, and while the bank has not answered', () => {
    const mandate = aMandate({ rhythm: 'quarterly' });
    const runs = [aRun([mandate], '2026-01-31')];
    expect(judged(mandate, { runs })).toEqual({ kind: 'too-early', from: '2026-04-30' });
    expect(judged(mandate, { runs, outcome: 'waiting', on: '2026-05-05' })).toEqual({
      kind: 'waiting',
    });
  });

  it('takes nothing twice with a mandate for once', () => {
    const mandate = aMandate({ rhythm: 'once' });
    const runs = [aRun([mandate], '2026-01-05')];
    expect(judged(mandate)).toMatchObject({ sequence: 'OOFF' });
    expect(judged(mandate, { runs })).toEqual({ kind: 'once-done' });
  });

  it('takes no more than is owed, and nothing where nothing is or nobody says how much', () => {
    expect(judged(aMandate(), { owed: toCents(500) })).toMatchObject({ amount: 500 });
    expect(judged(aMandate(), { owed: toCents(0) })).toEqual({ kind: 'nothing-owed' });
    expect(judged(aMandate({ amount: null }))).toEqual({ kind: 'no-amount' });
    expect(judged(aMandate(), { owed: undefined })).toEqual({ kind: 'no-person' });
  });

  it('has to be signed again after thirty-six months of rest', () => {
    const mandate = aMandate({ signedOn: '2020-01-10' });
    expect(judged(mandate, { on: '2023-01-10' })).toMatchObject({ sequence: 'FRST' });
    expect(judged(mandate, { on: '2023-01-11' })).toEqual({ kind: 'expired', since: '2020-01-10' });
  });

  it('says that the account is another one than the last time', () => {
    const mandate = aMandate({ rhythm: 'monthly' });
    const runs = [aRun([mandate], '2026-03-05')];
    const moved = { ...mandate, iban: 'FR7630006000011234567890189' };
    expect(judged(moved, { runs, on: '2026-04-07' })).toMatchObject({ isAmended: true });
    expect(judged(mandate, { runs, on: '2026-04-07' })).toMatchObject({ isAmended: false });
  });
});
