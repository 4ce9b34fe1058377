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

const aComment = {
  tract: crypto.randomUUID(),
  answers: null,
  page: 't-page-0',
  object: null,
  place: { x: 10, y: 10 },
  text: 'Trop petit',
  by: 'Anselme Roudaut',
  at: '2026-11-23T09:00:00Z',
  resolved: false,
};

describe('comments on leaflets at central', () => {
  it('are written and resolved by volunteers too, and only among leaflets', async () => {
    const section = await aSection(test);
    const tracts = scopeOf(section.id, 'tracts');
    const volunteer = await anOffice(test, { role: 'volunteer', sectionIds: [section.id] });
    const comment = createRecord('tract-comment', tracts, aComment);
    const set = { resolved: true };

    const results = await volunteer.push(
      comment,
      patchRecord('tract-comment', comment.id, { base: 1, set }),
      createRecord('tract-comment', section.core, aComment),
      createRecord('tract-comment', tracts, { ...aComment, text: ' ' }),
    );

    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok', 'rejected', 'rejected']);
    const { records } = await feedOf(volunteer, tracts);
    expect(records).toMatchObject([{ entity: 'tract-comment', row: { ...aComment, ...set } }]);
  });
});
