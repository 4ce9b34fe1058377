import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberFields } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aMember } from '../../builders/a-member.ts';
import { anAccount, aSection, password } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { lineTo } from './support/reach-central.ts';
import { rowsIn } from './support/read-store.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

async function anOffice(sectionIds: readonly string[]) {
  const account = await anAccount(central, { sectionIds });
  const line = lineTo(central);
  const computer = aComputer(line.handler);
  const store = await computer.work();
  const signedIn = await store.signIn({
    centralUrl: 'https://central',
    email: account.email,
    password,
  });
  if (!signedIn.ok) throw new Error(JSON.stringify(signedIn.error));
  await store.syncNow();
  return { account, line, computer, store };
}

async function add(store: StoreApi, scope: ScopeId, fields: Partial<MemberFields> = {}) {
  const added = await store.addMember({ scope, fields: { ...aMember(), ...fields } });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value;
}

const names = async (store: StoreApi) => (await rowsIn(store)).map((row) => row.fields.familyName);

describe('two offices of one section', () => {
  it('see each other after syncing', async () => {
    const { id, core } = await aSection(central);
    const [one, two] = [await anOffice([id]), await anOffice([id])];
    await add(one.store, core, { familyName: 'Abel' });
    await add(two.store, core, { familyName: 'Zola' });

    await one.store.syncNow();
    await two.store.syncNow();
    const state = await one.store.syncNow();

    expect(state.status).toEqual({ kind: 'up-to-date' });
    expect(await names(one.store)).toEqual(['Abel', 'Zola']);
    expect(await names(two.store)).toEqual(['Abel', 'Zola']);
  });

  it('keep a value for review when both changed the same field', async () => {
    const { id, core } = await aSection(central);
    const [one, two] = [await anOffice([id]), await anOffice([id])];
    const member = await add(one.store, core, { town: 'Vernoy' });
    await one.store.syncNow();
    await two.store.syncNow();
    await one.store.editMember({ id: member, patch: { town: 'Rennes' }, seenRev: 1 });
    await two.store.editMember({ id: member, patch: { town: 'Brest' }, seenRev: 1 });

    await one.store.syncNow();
    await two.store.syncNow();

    expect((await two.store.member(member))?.fields.town).toBe('Rennes');
    const problems = await two.store.problems();
    expect(problems).toMatchObject([
      { kind: 'conflict', conflict: { field: 'town', clientValue: 'Brest' } },
    ]);
    await two.store.resolveConflict({ id: problems[0]?.id ?? '', keep: 'client' });
    expect(await two.store.problems()).toEqual([]);
    await two.store.syncNow();
    await one.store.syncNow();
    expect((await one.store.member(member))?.fields.town).toBe('Brest');
    expect(await one.store.problems()).toEqual([]);
  });
});

describe('an office that meets its central', () => {
  it('gives the people entered before to the only section there is', async () => {
    const { id, core } = await aSection(central);
    const account = await anAccount(central, { sectionIds: [id] });
    const computer = aComputer(lineTo(central).handler);
    const store = await computer.work();
    const member = await add(store, localScope);
    await store.signIn({ centralUrl: 'https://central', email: account.email, password });

    const state = await store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0, problems: 0 });
    expect(await store.member(member)).toMatchObject({ scope: core, rev: 1, waiting: [] });
    const again = await computer.work();
    expect(await again.member(member)).toMatchObject({ scope: core, rev: 1, waiting: [] });
  });
});
