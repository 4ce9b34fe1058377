import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyoneMayBeTaken } from '#shared/domain/export/people/contact-rule.ts';
import { type MemberFields, MemberPatch } from '#shared/domain/members/member.ts';
import { ok } from '#shared/result.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import type { ExportInput } from '../../../renderer/store/store-api/export.ts';
import { aComputer } from './support/an-office.ts';
import { add, everyone } from './support/read-store.ts';
import { aSavePlace } from './support/save-place.ts';

const anExport: ExportInput = {
  who: null,
  question: everyone,
  rule: everyoneMayBeTaken,
  format: 'csv',
  columns: ['familyName', 'phone', 'kind', 'tags'],
  reason: 'Convocation à l’assemblée générale',
  language: 'fr',
  words: {
    titles: { familyName: 'Nom', phone: 'Téléphone', kind: 'Lien', tags: 'Étiquettes' },
    choices: { kind: { member: 'Adhérent·e' }, civility: { mme: 'Mme', m: 'M.' } },
  },
  title: 'Adhérents',
  suggestedName: 'adherents-2026-11-23.csv',
};

async function anOffice(people: readonly Partial<MemberFields>[], takes = () => true) {
  const computer = aComputer();
  const place = aSavePlace(takes);
  computer.central = place.main;
  const store = await computer.work();
  const ids = [];
  for (const fields of people) ids.push(await add(store, fields));
  const logs = async () => (await store.records('export-log')).map(({ fields }) => fields);
  return { computer, place, store, ids, logs };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const threePeople = [
  { familyName: 'Abel', phone: '+33612345678' },
  { familyName: 'Brun', phone: '+32470123456', doNotContact: true },
  { familyName: 'Côte', phone: null, emailConsent: 'refused' },
] as const;

describe('exporting people', () => {
  it('writes the chosen columns in order, with names for ids and national telephones', async () => {
    const { place, store, ids } = await anOffice(threePeople);
    const tag = await store.addRecord({
      kind: 'tag',
      scope: localScope,
      fields: { name: 'Tractage', colour: 'green' },
    });
    const [abel] = ids;
    if (!tag.ok || abel === undefined) throw new Error('nothing to tag');
    const patch = MemberPatch.parse({ [`tag.${tag.value}`]: true });
    await store.editMember({ id: abel, patch, seenRev: 0 });

    const done = await store.exportPeople(anExport);

    expect(done).toEqual(
      ok({
        fileName: 'adherents-2026-11-23.csv',
        people: 3,
        leftOut: 0,
        findings: [],
        findingCount: 0,
      }),
    );
    expect(place.files()).toEqual(['adherents-2026-11-23.csv']);
    expect(text(place.read('adherents-2026-11-23.csv'))).toBe(
      [
        '"Nom";"Téléphone";"Lien";"Étiquettes"',
        'Abel;06 12 34 56 78;Adhérent·e;Tractage',
        'Brun;+32 470 12 34 56;Adhérent·e;',
        'Côte;;Adhérent·e;',
        '',
      ].join('\r\n'),
    );
  });

  it('logs why, how many and which columns, where their section can read it', async () => {
    const { store, logs } = await anOffice(threePeople);

    await store.exportPeople(anExport);

    expect(await logs()).toMatchObject([
      {
        reason: 'Convocation à l’assemblée générale',
        format: 'csv',
        people: 3,
        columns: ['familyName', 'phone', 'kind', 'tags'],
      },
    ]);
    expect((await store.undoable()).filter(({ kind }) => kind === 'record')).toEqual([]);
  });

  it('takes a selection in the order of the list', async () => {
    const { place, store, ids } = await anOffice(threePeople);
    const who = { kind: 'ids', ids: [...ids].reverse().slice(0, 2) } as const;

    await store.exportPeople({ ...anExport, who, columns: ['familyName'] });

    const [, ...names] = text(place.read('adherents-2026-11-23.csv')).trim().split('\r\n');
    expect(names).toEqual(['Brun', 'Côte']);
  });

  it('leaves out who must not be contacted, and who refused a channel, and says how many', async () => {
    const { place, store } = await anOffice(threePeople);
    const rule = { doNotContact: 'left-out', channels: ['email'], unanswered: 'kept' } as const;

    const done = await store.exportPeople({ ...anExport, rule, columns: ['familyName'] });

    expect(done).toMatchObject({ value: { people: 1, leftOut: 2 } });
    expect(text(place.read('adherents-2026-11-23.csv'))).not.toMatch(/Brun|Côte/);
  });

  it('writes telephones and postcodes of a workbook as text, and money as euros', async () => {
    const { place, store } = await anOffice([{ familyName: 'Abel', postcode: '01000' }]);

    await store.exportPeople({
      ...anExport,
      format: 'xlsx',
      columns: ['familyName', 'postcode', 'paidThisYear'],
      suggestedName: 'a.xlsx',
    });

    const sheet = strFromU8(
      unzipSync(place.read('a.xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet).toMatch(/t="inlineStr"><is><t[^>]*>01000</);
    expect(sheet).toContain('<v>0.00</v>');
  });

  it('writes visiting cards with international numbers', async () => {
    const { place, store } = await anOffice([{ familyName: 'Abel', phone: '+33612345678' }]);

    await store.exportPeople({
      ...anExport,
      format: 'vcard4',
      columns: ['civility', 'phone'],
      suggestedName: 'a.vcf',
    });

    const card = text(place.read('a.vcf'));
    expect(card).toContain('TEL;TYPE=cell;PREF=1:+33612345678');
    expect(card).toContain('N:Abel;Lucie;;Mme;');
    expect(card).not.toContain('EMAIL');
  });

  it('guards what a spreadsheet would take for a formula', async () => {
    const { place, store } = await anOffice([{ familyName: '=HYPERLINK("x")' }]);

    await store.exportPeople({ ...anExport, columns: ['familyName'] });

    expect(text(place.read('adherents-2026-11-23.csv'))).toContain('"\'=HYPERLINK(""x"")"');
  });

  it.each(['', '  ab '])('asks for a reason worth its name, not « %s »', async (reason) => {
    const { place, store, logs } = await anOffice(threePeople);

    const refused = await store.exportPeople({ ...anExport, reason });

    expect(refused).toMatchObject({ error: { kind: 'no-reason' } });
    expect([place.files(), await logs()]).toEqual([[], []]);
  });

  it('leaves neither file nor log when the person chooses no place', async () => {
    const { place, store, logs } = await anOffice(threePeople, () => false);

    expect(await store.exportPeople(anExport)).toMatchObject({ error: { kind: 'cancelled' } });
    expect([place.files(), await logs()]).toEqual([[], []]);
  });

  it('leaves neither file nor log when it is stopped on the way', async () => {
    const { computer, place, store, logs } = await anOffice(threePeople);
    computer.intercept = async (name, _input, next) => {
      if (name === 'save.begin') await store.cancelExport();
      return next();
    };

    expect(await store.exportPeople(anExport)).toMatchObject({ error: { kind: 'cancelled' } });
    expect([place.files(), await logs()]).toEqual([[], []]);
    expect(await store.exportProgress()).toBeNull();
  });

  it('takes the log back when the disk refuses the file', async () => {
    const { computer, place, store, logs } = await anOffice(threePeople);
    computer.intercept = async (name, _input, next) =>
      name === 'save.end' ? { ok: false, error: { kind: 'disk', message: 'ENOSPC' } } : next();

    expect(await store.exportPeople(anExport)).toMatchObject({
      error: { kind: 'disk', message: 'ENOSPC' },
    });
    expect([place.files(), await logs()]).toEqual([[], []]);
  });

  it('says that there is nobody to take out', async () => {
    const { store } = await anOffice(threePeople);

    expect(await store.exportPeople({ ...anExport, who: { kind: 'ids', ids: [] } })).toMatchObject({
      error: { kind: 'nobody' },
    });
  });
});

describe('people for paper', () => {
  it('gives what stands on the paper and no more', async () => {
    const { store } = await anOffice([{ familyName: 'Abel', birthDate: null, town: 'Vernoy' }]);

    const read = await store.peopleForPaper({
      ...anExport,
      columns: ['town', 'phone', 'joinedOn', 'doNotContact'],
    });

    expect(read).toMatchObject({
      kind: 'read',
      leftOut: 0,
      people: [
        {
          familyName: 'Abel',
          household: null,
          address: { street: '12 rue des Tilleuls', town: 'Vernoy' },
          cells: ['Vernoy', '06 12 34 56 78', '14/03/2021', 'non'],
        },
      ],
    });
    expect(JSON.stringify(read)).not.toContain('lucie.carpentier');
  });
});
