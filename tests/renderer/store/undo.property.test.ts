import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultImportOptions } from '#shared/domain/import/import.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aTable } from '../../builders/a-table.ts';
import { aComputer, type Computer } from './support/an-office.ts';
import { add, entry, everyone, namesIn, peopleIn } from './support/read-store.ts';

const headers = ['Nom', 'Numéro', 'Ville'];

/** Imports people by name, number and town. */
async function importRows(
  computer: Computer,
  store: StoreApi,
  rows: readonly (readonly string[])[],
) {
  computer.intercept = async (name, input, next) => {
    if (name !== 'import.parse') return next();
    const { fileName, bytes, options } = input as RequestInput<'import.parse'>;
    return ok(aTable(fileName, bytes, options));
  };
  const csv = [headers, ...rows].map((cells) => cells.join(';')).join('\n');
  const bytes = new TextEncoder().encode(csv);
  await store.openImport({ fileName: 'f.csv', bytes, options: {} });
  const counts = await store.planImport({
    mapping: ['familyName', 'memberNumber', 'town'],
    options: defaultImportOptions,
  });
  return { counts, written: await store.confirmImport({ scope: localScope }) };
}

describe('an import', () => {
  it('is one commit, one batch to take back, and there when the office is opened again', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const known = await add(store, {
      familyName: 'Abel',
      givenName: null,
      memberNumber: '1',
      email: null,
      town: 'Old',
    });

    const { counts, written } = await importRows(computer, store, [
      ['Abel', '1', 'New'],
      ['Brun', '2', 'Brest'],
    ]);

    expect(counts).toMatchObject({ create: 1, update: 1 });
    expect(written).toMatchObject({ ok: true, value: { kind: 'import', created: 1, updated: 1 } });
    expect((await store.member(known))?.fields.town).toBe('New');
    expect(computer.disk.journal.size).toBe(2);
    const again = await computer.work();
    expect(await namesIn(again)).toEqual(['Abel', 'Brun']);
    const [batch] = await again.undoable();
    expect(await again.undo(batch?.id ?? '')).toEqual(ok({ undone: 2, kept: 0 }));
    expect(await namesIn(again)).toEqual(['Abel']);
    expect((await again.member(known))?.fields.town).toBe('Old');
    expect(await again.undo(batch?.id ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'already-undone' },
    });
  });

  it('of many people lies in many records that count only together', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const rows = Array.from({ length: 1_300 }, (_, at) => [`Nom${at}`, `${at}`, 'Brest']);

    await importRows(computer, store, rows);

    const again = await computer.work();
    expect((await again.listMembers({ ...everyone, to: 1 })).all).toBe(1_300);
    const [batch] = await again.undoable();
    expect(await again.undo(batch?.id ?? '')).toEqual(ok({ undone: 1_300, kept: 0 }));
    expect(await namesIn(again)).toEqual([]);
  });

  it('writes nothing when nothing is planned', async () => {
    const computer = aComputer();
    const store = await computer.work();

    expect(await store.confirmImport({ scope: localScope })).toMatchObject({
      ok: false,
      error: { kind: 'nothing-planned' },
    });
  });
});

describe('taking back', () => {
  it('an import keeps every later edit', async () => {
    const edit = fc.record({
      who: fc.nat(5),
      field: fc.constantFrom('town' as const, 'notes' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const computer = aComputer();
        const store = await computer.work();
        const old: MemberId[] = [];
        for (const at of [0, 1, 2]) {
          const fields = {
            familyName: `Nom${at}`,
            givenName: null,
            memberNumber: `${at}`,
            email: null,
            town: 'Old',
          };
          old.push(await add(store, fields));
        }
        const rows = [0, 1, 2, 3, 4, 5].map((at) => [`Nom${at}`, `${at}`, 'Imported']);
        await importRows(computer, store, rows);
        const imported = [...(await peopleIn(store))].sort(([, a], [, b]) =>
          a.familyName < b.familyName ? -1 : 1,
        );
        const edited = new Map<string, Set<string>>();
        for (const [at, { who, field }] of edits.entries()) {
          const id = imported[who]?.[0] as MemberId;
          const patch = entry(field, `Edit ${at}`);
          await store.editMember({ id, patch, seenRev: 0 });
          edited.set(id, new Set([...(edited.get(id) ?? []), field]));
        }
        const before = await peopleIn(store);
        const batch = (await store.undoable()).find(({ kind }) => kind === 'import');

        await store.undo(batch?.id ?? '');

        const after = await peopleIn(store);
        for (const [id] of imported) {
          const fields = edited.get(id);
          const isNew = !old.includes(id as MemberId);
          if (isNew && fields === undefined) expect(after.has(id)).toBe(false);
          else if (isNew) expect(after.get(id)).toEqual(before.get(id));
          else {
            const town = fields?.has('town') ? before.get(id)?.town : 'Old';
            expect(after.get(id)).toEqual({ ...before.get(id), town });
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is possible for additions, edits and deletions, newest first', async () => {
    const store = await aComputer().work();
    const id = await add(store, { familyName: 'Abel', town: 'Old' });
    await store.editMember({ id, patch: { town: 'New' }, seenRev: 0 });
    await store.deleteMember(id);

    const kinds = (await store.undoable()).map(({ kind }) => kind);
    expect(kinds).toEqual(['delete', 'edit', 'add']);
    const [deletion] = await store.undoable();
    await store.undo(deletion?.id ?? '');

    const [[, fields] = []] = [...(await peopleIn(store))];
    expect(fields).toMatchObject({ familyName: 'Abel', town: 'New' });
  });
});
