import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { defaultImportOptions } from '#shared/domain/import/import.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import { productFiles } from '../../../fixtures/import/product-files.ts';
import { tableOf } from './an-answer.ts';

const folder = new URL('../../../fixtures/import/', import.meta.url);
const read = (name: string) => readFile(new URL(name, folder));

/** From the bytes of a file to what would be written, as the office does it. */
async function planOf(name: string) {
  const table = await tableOf(await read(name));
  const { source, mapping } = guessMapping(
    table.headers,
    table.rows.map(({ cells }) => cells),
  );
  const plan = planImport({ table, mapping, options: defaultImportOptions, known: [] });
  const people = plan.rows.flatMap((row) => (row.kind === 'create' ? [row.set] : []));
  return { table, source, plan, people };
}

const jean = { familyName: 'de La Tour', givenName: 'Jean-Pierre', phone: '+33639981001' };
const zoe = { familyName: "N'Guyen", givenName: 'Zoé' };

describe('the files of the products', () => {
  it.each(Object.keys(productFiles))('%s is what its generator writes', async (name) => {
    expect((await read(name)).equals(productFiles[name]?.() ?? Buffer.alloc(0))).toBe(true);
  });

  it("HelloAsso: a cancelled order is skipped, a father's e-mail left out", async () => {
    const { table, source, plan, people } = await planOf('helloasso-adhesions.csv');
    expect([source, table.encoding, table.separator]).toEqual(['helloasso', 'utf-8-bom', ';']);
    expect(plan.counts).toEqual({ create: 3, update: 0, unchanged: 0, skipped: 1, refused: 0 });
    expect(people[0]).toMatchObject({
      ...jean,
      email: 'jp.delatour@exemple.fr',
      birthDate: '1958-04-01',
      postcode: '35200',
      joinedOn: null,
    });
    expect(people[2]).toMatchObject({ ...zoe, email: null });
  });

  it('Galette: every cell is quoted, headers end with spaces, the number is the identifier', async () => {
    const { table, source, plan, people } = await planOf('galette-membres.csv');
    expect([source, table.encoding, table.separator]).toEqual(['galette', 'utf-8', ';']);
    expect(plan.counts).toMatchObject({ create: 3 });
    expect(people[0]).toMatchObject({
      ...jean,
      kind: 'member',
      civility: 'm',
      memberNumber: '1001',
      street: 'Bât. B; esc. 2, 12 rue des Tilleuls',
      joinedOn: '2012-09-15',
    });
    expect(people[2]).toMatchObject({ ...zoe, phone: '+33199001003' });
  });

  it('Renaissance: a number to trust, consents, no e-mail', async () => {
    const { source, people } = await planOf('renaissance-adherents.csv');
    expect(source).toBe('renaissance');
    expect(people[0]).toMatchObject({
      ...jean,
      kind: 'member',
      memberNumber: 'R-1001',
      emailConsent: 'granted',
      smsConsent: 'refused',
      email: null,
      joinedOn: '2012-09-15',
    });
  });

  it('Paheko: one column for the whole name', async () => {
    const { table, source, plan, people } = await planOf('paheko-membres.csv');
    expect([source, table.separator]).toEqual(['paheko', ',']);
    expect(plan.counts).toMatchObject({ create: 3 });
    expect(people[0]).toMatchObject({ ...jean, kind: 'member', emailConsent: 'granted' });
    expect(people[2]).toMatchObject({ ...zoe, street: '1 bis, chemin du "Clos"' });
  });

  it('LFI: the group list and the SMS file', async () => {
    const group = await planOf('lfi-groupe.csv');
    expect(group.source).toBe('lfi');
    expect(group.people[0]).toMatchObject({
      ...jean,
      joinedOn: '2012-09-15',
      emailConsent: 'granted',
    });
    const sms = await planOf('lfi-sms.csv');
    expect([sms.source, sms.table.encoding]).toEqual(['lfi', 'windows-1252']);
    expect(sms.people[0]).toMatchObject({ ...jean, memberNumber: '1001' });
  });

  it('CiviCRM: what must not be done is a refusal, what may be done no consent yet', async () => {
    const { source, people } = await planOf('civicrm-contacts.csv');
    expect(source).toBe('civicrm');
    expect(people[0]).toMatchObject({
      ...jean,
      memberNumber: '1001',
      emailConsent: 'unknown',
      phoneConsent: 'refused',
      doNotContact: false,
      addressExtra: 'Bât. B; esc. 2',
    });
  });

  it("the secretary's own file: Windows accents, a title, zeros lost", async () => {
    const { table, source, plan, people } = await planOf('fichier-du-secretaire.csv');
    expect([source, table.encoding, table.headerRow]).toEqual(['spreadsheet', 'windows-1252', 2]);
    expect(people[1]).toMatchObject({
      familyName: 'Lefèvre',
      civility: 'mme',
      postcode: '01000',
      street: "3 place de l'Œuvre",
      phone: '+33639981002',
    });
    expect(plan.rows[1]).toMatchObject({
      line: 5,
      warnings: [{ kind: 'phone-zero-restored' }, { kind: 'postcode-zero-restored' }],
    });
  });
});
