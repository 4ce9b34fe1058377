import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, aSection } from '../support/an-office.ts';
import { kindIn } from '../support/answers.ts';
import { create, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the digest of a scope', () => {
  it('is the hash of its rows’ ids and revisions, in the order of ids', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });
    const [a, b, deleted] = [newMemberId(), newMemberId(), newMemberId()].sort();
    if (a === undefined || b === undefined || deleted === undefined) throw new Error('three ids');
    await office.push(
      ...[a, b, deleted].map((id) => create(id, section.core)),
      patch(b, 1, { town: 'Ormes' }),
      remove(deleted, 1),
    );

    const digest = (await office.ask({ url: `/v1/scopes/${section.core}/digest` })).json();

    expect(digest).toEqual({
      scope: section.core,
      head: 8,
      count: 2,
      sha256: sha256(`${a} 1\n${b} 2`),
    });
  });

  it('of an empty scope is the hash of nothing', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });

    const digest = (await office.ask({ url: `/v1/scopes/${section.core}/digest` })).json();

    expect(digest).toMatchObject({ head: 0, count: 0, sha256: sha256('') });
  });

  it('is refused to those who were not granted the scope', async () => {
    const section = await aSection(test);
    const office = await anOffice(test);

    const answer = await office.ask({ url: `/v1/scopes/${section.core}/digest` });

    expect(kindIn(answer)).toBe('forbidden');
  });
});
