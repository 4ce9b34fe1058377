import { describe, expect, it, vi } from 'vitest';
import type { MemberId } from '#shared/domain/members/member.ts';
import { ScopeId } from '#shared/domain/scope.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import { aMember } from '../../builders/a-member.ts';
import { aComputer } from './support/an-office.ts';
import { diskFull } from './support/memory-main.ts';
import { add, everyone, namesIn, peopleIn, rowsIn } from './support/read-store.ts';

describe('a commit', () => {
  it('is there when the office is opened again', async () => {
    const computer = aComputer();
    const store = await computer.work();

    const id = await add(store);

    const again = await computer.work();
    const { total, all } = await again.listMembers(everyone);
    const rows = await rowsIn(again);
    expect({ total, all }).toEqual({ total: 1, all: 1 });
    expect(rows).toMatchObject([{ id, scope: localScope, rev: 0, fields: aMember() }]);
  });

  it('writes journal and guard before it answers', async () => {
    const computer = aComputer();
    const store = await computer.work();

    await add(store);

    expect([...computer.disk.journal.keys()]).toEqual([1]);
    expect(computer.disk.guard).toMatchObject({ kind: 'read', guard: { seq: 1 } });
  });

  it('changes nothing when the journal cannot be written', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store, { town: 'Before' });
    computer.intercept = async (name, _input, next) =>
      name === 'journal.append' ? diskFull : next();

    const edited = await store.editMember({ id, patch: { town: 'After' }, seenRev: 0 });

    expect(edited).toMatchObject({ ok: false, error: { kind: 'disk' } });
    expect((await store.member(id))?.fields.town).toBe('Before');
    const again = await computer.work();
    expect((await again.member(id))?.fields.town).toBe('Before');
  });

  it('is taken back from the journal when the database refuses it', async () => {
    const computer = aComputer();
    const store = await computer.work();
    await add(store, { familyName: 'Kept' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

    const added = await store.addMember({ scope: localScope, fields: aMember() });

    put.mockRestore();
    expect(added).toMatchObject({ ok: false, error: { kind: 'disk' } });
    expect(await namesIn(store)).toEqual(['Kept']);
    expect([...computer.disk.journal.keys()]).toEqual([1]);
    await add(store, { familyName: 'Later' });
    const again = await computer.work();
    expect(await namesIn(again)).toEqual(['Kept', 'Later']);
  });

  it('stands although the guard could not be written', async () => {
    const computer = aComputer();
    const store = await computer.work();
    computer.intercept = async (name, _input, next) =>
      name === 'safety.writeGuard' ? diskFull : next();

    await add(store, { familyName: 'Kept' });

    const again = await computer.work();
    expect(await namesIn(again)).toEqual(['Kept']);
  });

  it('is made one at a time, in the order asked', async () => {
    const store = await aComputer().work();
    const id = await add(store);

    const towns = ['A', 'B', 'C', 'D'];
    await Promise.all(towns.map((town) => store.editMember({ id, patch: { town }, seenRev: 0 })));

    expect((await store.member(id))?.fields.town).toBe('D');
    expect((await store.syncState()).waiting).toBe(5);
  });

  it('is not made for an edit that changes nothing', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store, { town: 'Vernoy' });

    expect(await store.editMember({ id, patch: { town: 'Vernoy' }, seenRev: 0 })).toEqual({
      ok: true,
      value: null,
    });

    expect(computer.disk.journal.size).toBe(1);
  });

  it('is refused with the facts', async () => {
    const store = await aComputer().work();
    const id = await add(store);
    const nobody = '0193f1a0-0000-7000-8000-00000000000f' as MemberId;

    expect(await store.editMember({ id, patch: { email: 'x' as never }, seenRev: 0 })).toEqual({
      ok: false,
      error: { kind: 'invalid', field: 'email' },
    });
    expect(await store.deleteMember(nobody)).toEqual({
      ok: false,
      error: { kind: 'unknown-member' },
    });
    const elsewhere = ScopeId.parse('sec:elsewhere:core');
    expect(await store.addMember({ scope: elsewhere, fields: aMember() })).toEqual({
      ok: false,
      error: { kind: 'no-section' },
    });
    expect((await peopleIn(store)).size).toBe(1);
  });

  it('tells those who listen', async () => {
    const store = await aComputer().work();
    const versions: number[] = [];
    await store.subscribe((version) => versions.push(version));

    await add(store);

    const { version } = await store.listMembers(everyone);
    await vi.waitFor(() => expect(versions.at(-1)).toBe(version));
  });
});
