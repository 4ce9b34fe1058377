import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import type { Interceptor } from './support/an-office.ts';
import { deleteRaw } from './support/raw-database.ts';
import { add, namesIn, peopleIn } from './support/read-store.ts';
import { anUnconnectedOffice, aSyncOffice, signIn } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

describe('an answer that is not a feed', () => {
  it.each([
    ['half a line', '{"seq":1,"op":"put","entity":"mem'],
    [
      'no cursor line',
      '{"seq":1,"op":"del","entity":"member","id":"0193f1a0-0000-7000-8000-000000000000"}\n',
    ],
    ['a page of a captive portal', '<html>Welcome</html>'],
    ['a cursor that stands still', '{"cursor":0,"more":true}\n'],
  ])('writes nothing and says so: %s', async (_name, body) => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    const other = await aSyncOffice(central, { sectionIds: [id] });
    await add(other.store, { familyName: 'Other' }, core);
    await other.store.syncNow();
    const before = office.computer.disk.guard;
    office.computer.intercept = (name, _input, next) =>
      name === 'sync.changes'
        ? Promise.resolve(ok(ok({ ndjson: new TextEncoder().encode(body) })))
        : next();

    const state = await office.store.syncNow();

    expect(state.status).toMatchObject({ kind: 'failed', failure: { kind: 'not-central' } });
    expect(office.computer.disk.guard).toEqual(before);
    expect(await namesIn(office.store)).toEqual([]);
  });
});

describe('a pull that would remove many people', () => {
  it('waits until somebody has looked', async () => {
    const { id, core } = await aSection(central);
    const one = await aSyncOffice(central, { sectionIds: [id] });
    for (let at = 0; at < 120; at += 1) await add(one.store, { familyName: `P${at}` }, core);
    await one.store.syncNow();
    const two = await aSyncOffice(central, { sectionIds: [id], pageSize: 30 });
    for (const member of (await peopleIn(one.store)).keys())
      await one.store.deleteMember(member as never);
    await one.store.deleteForGood((await one.store.bin()).map((row) => row.id));
    await one.store.syncNow();

    const paused = await two.store.syncNow();

    expect(paused).toMatchObject({ status: { kind: 'waiting' }, problems: 1 });
    const [problem] = await two.store.problems();
    expect(problem).toMatchObject({ kind: 'mass-deletion', scope: core, of: 120 });
    expect((await namesIn(two.store)).length).toBeGreaterThan(60);
    await two.restart();
    expect(await two.store.problems()).toHaveLength(1);
    await two.store.allowMassDeletion(core);
    const after = await two.store.syncNow();
    expect(after).toMatchObject({ status: { kind: 'up-to-date' }, problems: 0 });
    expect(await namesIn(two.store)).toEqual([]);
  });
});

describe('people entered before there was a central', () => {
  it('are asked about when there are several sections to give them to', async () => {
    const [a, b] = [await aSection(central), await aSection(central)];
    const office = await anUnconnectedOffice(central, { sectionIds: [a.id, b.id] });
    const member = await add(office.store, { familyName: 'Early' }, localScope);
    await signIn(office);

    const asked = await office.store.syncNow();

    expect(asked).toMatchObject({ status: { kind: 'waiting' }, waiting: 1, problems: 1 });
    expect(await office.store.problems()).toMatchObject([{ kind: 'unassigned', count: 1 }]);
    expect(await office.store.assignLocalMembers(b.core)).toEqual(ok(null));
    const state = await office.store.syncNow();
    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0, problems: 0 });
    expect(await office.store.member(member)).toMatchObject({ scope: b.core, waiting: [] });
  });
});

describe('a batch that is too large for central', () => {
  it('goes in smaller ones', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    for (let at = 0; at < 7; at += 1) await add(office.store, { familyName: `P${at}` }, core);
    const sizes: number[] = [];
    office.computer.intercept = (name, input, next) => {
      if (name !== 'sync.push') return next();
      const { length } = (input as { mutations: unknown[] }).mutations;
      sizes.push(length);
      const problem = { kind: 'problem', problem: 'too-large', status: 413, retryAfterMs: null };
      return length > 2 ? Promise.resolve(ok(err(problem))) : next();
    };

    const state = await office.store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0 });
    expect(sizes).toEqual([7, 4, 2, 2, 2, 1]);
  });

  it('is set aside as a problem when it is one mutation, and those behind it go out', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    await add(office.store, { familyName: 'Huge' }, core);
    await add(office.store, { familyName: 'Fine' }, core);
    office.computer.intercept = (name, input, next) => {
      const isHuge = name === 'sync.push' && JSON.stringify(input).includes('Huge');
      const problem = { kind: 'problem', problem: 'validation', status: 422, retryAfterMs: null };
      return isHuge ? Promise.resolve(ok(err(problem))) : next();
    };

    const state = await office.store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0, problems: 1 });
    expect(await namesIn(office.store)).toEqual(['Fine']);
    const [problem] = await office.store.problems();
    expect(problem).toMatchObject({ kind: 'refused', reason: 'invalid', name: 'Lucie Huge' });
    await office.store.dismissProblem(problem?.id ?? '');
    expect(await office.store.problems()).toEqual([]);
  });

  it('does not lose those that took its place when the file is repaired from an older copy', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    await office.store.snapshot();
    await add(office.store, { familyName: 'Huge' }, core);
    await add(office.store, { familyName: 'Fine' }, core);
    const refusing: Interceptor = (name, input, next) => {
      const isHuge = name === 'sync.push' && JSON.stringify(input).includes('Huge');
      const problem = { kind: 'problem', problem: 'validation', status: 422, retryAfterMs: null };
      return isHuge ? Promise.resolve(ok(err(problem))) : next();
    };
    office.computer.intercept = refusing;
    await office.store.syncNow();
    const member = await add(office.store, { familyName: 'Later' }, core);
    await deleteRaw(office.computer.factory);

    const { store, outcome } = await office.computer.start();
    expect(outcome).toMatchObject({ kind: 'damaged' });
    await store.restore();
    await signIn({ ...office, store });
    office.computer.intercept = refusing;

    expect(await store.syncNow()).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0 });
    expect(await store.member(member)).toMatchObject({ waiting: [] });
    expect(await namesIn(store)).toEqual(['Fine', 'Later']);
  });
});

describe('the badge', () => {
  it('says offline without a network, and failed when the session has ended', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    await add(office.store, {}, core);
    office.line.weather = () => 'offline';
    expect(await office.store.syncNow()).toMatchObject({ status: { kind: 'offline' }, waiting: 1 });

    office.line.weather = () => 'clear';
    await central.store.sql('update session set ended_at = now()', []);
    const state = await office.store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'failed' }, waiting: 1 });
    await office.store.signOut();
    expect((await office.store.syncState()).status).toEqual({ kind: 'not-connected' });
  });

  it('lets another account of the same office continue', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    const colleague = await anUnconnectedOffice(central, { sectionIds: [id] });
    await add(office.store, { familyName: 'Unsent' }, core);
    await office.store.signOut();

    await signIn({ ...office, account: colleague.account });
    const state = await office.store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0, problems: 0 });
    expect(await namesIn(office.store)).toEqual(['Unsent']);
  });
});
