import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { aContribution } from '../../shared/domain/contributions/a-contribution.ts';
import { aDeposit } from '../../shared/domain/contributions/deposits/a-deposit.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { createRecord, type Json, removeRecord } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function twoTreasurers() {
  const section = await aSection(test);
  const settings = { role: 'treasurer', sectionIds: [section.id] } as const;
  return {
    dues: scopeOf(section.id, 'dues'),
    one: await anOffice(test, settings),
    two: await anOffice(test, settings),
  };
}

type Values = Readonly<Record<string, Json>>;

const closing = (said: Values = {}): Values => ({
  ...{ year: 2025, on: '2026-01-20', by: null, archive: null, left: {} },
  ...{ reopens: null, reason: null },
  ...said,
});
function payment(receivedOn: string): Values {
  const { id: _, ...fields } = aContribution({ receivedOn });
  // What a payment says is JSON.
  return { ...fields } as Values;
}
function deposit(on: string): Values {
  const { id: _, ...fields } = aDeposit({ on });
  return fields;
}
const said = (results: readonly { readonly status: string; readonly reason?: string }[]) =>
  results.map(({ status, reason }) => reason ?? status);

describe('a year that one office closed', () => {
  it('takes no money of another that was late, which is told why; what is of an open year goes in', async () => {
    const { dues, one, two } = await twoTreasurers();
    await one.push(createRecord('closed-year', dues, closing()));

    const late = await two.push(
      createRecord('contribution', dues, payment('2025-12-30')),
      createRecord('contribution', dues, payment('2026-01-02')),
      createRecord('deposit', dues, deposit('2025-12-31')),
      createRecord('deposit', dues, deposit('2026-01-03')),
      createRecord('closed-year', dues, closing()),
      createRecord('closed-year', dues, closing({ year: 2024 })),
    );

    expect(said(late)).toEqual(['closed-year', 'ok', 'closed-year', 'ok', 'closed-year', 'ok']);
  });

  it('takes it again once it is opened, also in one push', async () => {
    const { dues, one } = await twoTreasurers();
    const closed = createRecord('closed-year', dues, closing());

    const results = await one.push(
      createRecord('contribution', dues, payment('2025-12-29')),
      closed,
      createRecord('contribution', dues, payment('2025-12-30')),
      createRecord('closed-year', dues, closing({ reopens: closed.id, reason: 'un oubli' })),
      createRecord('contribution', dues, payment('2025-12-31')),
    );

    expect(said(results)).toEqual(['ok', 'ok', 'closed-year', 'ok', 'ok']);
  });

  it('gives back what was there before, as an office offers it after a repair', async () => {
    const { dues, one, two } = await twoTreasurers();
    const before = createRecord('contribution', dues, payment('2025-12-29'));
    await one.push(before, createRecord('closed-year', dues, closing()));

    expect(said(await two.push(before))).toEqual(['ok']);
  });

  it('is of its own section only', async () => {
    const here = await twoTreasurers();
    const there = await twoTreasurers();
    await here.one.push(createRecord('closed-year', here.dues, closing()));

    const results = await there.one.push(
      createRecord('contribution', there.dues, payment('2025-12-30')),
    );

    expect(said(results)).toEqual(['ok']);
  });
});

describe('what was taken to the bank, and that a year was closed', () => {
  it('never disappears', async () => {
    const { dues, one } = await twoTreasurers();
    const made = createRecord('deposit', dues, deposit('2026-03-10'));
    const closed = createRecord('closed-year', dues, closing());
    await one.push(made, closed);

    const results = await one.push(
      removeRecord('deposit', made.id, 1),
      removeRecord('closed-year', closed.id, 1),
    );

    expect(said(results)).toEqual(['forbidden', 'forbidden']);
  });
});
