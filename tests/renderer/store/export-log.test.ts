import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Account } from '#shared/api/routes.ts';
import { everyoneMayBeTaken } from '#shared/domain/export/people/contact-rule.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { Heads } from '#shared/sync/protocol.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { add, everyone } from './support/read-store.ts';
import { aSavePlace } from './support/save-place.ts';
import { anUnconnectedOffice, type SyncOffice, signIn } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const exporting = (store: StoreApi) =>
  store.exportPeople({
    who: null,
    question: everyone,
    rule: everyoneMayBeTaken,
    format: 'csv',
    columns: ['familyName'],
    reason: 'Tour d’appels',
    language: 'fr',
    words: { titles: {}, choices: {} },
    title: 'Adhérents',
    suggestedName: 'a.csv',
  });

/** Before it ever asked: a central that does not grant the class in which a treasurer writes the log. */
const withoutStanding = ({ computer }: SyncOffice) => {
  const asked = computer.central;
  computer.central = async (name, input) => {
    const answer = await asked(name, input);
    const heads = name === 'sync.heads' ? Granted.safeParse(answer) : null;
    if (!heads?.success) return answer;
    const { value } = heads.data;
    const scopes = value.heads.scopes.filter((scope) => scope.class !== 'standing');
    return { ok: true, value: { heads: { ...value.heads, scopes } } };
  };
};
const Granted = z.object({ value: z.object({ heads: Heads }) });

async function anOffice(
  sectionIds: readonly string[],
  role: Account['role'] = 'secretary',
  change: (office: SyncOffice) => void = () => undefined,
) {
  const office = await anUnconnectedOffice(central, { sectionIds, role });
  change(office);
  await signIn(office);
  await office.store.syncNow();
  const place = aSavePlace();
  office.computer.intercept = async (name, input, next) =>
    name.startsWith('save.') ? { ok: true, value: await place.main(name, input as never) } : next();
  return { ...office, place };
}

describe('the log of exports', () => {
  it('tells each section how many of its people went out, in every office of it', async () => {
    const [one, two] = [await aSection(central), await aSection(central)];
    const both = await anOffice([one.id, two.id]);
    const other = await anOffice([two.id]);
    await add(both.store, { familyName: 'Abel' }, one.core);
    await add(both.store, { familyName: 'Brun' }, two.core);
    await add(both.store, { familyName: 'Côte' }, two.core);

    const done = await exporting(both.store);
    await both.store.syncNow();
    await other.store.syncNow();

    expect(done).toMatchObject({ value: { people: 3 } });
    expect(
      (await both.store.records('export-log')).map(({ fields }) => fields.people).sort(),
    ).toEqual([1, 2]);
    expect(await other.store.records('export-log')).toMatchObject([
      { scope: two.core, fields: { people: 2, reason: 'Tour d’appels' } },
    ]);
  });

  it('is written by a treasurer, who may not write people, where the secretary reads it', async () => {
    const { id, core } = await aSection(central);
    const standing = scopeOf(id, 'standing');
    const secretary = await anOffice([id]);
    await add(secretary.store, { familyName: 'Abel' }, core);
    await secretary.store.syncNow();
    const treasurer = await anOffice([id], 'treasurer');

    const done = await exporting(treasurer.store);
    await treasurer.store.logDesk({
      ...{ scope: core, document: 'ledger', format: 'csv', people: 1, columns: [] },
      reason: 'Pour le cabinet comptable',
    });
    await treasurer.store.syncNow();
    await secretary.store.syncNow();

    expect(done).toMatchObject({ value: { people: 1 } });
    expect(await secretary.store.records('export-log')).toMatchObject([
      { scope: standing, fields: { format: 'csv', people: 1, reason: 'Tour d’appels' } },
      { scope: standing, fields: { format: 'ledger.csv', people: 1 } },
    ]);
  });

  it('comes before any file: who may log nothing exports nothing', async () => {
    const { id, core } = await aSection(central);
    const secretary = await anOffice([id]);
    await add(secretary.store, { familyName: 'Abel' }, core);
    await secretary.store.syncNow();
    const treasurer = await anOffice([id], 'treasurer', withoutStanding);

    const refused = await exporting(treasurer.store);

    expect(refused).toEqual({ ok: false, error: { kind: 'not-logged' } });
    expect(treasurer.place.files()).toEqual([]);
  });
});
