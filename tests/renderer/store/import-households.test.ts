import { describe, expect, it } from 'vitest';
import { localScope } from '../../../renderer/store/sections.ts';
import { anImportOffice, openLines, planRequest } from './support/an-import.ts';
import { add, rowsIn } from './support/read-store.ts';

const headings = 'Nom;Prénom;Rue;CP;Ville;Tél;Foyer';
const home = '12 rue des Lilas;35200;Rennes';

async function planned(...lines: readonly string[]) {
  const office = await anImportOffice();
  const plan = async () => {
    const { mapping } = await openLines(office, [headings, ...lines]);
    return office.store.planImport(planRequest(mapping));
  };
  const names = async () =>
    (await office.store.plannedHouseholds()).map(({ mates }) => mates.map(({ name }) => name));
  return { store: office.store, plan, names };
}

describe('households at import', () => {
  it('are proposed for one name at one address, and for two names with one phone', async () => {
    const { plan, names } = await planned(
      `Dupont;Jean;${home};;`,
      `DUPONT;Zoé;12, rue des lilas;35200;Rennes;;`,
      `Petit;Omar;3 place Foch;35200;Rennes;0299000000;`,
      `Durand;Léa;3 place Foch;35200;Rennes;0299000000;`,
      `Roux;Ali;3 place Foch;35200;Rennes;;`,
    );

    expect(await plan()).toMatchObject({ create: 5, households: 2 });
    expect(await names()).toEqual([
      ['Jean Dupont', 'Zoé Dupont'],
      ['Omar Petit', 'Léa Durand'],
    ]);
  });

  it('are proposed where a column says so', async () => {
    const { plan, names } = await planned(
      'Dupont;Jean;;;;;A1',
      'Durand;Léa;;;;;a1',
      'Petit;Omar;;;;;B',
    );

    await plan();

    expect(await names()).toEqual([['Jean Dupont', 'Léa Durand']]);
  });

  it('are not formed unless a person says yes', async () => {
    const { store, plan } = await planned(`Dupont;Jean;${home};;`, `Dupont;Zoé;${home};;`);
    await plan();

    await store.confirmImport({ scope: localScope });

    expect(await store.records('household')).toEqual([]);
    expect((await rowsIn(store)).map(({ fields }) => fields.household ?? null)).toEqual([
      null,
      null,
    ]);
  });

  it('keep one address for all, are not proposed again, and are taken back with the import', async () => {
    const { store, plan } = await planned(`Dupont;Jean;${home};;`);
    const zoe = { familyName: 'Dupont', givenName: 'Zoé', street: '12 rue des Lilas' };
    await add(store, { ...zoe, postcode: '35200', town: 'Rennes' });
    await plan();
    const [proposal] = await store.plannedHouseholds();

    const written = await store.confirmImport({
      scope: localScope,
      households: [proposal?.key ?? ''],
    });
    const [household] = await store.records('household');
    const housed = (await rowsIn(store)).map(({ fields }) => fields.household);
    const again = await plan();

    expect(household?.fields).toMatchObject({ street: '12 rue des Lilas', town: 'Rennes' });
    expect(housed).toEqual([household?.id, household?.id]);
    expect(written).toMatchObject({ ok: true, value: { created: 1, updated: 1 } });
    expect(again).toMatchObject({ unchanged: 1, households: 0 });
    await store.undo(written.ok ? written.value.id : '');
    expect(await store.records('household')).toEqual([]);
    expect((await rowsIn(store)).map(({ fields }) => fields)).toMatchObject([
      { ...zoe, household: null },
    ]);
  });
});
