import { describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { add } from './support/read-store.ts';

async function anOffice() {
  const store = await aComputer().work();
  const ids = [await add(store, { familyName: 'Abel' }), await add(store, { familyName: 'Brun' })];
  const log = (reason: string, of = ids) =>
    store.logPaper({ ids: of, document: 'phone-list', columns: ['phone'], reason });
  return { store, log };
}

const logged = async (store: StoreApi) =>
  (await store.records('export-log')).map(({ fields }) => fields);

describe('the log of printed lists', () => {
  it('says how many, which columns and why, and that no account was there', async () => {
    const { store, log } = await anOffice();

    await log('Tour d’appels');

    expect(await logged(store)).toMatchObject([
      {
        format: 'paper-phone-list',
        people: 2,
        columns: ['phone'],
        reason: 'Tour d’appels',
        by: null,
      },
    ]);
  });

  it('does not say that a list was printed which was not', async () => {
    const { store, log } = await anOffice();
    const first = await log('Tour d’appels');
    const second = await log('Second tour');

    for (const [paper, outcome] of [
      [first, 'nothing'],
      [second, 'taken-out'],
    ] as const) {
      await store.settlePaper({ paper: paper.ok ? paper.value : '', outcome });
    }

    expect(await logged(store)).toMatchObject([{ reason: 'Second tour' }]);
  });

  it('does not forget a list once it is settled', async () => {
    const { store, log } = await anOffice();
    const done = await log('Tour d’appels');
    const paper = done.ok ? done.value : '';
    await store.settlePaper({ paper, outcome: 'taken-out' });

    await store.settlePaper({ paper, outcome: 'nothing' });

    expect(await logged(store)).toHaveLength(1);
  });

  it('asks for a reason, and has nothing to say of a list that names nobody', async () => {
    const { store, log } = await anOffice();

    expect(await log(' a ')).toEqual({ ok: false, error: { kind: 'no-reason' } });
    expect(await log('Assemblée', [])).toMatchObject({ ok: true });
    expect(await logged(store)).toEqual([]);
  });

  it('is not edited, deleted or taken back', async () => {
    const { store, log } = await anOffice();
    const before = (await store.undoable()).length;
    await log('Tour d’appels');
    const [{ id } = { id: '' }] = await store.records('export-log');

    const patch = { people: 1 };
    const edited = await store.editRecord({ kind: 'export-log', id, patch, seenRev: 0 });
    const deleted = await store.deleteRecord({ kind: 'export-log', id });

    expect([edited, deleted]).toMatchObject([
      { error: { kind: 'read-only' } },
      { error: { kind: 'read-only' } },
    ]);
    expect(await store.undoable()).toHaveLength(before);
  });
});
