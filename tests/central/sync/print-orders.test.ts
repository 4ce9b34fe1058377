import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { aMovement, aPrintOrder } from '../../builders/a-print-order.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { createRecord, patchRecord, removeRecord } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

describe('print orders at central', () => {
  it('are written by volunteers and treasurers, among leaflets, and their stock never goes', async () => {
    const section = await aSection(test);
    const tracts = scopeOf(section.id, 'tracts');
    const sectionIds = [section.id];
    const volunteer = await anOffice(test, { role: 'volunteer', sectionIds });
    const treasurer = await anOffice(test, { role: 'treasurer', sectionIds });
    const order = createRecord('print-order', tracts, aPrintOrder());
    const movement = createRecord('print-movement', tracts, aMovement({ order: order.id }));

    const ofVolunteer = await volunteer.push(order, movement);
    const ofTreasurer = await treasurer.push(
      patchRecord('print-order', order.id, { base: 1, set: { paidOn: '2026-03-01' } }),
      removeRecord('print-movement', movement.id, 1),
      createRecord('print-order', section.core, aPrintOrder({ tract: randomUUID() })),
    );

    expect([...ofVolunteer, ...ofTreasurer].map(({ status }) => status)).toEqual([
      ...['ok', 'ok', 'ok', 'rejected', 'rejected'],
    ]);
  });
});
