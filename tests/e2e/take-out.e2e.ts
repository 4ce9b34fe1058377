import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { presetSheet } from '#shared/domain/paper/label-presets.ts';
import { labelBox } from '#shared/domain/paper/label-sheet.ts';
import { readWords } from '../documents/support/read-pdf.ts';
import { tableOf } from '../electron/files/parse/an-answer.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { saveInto } from './support/save-to.ts';
import {
  beginFile,
  confirmImport,
  find,
  openOffice,
  reviewImport,
  workAlone,
} from './support/secretary.ts';

const list = [
  'Nom;Prénom;Courriel;Adresse;Code postal;Ville',
  'Aubépine;Zoé;zoe@exemple.fr;12 rue des Tilleuls;29200;Brest',
  'Bruyère;Ana;ana@exemple.fr;3 place de l’Œuvre;35000;Rennes',
  'Chardon;Luc;luc@exemple.fr;8 quai de la Mer;29200;Brest',
].join('\n');
const reason = 'Convocation à l’assemblée de Brest';

describe('what leaves the file', () => {
  let office: Office;
  let saved: () => Promise<string>;

  beforeAll(async () => {
    office = await openOffice();
    // Written by the application, which is not the user that runs the tests.
    saved = await saveInto(office, makeProfile());
    await beginFile(office.page);
    await workAlone(office.page);
    await reviewImport(office.page, { name: 'liste.csv', text: list });
    await confirmImport(office.page);
    await find(office.page, 'brest');
    await office.page.getByText(/^2 sur 3/).waitFor();
  });

  afterAll(() => office?.close());

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'take-out');
  });

  it('is a workbook of the people who were found, once a reason is given', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Exporter' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Exporter 2 personnes' });
    await dialog.getByRole('button', { name: 'Enregistrer le fichier…' }).click();
    await dialog.getByText('Dites en quelques mots à quoi ce fichier va servir.').waitFor();
    await dialog.getByLabel('Pourquoi ce fichier').fill(reason);
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Enregistrer le fichier…' }).click();
    await dialog.getByText(/^2 personnes dans «/).waitFor();

    const { format, headers, rows } = await tableOf(readFileSync(await saved()));
    const [name, email] = [headers.indexOf('Nom et prénom'), headers.indexOf('Courriel')];
    expect(format).toBe('xlsx');
    expect(rows.map(({ cells }) => [cells[name], cells[email]])).toEqual([
      ['Aubépine Zoé', 'zoe@exemple.fr'],
      ['Chardon Luc', 'luc@exemple.fr'],
    ]);
  });

  it('is written into the log with its reason, and stays there', async () => {
    const { page } = office;
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sorties du fichier' }).click();

    await dialog.getByText(reason).waitFor();
    await dialog.getByText(/2 personnes, Excel/).waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
  });

  it('is a PDF with a label in its place for everybody who was found', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Imprimer' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Imprimer 2 personnes' });
    await dialog.getByText(/2 étiquettes, 1 planche/).waitFor();
    await dialog.getByRole('combobox', { name: /Pourquoi ce document/ }).fill('Convocation');
    await dialog.getByRole('button', { name: 'Enregistrer en PDF…' }).click();
    await page.getByText('Le PDF est enregistré. Il n’est plus chiffré.').waitFor();

    const path = await saved();
    const words = readWords(path);
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages: +1\n/);
    ['Luc', 'Zoé'].forEach((given, index) => {
      const box = labelBox(presetSheet('avery-l7160'), index);
      const found = words.find(({ text }) => text === given);
      expect(Math.abs((found?.xMin ?? 0) - box.x - Math.min(3.5, box.width / 16))).toBeLessThan(
        0.3,
      );
      expect(found?.yMin).toBeGreaterThan(box.y);
    });
    expect(words.map(({ text }) => text).join(' ')).toBe(
      'Luc CHARDON 8 quai de la Mer 29200 BREST Zoé AUBÉPINE 12 rue des Tilleuls 29200 BREST',
    );
  });
});
