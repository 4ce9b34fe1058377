import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { createRecord, patchRecord } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const aVersion = {
  tract: crypto.randomUUID(),
  name: 'Avant relecture',
  at: '2026-11-23T09:00:00Z',
  by: 'Anselme Roudaut',
  update: 'AAAA',
};

describe('versions of leaflets at central', () => {
  it('are kept and named by volunteers too, and only among leaflets', async () => {
    const section = await aSection(test);
    const tracts = scopeOf(section.id, 'tracts');
    const volunteer = await anOffice(test, { role: 'volunteer', sectionIds: [section.id] });
    const version = createRecord('tract-version', tracts, { ...aVersion, name: null });

    const results = await volunteer.push(
      version,
      patchRecord('tract-version', version.id, { base: 1, set: { name: ' Imprimé ' } }),
      createRecord('tract-version', section.core, aVersion),
    );

    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok', 'rejected']);
    const { records } = await feedOf(volunteer, tracts);
    expect(records).toMatchObject([
      { entity: 'tract-version', row: { ...aVersion, name: 'Imprimé' } },
    ]);
  });

  it('are refused when they hold no snapshot, or are of no leaflet', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });
    const tracts = scopeOf(section.id, 'tracts');

    const results = await office.push(
      createRecord('tract-version', tracts, { ...aVersion, update: '<svg>' }),
      createRecord('tract-version', tracts, { ...aVersion, tract: 'marché' }),
    );

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
