import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeStateAsUpdate } from 'yjs';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { commentThreads } from '#shared/domain/tracts/comments/comment.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aTract } from '../../builders/a-tract.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

async function scopeIn(store: StoreApi) {
  const [section] = await store.tractSections();
  return section?.scope ?? expect.fail('there is no section');
}

async function created(store: StoreApi): Promise<string> {
  const fields = { name: 'Marché' };
  const update = encodeStateAsUpdate(aTract());
  const answer = await store.createTract({ scope: await scopeIn(store), fields, update });
  return answer.ok ? answer.value : expect.fail(JSON.stringify(answer.error));
}

type Saying = { readonly tract: string; readonly answers: string | null; readonly text: string };

async function say(store: StoreApi, { tract, answers, text }: Saying): Promise<string> {
  const said = await store.addRecord({
    kind: 'tract-comment',
    scope: await scopeIn(store),
    fields: {
      tract,
      answers,
      text,
      page: 't-page-0',
      object: null,
      place: { x: 10, y: 10 },
      by: 'Anselme Roudaut',
      at: IsoDateTime.parse(new Date().toISOString()),
      resolved: false,
    },
  });
  return said.ok ? said.value : expect.fail(JSON.stringify(said.error));
}

const threadsIn = async (store: StoreApi, tract: string | undefined) =>
  commentThreads(await store.records('tract-comment'), tract ?? '').map(({ first, answers }) => ({
    resolved: first.fields.resolved,
    texts: [first, ...answers].map(({ fields }) => fields.text),
  }));

describe('comments on a leaflet', () => {
  it('keep both answers and the resolution of two offices that were without a network', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
    const [one, two] = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
    const tract = await created(one.store);
    const first = await say(one.store, { tract, answers: null, text: 'Trop petit' });
    await one.store.syncNow();
    await two.store.syncNow();

    await say(one.store, { tract, answers: first, text: 'Oui' });
    const patch = { kind: 'tract-comment', id: first, seenRev: 1 } as const;
    await two.store.editRecord({ ...patch, patch: { resolved: true } });
    await say(two.store, { tract, answers: first, text: 'C’est fait' });
    for (const office of [one, two, one]) await office.store.syncNow();

    for (const { store } of [one, two]) {
      expect(await threadsIn(store, tract)).toEqual([
        { resolved: true, texts: ['Trop petit', 'Oui', 'C’est fait'] },
      ]);
    }
  });

  it('go and come back with their leaflet, each answer with its comment', async () => {
    const store = await aComputer().work();
    const tract = await created(store);
    const first = await say(store, { tract, answers: null, text: 'Trop petit' });
    await say(store, { tract, answers: first, text: 'Oui' });

    await store.deleteTract(tract);
    expect(await store.records('tract-comment')).toEqual([]);
    await store.undo((await store.undoable())[0]?.id ?? '');

    const [again] = await store.records('tract');
    expect(await threadsIn(store, again?.id)).toEqual([
      { resolved: false, texts: ['Trop petit', 'Oui'] },
    ]);
  });
});
