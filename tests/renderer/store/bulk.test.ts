import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import { aComputer } from './support/an-office.ts';
import { add, entry, everyone, namesIn, rowsIn } from './support/read-store.ts';

const { text, segment, sort, groupBy } = everyone;
const allOfThem = { text, segment, sort, groupBy };

async function anOfficeOf(names: readonly string[]) {
  const computer = aComputer();
  const store = await computer.work();
  const ids = [];
  for (const familyName of names) {
    ids.push(await add(store, { familyName, givenName: null, town: `T ${familyName}` }));
  }
  return { computer, store, ids };
}

const erasingTown = { kind: 'set', patch: { town: null } } as const;

describe('writing the same to many people', () => {
  it('is one act, one batch to take back, and there when the office is opened again', async () => {
    const { computer, store, ids } = await anOfficeOf(['Abel', 'Brun', 'Côte']);
    const who = { kind: 'query', query: allOfThem, except: ids.slice(2) } as const;
    const patch = { town: 'Brest', 'tag.x': true } as const;

    const preview = await store.previewBulk({ who, patch: { kind: 'set', patch } });
    const written = await store.editMembers({ who, patch: { kind: 'set', patch } });

    expect(preview).toMatchObject({
      value: {
        changing: 2,
        unchanged: 0,
        examples: [
          { name: 'Abel', changes: [{ field: 'town', before: 'T Abel', after: 'Brest' }, {}] },
          { name: 'Brun' },
        ],
      },
    });
    expect(written).toMatchObject({ ok: true, value: { kind: 'bulk', updated: 2 } });
    const again = await computer.work();
    const towns = (await rowsIn(again)).map(({ fields }) => fields.town);
    expect(towns).toEqual(['Brest', 'Brest', 'T Côte']);
    const [batch] = await again.undoable();
    expect(await again.undo(batch?.id ?? '')).toMatchObject({ value: { undone: 2, kept: 0 } });
    expect((await rowsIn(again)).map(({ fields }) => fields.town)).toEqual([
      'T Abel',
      'T Brun',
      'T Côte',
    ]);
  });

  it('counts those who are so already, and those whose record cannot hold it', async () => {
    const { store, ids } = await anOfficeOf(['Abel', 'Brun', 'Côte']);
    const [abel, brun] = ids;
    if (abel === undefined || brun === undefined) throw new Error('nobody');
    await store.editMember({ id: abel, patch: { notes: 'x'.repeat(3_990) }, seenRev: 0 });
    const on = IsoDate.parse('2026-03-01');
    await store.editMembers({
      who: { kind: 'ids', ids: [brun] },
      patch: { kind: 'contacted', on, note: null },
    });

    const who = { kind: 'ids', ids } as const;
    const plain = await store.previewBulk({ who, patch: { kind: 'contacted', on, note: null } });
    const noted = await store.previewBulk({
      who,
      patch: { kind: 'contacted', on, note: 'Not at home' },
    });

    expect(plain).toMatchObject({ value: { changing: 2, unchanged: 1, invalid: 0 } });
    expect(noted).toMatchObject({ value: { changing: 2, invalid: 1 } });
  });

  it('makes the tags that it puts on people, in the same act', async () => {
    const { computer, store, ids } = await anOfficeOf(['Abel', 'Brun']);
    const id = crypto.randomUUID();
    const patch = {
      kind: 'set',
      patch: entry(`tag.${id}`, true),
      newTags: [{ id, scope: localScope, name: 'Fête' }],
    } as const;
    const before = (await store.undoable()).length;

    const preview = await store.previewBulk({ who: { kind: 'ids', ids }, patch });
    await store.editMembers({ who: { kind: 'ids', ids }, patch });

    expect(preview).toMatchObject({ value: { changing: 2, erased: 0 } });
    const again = await computer.work();
    expect(await again.records('tag')).toMatchObject([{ id, fields: { name: 'Fête' } }]);
    const batches = await again.undoable();
    expect(batches).toHaveLength(before + 1);
    await again.undo(batches[0]?.id ?? '');
    expect(await again.records('tag')).toEqual([]);
    expect((await rowsIn(again)).map(({ fields }) => fields[`tag.${id}`])).toEqual([null, null]);
  });

  it('says how many values it erases', async () => {
    const { store, ids } = await anOfficeOf(['Abel', 'Brun', 'Côte']);
    const who = { kind: 'ids', ids } as const;
    await store.editMembers({ who: { kind: 'ids', ids: ids.slice(2) }, patch: erasingTown });

    expect(await store.previewBulk({ who, patch: erasingTown })).toMatchObject({
      value: { changing: 2, unchanged: 1, erased: 2 },
    });
  });

  it('puts into the bin and takes out of it', async () => {
    const { store, ids } = await anOfficeOf(['Abel', 'Brun']);
    const who = { kind: 'ids', ids } as const;

    await store.editMembers({ who, patch: { kind: 'to-bin' } });
    expect(await namesIn(store)).toEqual([]);
    await store.editMembers({ who, patch: { kind: 'out-of-bin' } });

    expect(await namesIn(store)).toEqual(['Abel', 'Brun']);
  });

  it('writes nothing when it is stopped, and nothing when it concerns nobody', async () => {
    const { computer, store, ids } = await anOfficeOf(['Abel', 'Brun']);
    const before = computer.disk.journal.size;
    const patch = { kind: 'set', patch: { town: 'Brest' } } as const;

    const running = store.editMembers({ who: { kind: 'ids', ids }, patch });
    await Promise.resolve();
    await store.cancelBulk();

    expect(await running).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(computer.disk.journal.size).toBe(before);
    expect(await store.bulkProgress()).toBeNull();
    expect(await store.editMembers({ who: { kind: 'ids', ids: [] }, patch })).toMatchObject({
      error: { kind: 'nothing-planned' },
    });
  });
});
