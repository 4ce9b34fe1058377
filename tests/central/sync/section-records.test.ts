import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { nothingSaid } from '#shared/domain/tracts/templates/section-record.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { createRecord, patchRecord } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const aTemplate = { name: 'Notre marché', width: 105, height: 148, pages: 2, update: 'AAAA' };

describe('what a section prints on its leaflets', () => {
  it('is written by volunteers too, and only among leaflets', async () => {
    const section = await aSection(test);
    const tracts = scopeOf(section.id, 'tracts');
    const volunteer = await anOffice(test, { role: 'volunteer', sectionIds: [section.id] });
    const facts = createRecord('section-facts', tracts, { ...nothingSaid, name: 'Vernoy' });

    const results = await volunteer.push(
      facts,
      patchRecord('section-facts', facts.id, { base: 1, set: { phone: ' 01 02 ' } }),
      createRecord('section-facts', section.core, nothingSaid),
      createRecord('tract-template', tracts, aTemplate),
    );

    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok', 'rejected', 'ok']);
    const { records } = await feedOf(volunteer, tracts);
    expect(records).toMatchObject([
      { entity: 'section-facts', row: { name: 'Vernoy', phone: '01 02' } },
      { entity: 'tract-template', row: aTemplate },
    ]);
  });

  it('is merged field by field when two offices change it without a network', async () => {
    const section = await aSection(test);
    const tracts = scopeOf(section.id, 'tracts');
    const [one, other] = [
      await anOffice(test, { sectionIds: [section.id] }),
      await anOffice(test, { role: 'volunteer', sectionIds: [section.id] }),
    ];
    const facts = createRecord('section-facts', tracts, { ...nothingSaid, name: 'Vernoy' });
    await one.push(facts);
    const change = (set: Parameters<typeof patchRecord>[2]['set']) =>
      patchRecord('section-facts', facts.id, { base: 1, set });
    const petrol = { cyan: 92, magenta: 48, yellow: 42, black: 32 };

    const [[first], [second]] = [
      await one.push(change({ mainColour: petrol, phone: '01' })),
      await other.push(change({ address: '1, rue Haute', phone: '02' })),
    ];

    expect([first, second]).toMatchObject([
      { status: 'ok' },
      { status: 'conflict', fields: ['phone'] },
    ]);
    expect((await feedOf(one, tracts)).records).toMatchObject([
      { row: { name: 'Vernoy', mainColour: petrol, address: '1, rue Haute', phone: '01' } },
    ]);
  });

  it('is refused with a colour that no press has', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });
    const mainColour = { cyan: 120, magenta: 0, yellow: 0, black: 0 };

    const results = await office.push(
      createRecord('section-facts', scopeOf(section.id, 'tracts'), { ...nothingSaid, mainColour }),
    );

    expect(results).toMatchObject([{ status: 'rejected', reason: 'invalid' }]);
  });

  it('takes in leaflets and templates as large as an office may write', async () => {
    const section = await aSection(test);
    const tracts = scopeOf(section.id, 'tracts');
    const office = await anOffice(test, { sectionIds: [section.id] });
    const update = 'A'.repeat(1_000_000);

    const results = await office.push(
      createRecord('tract-template', tracts, { ...aTemplate, update }),
      createRecord('tract-update', tracts, { tract: crypto.randomUUID(), update }),
      createRecord('tract-update', tracts, {
        tract: crypto.randomUUID(),
        update: 'AAAA',
        unknown: update,
      }),
    );

    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok', 'rejected']);
  });
});
