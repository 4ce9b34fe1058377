import { describe, expect, it } from 'vitest';
import { localScope } from '../../../renderer/store/sections.ts';
import { anImportOffice, openLines, planRequest } from './support/an-import.ts';
import { namesIn, rowsIn } from './support/read-store.ts';

const headings = 'Nom;Prénom;Tél;Ville';

async function planned(lines: readonly string[]) {
  const office = await anImportOffice();
  const { mapping } = await openLines(office, [headings, ...lines]);
  return { store: office.store, mapping };
}

describe('one person in two rows of a file', () => {
  it('is shown where names or numbers are only alike, and taken together when told to', async () => {
    const { store, mapping } = await planned([
      'Dupont;Jean;06 12 34 56 78;',
      'Dupond;Jean;06 12 34 56 78;Rennes',
    ]);

    const plan = await store.planImport(planRequest(mapping));
    const [row] = await store.plannedRows({ kind: 'resembling', from: 0, to: 9 });
    expect(plan).toMatchObject({ create: 2, resembling: 1, twins: 0 });
    expect(row).toMatchObject({ line: 3, twins: [{ line: 2, name: 'Jean Dupont' }] });

    const decisions = { 3: { kind: 'same-as', line: 2 } } as const;
    const again = await store.planImport(planRequest(mapping, { decisions }));
    await store.confirmImport({ scope: localScope });

    expect(again).toMatchObject({ create: 1, skipped: 1, resembling: 1 });
    expect((await rowsIn(store)).map(({ fields }) => fields)).toMatchObject([
      { familyName: 'Dupont', town: 'Rennes' },
    ]);
  });

  it('can be taken together everywhere at once, where it is sure', async () => {
    const { store, mapping } = await planned([
      'Dupont;Jean;06 12 34 56 78;',
      'DUPONT;JEAN;06 12 34 56 78;Rennes',
    ]);
    const plan = await store.planImport(planRequest(mapping));

    const decisions = await store.joiningTwins();
    const again = await store.planImport(planRequest(mapping, { decisions }));
    const [, second] = await store.plannedRows({ kind: 'all', from: 0, to: 9 });

    expect(plan).toMatchObject({ create: 1, skipped: 1, twins: 1 });
    expect(again).toMatchObject({ create: 1, twins: 0 });
    expect(second).toMatchObject({ reason: 'joined', twin: 2, twins: [{ line: 2 }] });
  });

  it('is two people when told so, and is not asked about again', async () => {
    const { store, mapping } = await planned([
      'Dupont;Jean;06 12 34 56 78;Rennes',
      'Dupont;Jean;06 12 34 56 78;Bruz',
    ]);

    const decisions = { 3: { kind: 'create' } } as const;
    await store.planImport(planRequest(mapping, { decisions }));
    await store.confirmImport({ scope: localScope });

    expect(await namesIn(store)).toEqual(['Dupont', 'Dupont']);
    expect(await store.records('distinction')).toHaveLength(1);
    const rules = ['same-phone', 'same-member-number'] as const;
    expect(await store.findDuplicates([...rules])).toEqual({ kind: 'found', groups: [] });
  });

  it('never counts as one by a shared e-mail alone', async () => {
    const office = await anImportOffice();
    const { mapping } = await openLines(office, [
      'Nom;Prénom;E-mail',
      'Dupont;Jean;famille@exemple.fr',
      'Dupont;Marie;famille@exemple.fr',
    ]);

    const plan = await office.store.planImport(planRequest(mapping));

    expect(plan).toMatchObject({ create: 2, resembling: 0, twins: 0 });
  });
});
