import { describe, expect, it } from 'vitest';
import { defaultLayout } from '../../../renderer/features/members/views/default-layout.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { endAt } from './support/end-at.ts';
import { asking, put, segment, undoNewest, within } from './support/put-records.ts';

async function share(store: StoreApi, id: string): Promise<string> {
  const moved = await store.moveRecord({ kind: 'segment', id, to: localScope });
  if (!moved.ok) throw new Error(JSON.stringify(moved.error));
  return moved.value;
}

async function anOfficeWithSegments() {
  const computer = aComputer();
  const store = await computer.work();
  const base = await put(store, segment('Base', asking()));
  await put(store, segment('Made of it', within(base)));
  await put(store, {
    kind: 'view',
    scope: 'own',
    fields: { name: 'View of it', segment: base, layout: defaultLayout },
  });
  return { computer, store, base };
}

/** Which segment each speaks of, and where it lives: by names, as ids change. */
async function told(store: StoreApi) {
  const segments = await store.records('segment');
  const nameOf = (id: string | null) => segments.find((one) => one.id === id)?.fields.name ?? null;
  const views = await store.records('view');
  const named = segments.map(({ scope, fields: { name, query } }) => {
    const [first] = query.conditions;
    return [name, scope, first?.kind === 'segment' ? nameOf(first.id) : ''];
  });
  return [
    ...named,
    ...views.map(({ scope, fields }) => [fields.name, scope, nameOf(fields.segment)]),
  ].sort();
}

const asPrivate = [
  ['Base', 'own:local', ''],
  ['Made of it', 'own:local', 'Base'],
  ['View of it', 'own:local', 'Base'],
];
const asShared = [['Base', localScope, ''], ...asPrivate.slice(1)];

describe('sharing a segment', () => {
  it('takes what is made of it along, and is taken back as one', async () => {
    const { store, base } = await anOfficeWithSegments();
    const before = (await store.undoable()).length;

    const shared = await share(store, base);

    expect(shared).not.toBe(base);
    expect(await told(store)).toEqual(asShared);
    const batches = await store.undoable();
    expect(batches).toHaveLength(before + 1);
    expect(batches[0]).toMatchObject({ kind: 'record', subject: 'Base' });
    expect(await undoNewest(store)).toEqual({ ok: true, value: { undone: 1, kept: 0 } });
    expect(await told(store)).toEqual(asPrivate);
  });

  it('keeps what was edited since when it is taken back', async () => {
    const { store, base } = await anOfficeWithSegments();
    const shared = await share(store, base);
    const [sharing] = await store.undoable();
    const patch = { name: 'Called otherwise' };
    await store.editRecord({ kind: 'segment', id: shared, patch, seenRev: 0 });
    await put(store, segment('Made later', within(shared)));

    await store.undo(sharing?.id ?? '');

    expect(await told(store)).toEqual([
      ['Called otherwise', 'own:local', ''],
      ['Made later', 'own:local', 'Called otherwise'],
      ['Made of it', 'own:local', 'Called otherwise'],
      ['View of it', 'own:local', 'Called otherwise'],
    ]);
  });

  it('is not taken back once others share what is made of it', async () => {
    const { store, base } = await anOfficeWithSegments();
    const shared = await share(store, base);
    const [batch] = await store.undoable();
    await put(store, segment('For all', within(shared), localScope));

    expect(await store.undo(batch?.id ?? '')).toEqual({ ok: true, value: { undone: 0, kept: 1 } });
    expect(await told(store)).toContainEqual(['For all', localScope, 'Base']);
  });

  it('is there wholly or not at all, wherever the program ends', async () => {
    const seen = new Set<string>();
    for (const at of [1, 2, 3]) {
      for (const when of ['before', 'after'] as const) {
        const { computer, store, base } = await anOfficeWithSegments();
        const ended = endAt(computer, at, when);

        await Promise.race([share(store, base), ended]);

        const found = await told(await computer.work());
        expect([asPrivate, asShared]).toContainEqual(found);
        seen.add(JSON.stringify(found));
      }
    }
    expect(seen.size).toBe(2);
  });

  it('is refused of what is not there or lives elsewhere', async () => {
    const { store, base } = await anOfficeWithSegments();

    expect(await store.moveRecord({ kind: 'view', id: base, to: localScope })).toMatchObject({
      error: { kind: 'unknown-record' },
    });
    expect(await told(store)).toEqual(asPrivate);
  });
});
