import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { anAccount, anOffice, aSection, type Office } from '../support/an-office.ts';
import { kindIn, problemIn } from '../support/answers.ts';
import { isMember } from '../support/feeds.ts';
import { create, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral({ schema: { min: 1, cur: 2 } });
});
afterAll(() => test.close());

async function anOfficeAndItsSection() {
  const section = await aSection(test);
  return { section, office: await anOffice(test, { sectionIds: [section.id] }) };
}

type Numbered = DraftMutation & { readonly n: number };

const numbered = (first: number, ...drafts: readonly DraftMutation[]): readonly Numbered[] =>
  drafts.map((draft, index) => ({ ...draft, n: first + index }));

async function send(office: Office, said: Readonly<Record<string, unknown>>) {
  const { epoch } = await office.heads();
  const payload = { epoch, clientId: office.clientId, schema: 2, acked: 0, ...said };
  return office.ask({ method: 'POST', url: '/v1/push', payload });
}

describe('a push', () => {
  it('answers each mutation, and tells the new heads', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    const mutations = numbered(1, create(id, section.core), patch(id, 0, { town: 'Ormes' }));

    const answer = await send(office, { mutations });

    expect(answer.json().results).toEqual([
      { n: 1, status: 'ok', rev: 1 },
      { n: 2, status: 'ok', rev: 2 },
    ]);
    // The member, and two lines of its history.
    expect(answer.json().heads.scopes[0]).toMatchObject({ id: section.core, head: 3 });
  });

  it('sent again gives the same answers and changes nothing', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    const mutations = numbered(1, create(id, section.core), remove(id, 1), remove(id, 1));
    const first = await send(office, { mutations });

    const again = await send(office, { mutations });

    expect(again.json()).toEqual({ ...first.json(), heads: expect.anything() });
    expect(again.json().heads.scopes).toEqual(first.json().heads.scopes);
  });

  it('that repeats some mutations and adds others answers all of them', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    const [first, second] = numbered(1, create(id, section.core), patch(id, 1, { town: 'Ormes' }));
    await send(office, { mutations: [first] });

    const answer = await send(office, { mutations: [first, second] });

    expect(answer.json().results.map(({ rev }: { rev: number }) => rev)).toEqual([1, 2]);
  });

  it('goes on after a refused mutation', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    const mutations = numbered(1, patch(newMemberId(), 1, {}), create(id, section.core));

    const answer = await send(office, { mutations });

    expect(answer.json().results).toEqual([
      { n: 1, status: 'rejected', reason: 'not-found' },
      { n: 2, status: 'ok', rev: 1 },
    ]);
  });

  it('goes on after a mutation that is not in the contract', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const unknown = { n: 1, op: 'bless', entity: 'member', id: newMemberId() };
    const wrong = { ...numbered(2, create(newMemberId(), section.core))[0], scope: 'everywhere' };
    const [right] = numbered(3, create(newMemberId(), section.core));

    const answer = await send(office, { mutations: [unknown, wrong, right] });

    expect(answer.json().results).toEqual([
      { n: 1, status: 'rejected', reason: 'invalid' },
      { n: 2, status: 'rejected', reason: 'invalid' },
      { n: 3, status: 'ok', rev: 1 },
    ]);
  });

  it('goes on after a value that PostgreSQL cannot hold', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [before, after] = [newMemberId(), newMemberId()];
    const mutations = numbered(
      1,
      create(before, section.core),
      create(newMemberId(), section.core, { town: 'a\u0000b' }),
      create(after, section.core),
    );

    const answer = await send(office, { mutations });

    const statuses = answer.json().results.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(['ok', 'rejected', 'ok']);
    const again = await send(office, { mutations });
    expect(again.json().results).toEqual(answer.json().results);
  });

  it('keeps the fields that a newer office knows and central does not', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    const [made] = numbered(1, create(id, section.core));
    const newer = { ...made, set: { ...aSetOf(made), zodiac: 'lion', badges: [{ of: 2027 }] } };

    await send(office, { mutations: [newer, ...numbered(2, patch(id, 1, { town: 'Ormes' }))] });

    const { items } = await office.changes(section.core);
    expect(items.filter(isMember)).toMatchObject([
      { row: { zodiac: 'lion', badges: [{ of: 2027 }], town: 'Ormes' } },
    ]);
  });

  it('out of order is refused, and says what is awaited', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const mutation = create(newMemberId(), section.core);

    const ahead = problemIn(await send(office, { mutations: numbered(3, mutation) }));
    const [one, three] = [numbered(1, mutation)[0], numbered(3, mutation)[0]];
    const holed = problemIn(await send(office, { mutations: [one, three] }));

    expect(ahead).toMatchObject({ kind: 'mutation-gap', expected: 1 });
    expect(holed).toMatchObject({ kind: 'mutation-gap', expected: 1 });
    expect((await office.changes(section.core)).items).toEqual([]);
  });

  it('with another content under a number already used is a fork', async () => {
    const { section, office } = await anOfficeAndItsSection();
    await send(office, { mutations: numbered(1, create(newMemberId(), section.core)) });

    const answer = await send(office, {
      mutations: numbered(1, create(newMemberId(), section.core)),
    });

    expect(kindIn(answer)).toBe('client-forked');
  });

  it('of numbers whose answers were forgotten is a fork', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const old = numbered(1, create(newMemberId(), section.core));
    await send(office, { mutations: old });
    const next = numbered(2, create(newMemberId(), section.core));
    await send(office, { acked: 1, mutations: next });

    expect(kindIn(await send(office, { mutations: old }))).toBe('client-forked');
    expect((await send(office, { acked: 1, mutations: next })).statusCode).toBe(200);
  });

  it('goes on under a new number after a fork, with the same session', async () => {
    const { section, office } = await anOfficeAndItsSection();
    await send(office, { mutations: numbered(1, create(newMemberId(), section.core)) });
    const clientId = randomUUID();

    const mutations = numbered(1, create(newMemberId(), section.core));
    const answer = await send(office, { clientId, mutations });

    expect(answer.statusCode).toBe(200);
    await office.ask({ method: 'DELETE', url: `/v1/devices/${clientId}` });
    expect(kindIn(await office.ask({ url: '/v1/sync' }))).toBe('device-revoked');
  });

  it('under the number of somebody else is refused', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const { clientId } = await anOffice(test);

    const mutations = numbered(1, create(newMemberId(), section.core));

    expect(kindIn(await send(office, { clientId, mutations }))).toBe('client-forked');
  });

  it('under the number of an own revoked device is refused', async () => {
    const section = await aSection(test);
    const account = await anAccount(test, { sectionIds: [section.id] });
    const lost = await anOffice(test, { account });
    const kept = await anOffice(test, { account });
    await kept.ask({ method: 'DELETE', url: `/v1/devices/${lost.clientId}` });

    const mutations = numbered(1, create(newMemberId(), section.core));
    const answer = await send(kept, { clientId: lost.clientId, mutations });

    expect(kindIn(answer)).toBe('device-revoked');
  });

  it('of another epoch writes nothing', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const mutations = numbered(1, create(newMemberId(), section.core));

    expect(kindIn(await send(office, { epoch: randomUUID(), mutations }))).toBe('epoch-changed');
    expect((await office.changes(section.core)).items).toEqual([]);
  });

  it('of a version too old is asked to upgrade, and may still read', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const mutations = numbered(1, create(newMemberId(), section.core));

    expect(kindIn(await send(office, { schema: 0, mutations }))).toBe('upgrade-required');
    expect((await office.changes(section.core)).items).toEqual([]);
  });

  it('of too many mutations, or of none, does not match', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const one = create(newMemberId(), section.core);
    const many = numbered(1, ...Array.from({ length: 501 }, () => one));

    expect(problemIn(await send(office, { mutations: many })).errors).toMatchObject([
      { pointer: '/mutations' },
    ]);
    expect(kindIn(await send(office, { mutations: [] }))).toBe('validation');
  });

  it('of 500 mutations is answered whole', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const drafts = Array.from({ length: 500 }, () => create(newMemberId(), section.core));

    const answer = await send(office, { mutations: numbered(1, ...drafts) });

    expect(answer.json().results).toHaveLength(500);
    expect((await office.changes(section.core)).cursor).toEqual({ cursor: 1_000, more: true });
  });
});

function aSetOf(mutation: Numbered | undefined) {
  return mutation !== undefined && 'set' in mutation ? mutation.set : {};
}
