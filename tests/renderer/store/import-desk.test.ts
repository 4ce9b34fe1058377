import { describe, expect, it } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import {
  anImportOffice as anOffice,
  openLines as open,
  planRequest as planned,
} from './support/an-import.ts';
import { add, namesIn, rowsIn } from './support/read-store.ts';

const jean = { familyName: 'Dupont', givenName: 'Jean', phone: '+33612345678' };

describe('the import desk', () => {
  it('makes the tags that people get in the same act, and counts people only', async () => {
    const office = await anOffice();
    const { store } = office;
    await store.addRecord({
      kind: 'tag',
      scope: localScope,
      fields: { name: 'Colleur', colour: 'red' },
    });
    const { mapping } = await open(office, ['Nom;Étiquettes', 'Abel;COLLEUR, Élue', 'Brun;élue']);

    const plan = await store.planImport(planned(mapping));
    const written = await store.confirmImport({ scope: localScope });

    expect(plan.newTags.map(({ name }) => name)).toEqual(['Élue']);
    expect(written).toMatchObject({ ok: true, value: { created: 2, updated: 0 } });
    const tags = new Map((await store.records('tag')).map(({ id, fields }) => [fields.name, id]));
    expect([...tags.keys()].sort()).toEqual(['Colleur', 'Élue']);
    const [abel, brun] = await rowsIn(store);
    expect(abel).toHaveProperty(['fields', `tag.${tags.get('Colleur')}`], true);
    expect(brun).toHaveProperty(['fields', `tag.${tags.get('Élue')}`], true);
  });

  it('takes an import back days later, and keeps the tags that others may have got since', async () => {
    const office = await anOffice();
    const { store } = office;
    const { mapping } = await open(office, ['Nom;Étiquettes', 'Abel;Élue']);
    await store.planImport(planned(mapping));
    const written = await store.confirmImport({ scope: localScope });

    const undone = await store.undo(written.ok ? written.value.id : '');

    expect(undone).toEqual(ok({ undone: 1, kept: 0 }));
    expect(await namesIn(store)).toEqual([]);
    expect(await store.records('tag')).toHaveLength(1);
  });

  it('remembers the settings for the next file with the same headings', async () => {
    const office = await anOffice();
    const { store } = office;
    const first = await open(office, ['Nom;Lieu', 'Abel;Brest']);
    expect(first.remembered).toBeNull();
    await store.planImport(planned(['familyName', 'town']));
    await store.confirmImport({ scope: localScope });

    const { mapping, remembered } = await open(office, ['NOM ;lieu', 'Brun;Lyon']);

    expect(mapping).toEqual(['familyName', 'ignore']);
    expect(remembered).toMatchObject({ mapping: ['familyName', 'town'] });
    expect(remembered?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await store.undoable()).toHaveLength(1);
  });

  it('says whom a new person may be, and writes what was decided about it', async () => {
    const office = await anOffice();
    const { store } = office;
    const known = await add(store, jean);
    const { mapping } = await open(office, ['Nom;Prénom;Tél', 'Dupond;Jean;06 12 34 56 78']);

    const plan = await store.planImport(planned(mapping));
    const [row] = await store.plannedRows({ kind: 'resembling', from: 0, to: 10 });
    expect(plan).toMatchObject({ create: 1, resembling: 1 });
    expect(row?.resembles).toMatchObject([{ memberId: known, name: 'Jean Dupont' }]);

    const decisions = { 2: { kind: 'update', memberId: known } } as const;
    expect(await store.planImport(planned(mapping, { decisions }))).toMatchObject({
      create: 0,
      update: 1,
      resembling: 1,
    });
    await store.confirmImport({ scope: localScope });
    expect(await namesIn(store)).toEqual(['Dupond']);
  });

  it('does not ask again about two people who were told apart', async () => {
    const office = await anOffice();
    const { store } = office;
    await add(store, jean);
    const { mapping } = await open(office, ['Nom;Prénom;Tél', 'Dupond;Jean;06 12 34 56 78']);
    await store.planImport(planned(mapping, { decisions: { 2: { kind: 'create' } } }));

    await store.confirmImport({ scope: localScope });

    expect(await store.records('distinction')).toHaveLength(1);
    const found = await store.findDuplicates(['same-phone', 'one-typo-name'] as never);
    expect(found).toEqual({ kind: 'found', groups: [] });
  });

  it('stops while it plans, writes nothing, and can plan again', async () => {
    const office = await anOffice();
    const { store } = office;
    const rows = Array.from({ length: 20_000 }, (_, at) => `Nom${at};${at};Brest`);
    await open(office, ['Nom;Numéro;Ville', ...rows]);
    const request = planned(['familyName', 'memberNumber', 'town']);

    const planning = store.planImport(request);
    await new Promise((resolve) => setTimeout(resolve, 40));
    const progress = await store.importProgress();
    await store.stopImport();

    expect(progress).toMatchObject({ phase: 'comparing' });
    expect(progress?.done).toBeGreaterThan(0);
    expect(await planning).toMatchObject({ isCancelled: true, create: 0 });
    expect(await store.confirmImport({ scope: localScope })).toMatchObject({ ok: false });
    expect(await store.planImport(request)).toMatchObject({ create: 20_000, isCancelled: false });
  });

  it('says how far main is with a file, and keeps the one before when it is stopped', async () => {
    const office = await anOffice();
    const { store, computer } = office;
    const { mapping } = await open(office, ['Nom;Ville', 'Abel;Brest']);
    let endReader: (answer: unknown) => void = () => undefined;
    const read = new Promise((resolve) => {
      endReader = resolve;
    });
    computer.intercept = async (name, _, next) => {
      if (name === 'import.parse') return ok(await read);
      if (name === 'import.progress') return ok({ reading: { done: 30, of: 40 } });
      if (name === 'import.stop') endReader(err({ kind: 'stopped' }));
      return next();
    };

    const opening = store.openImport({ fileName: 'b.csv', bytes: new Uint8Array(1), options: {} });
    await expect
      .poll(() => store.importProgress())
      .toEqual({ phase: 'reading', done: 60, of: 100 });
    await store.stopImport();

    expect(await opening).toEqual(err({ kind: 'stopped' }));
    expect(await store.importProgress()).toBeNull();
    expect(await store.planImport(planned(mapping))).toMatchObject({ create: 1 });
  });

  it('finds rows by their words and keeps the plan for the report once it is written', async () => {
    const office = await anOffice();
    const { store } = office;
    const { mapping } = await open(office, ['Nom;Ville', 'Abel;Brest', 'Brun;Lyon', ';Paris']);
    await store.planImport(planned(mapping));

    expect(await store.countPlanned({ kind: 'all', text: 'BREST' })).toBe(1);
    await store.confirmImport({ scope: localScope });
    const [refused] = await store.plannedRows({ kind: 'refused', from: 0, to: 10 });
    expect(refused).toMatchObject({ line: 4, cells: ['', 'Paris'] });
    expect(await store.confirmImport({ scope: localScope })).toMatchObject({
      error: { kind: 'nothing-planned' },
    });
  });
});
