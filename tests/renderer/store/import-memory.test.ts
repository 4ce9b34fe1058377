import { describe, expect, it } from 'vitest';
import { localScope } from '../../../renderer/store/sections.ts';
import { anImportOffice, openLines, planRequest } from './support/an-import.ts';
import { namesIn } from './support/read-store.ts';

const headings = 'Identité;E-mail';

describe('what is kept of an import', () => {
  it('is how its names were put right: next month’s file needs none of it', async () => {
    const office = await anImportOffice();
    const { store } = office;
    const { mapping } = await openLines(office, [headings, 'DE LA TOUR Jean Marc;']);
    const corrections = { 2: { familyName: 'De La Tour Jean', givenName: 'Marc' } };
    await store.planImport(planRequest(mapping, { corrections }));
    await store.confirmImport({ scope: localScope });

    await openLines(office, [
      'Nom complet;Ville',
      'Durand Zoé;Brest',
      'De la Tour Jean Marc;Brest',
    ]);
    const plan = await store.planImport(planRequest(['fullName', 'town']));

    expect(plan).toMatchObject({ create: 1, update: 1, splits: 2 });
    expect(await store.plannedNames({ from: 1, to: 2 })).toMatchObject([
      { ...corrections[2], isCorrected: true },
    ]);
  });

  it('is a report of numbers and refused cells, reached from the undo list, also once it is taken back', async () => {
    const office = await anImportOffice();
    const { store } = office;
    const { mapping } = await openLines(office, [
      headings,
      'Durand Zoé;zoe@exemple.fr',
      'Petit Omar;omar chez',
    ]);
    await store.planImport(planRequest(mapping));
    await store.confirmImport({ scope: localScope });

    const [batch] = await store.undoable();
    await store.undo(batch?.id ?? '');
    const [report] = await store.records('import-report');

    expect(batch?.report).toBe(report?.id);
    expect(report?.fields).toMatchObject({
      fileName: 'liste.csv',
      counts: { create: 1, refused: 1 },
      faults: [{ line: 3, column: 'E-mail', kind: 'bad-email', value: 'omar chez' }],
    });
    expect(JSON.stringify(report)).not.toMatch(/Durand|Petit|zoe/);
    expect(await namesIn(store)).toEqual([]);
  });

  it('is nothing at all when every row is bad', async () => {
    const office = await anImportOffice();
    const { store } = office;
    const { mapping } = await openLines(office, [headings, 'Durand Zoé;zoe@', ';x@y.fr']);
    await store.planImport(planRequest(mapping));

    expect(await store.confirmImport({ scope: localScope })).toMatchObject({ ok: false });

    expect(await store.records('import-report')).toEqual([]);
    expect(await store.records('file-mapping')).toEqual([]);
    expect(await store.undoable()).toEqual([]);
  });
});
