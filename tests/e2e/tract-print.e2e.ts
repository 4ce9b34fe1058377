import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeWritableFolder } from '../../build/runtime/office-launch.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { lookAt } from './support/look.ts';
import { saveInto } from './support/save-to.ts';
import { beginFile, openOffice, workAlone } from './support/secretary.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('the window that prints or sends a leaflet', () => {
  let office: Office;
  const folder = makeWritableFolder(temporaryFolder('print'));

  beforeAll(async () => {
    office = await openOffice({ profileDir: makeProfile() });
    await beginFile(office.page);
    await workAlone(office.page);
    const { page } = office;
    await page.keyboard.press('Control+3');
    for (const name of ['Marché du samedi', 'Réunion publique']) {
      await page.getByRole('button', { name: 'Nouveau tract' }).click();
      await page.getByRole('textbox', { name: 'Nom du tract' }).fill(name);
      await page.getByRole('button', { name: 'Créer le tract' }).click();
      await page.getByText('Enregistré', { exact: true }).waitFor();
      if (name === 'Marché du samedi')
        await page.getByRole('button', { name: 'Revenir aux tracts' }).click();
    }
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'print-failed');
  });

  const drawn = async () => {
    await office.page.getByRole('figure').waitFor();
    await office.page
      .getByRole('button', { name: /^Enregistrer/ })
      .and(office.page.locator(':enabled'))
      .waitFor();
    await office.page.waitForTimeout(300);
  };
  const choose = async (name: string) => {
    await office.page.getByRole('radio', { name }).click();
    await office.page.waitForTimeout(500);
    await drawn();
  };

  it('shows the sheets of the copier, front and back, and saves what it shows', async () => {
    const { page } = office;
    const look = lookAt(office);
    await page.keyboard.press('Control+p');
    await drawn();
    await look('58-tract-print-copier');
    await page.getByRole('button', { name: 'Retourner' }).click();
    await page.getByText('Feuille 1, verso').waitFor();
    await page.waitForTimeout(300);
    await screenshot(page, '58-tract-print-back');
    const saved = await saveInto(office, folder);
    await page.getByRole('button', { name: 'Enregistrer en PDF…' }).click();
    await page.getByText('Le fichier est enregistré.').waitFor();

    const [front] = (await PDFDocument.load(readFileSync(await saved()))).getPages();
    expect(front?.getSize().width).toBeCloseTo((297 * 72) / 25.4, 1);
  });

  it('lays another leaflet of the section on the same sheets', async () => {
    const { page } = office;
    await page.getByRole('radio', { name: /^Avec d’autres tracts/ }).click();
    await page.getByRole('combobox', { name: /Ajouter un tract/ }).click();
    await page.getByRole('option', { name: 'Marché du samedi' }).click();
    await page.getByRole('textbox', { name: /Marché.*tracts à imprimer/ }).waitFor();
    await drawn();
    await page.waitForTimeout(1_000);
    await drawn();
    await lookAt(office)('58-tract-print-gang');
    // Of its own: what was saved before, under the same name, is not taken for it.
    const apart = makeWritableFolder(temporaryFolder('gang'));
    const saved = await saveInto(office, apart);
    await page.getByRole('button', { name: 'Enregistrer en PDF…' }).click();
    const inPlace = () => readdirSync(apart).some((name) => name.endsWith('.pdf'));
    await expect.poll(inPlace, { timeout: 30_000 }).toBe(true);

    const pages = (await PDFDocument.load(readFileSync(await saved()))).getPages();
    expect(pages).toHaveLength(2);
    expect(pages[0]?.getSize().width).toBeCloseTo((297 * 72) / 25.4, 1);
    await page.getByRole('radio', { name: /^Feuillets séparés/ }).click();
    await drawn();
    await saveInto(office, folder);
  });

  it('keeps the file before when the folder is protected, and says so', async () => {
    const { page } = office;
    chmodSync(folder, 0o555);
    await page.getByRole('button', { name: 'Enregistrer en PDF…' }).click();
    await page.getByText(/Le fichier n’a pas été enregistré/).waitFor();
    await screenshot(page, '58-tract-print-protected');
    chmodSync(folder, 0o755);
  });

  it('gives a print shop and a telephone what they need, and a picture of the asked pixels', async () => {
    const { page } = office;
    const look = lookAt(office);
    await choose('Imprimeur, CMJN strict');
    await look('58-tract-print-shop');
    await choose('E-mail ou WhatsApp');
    await screenshot(page, '58-tract-print-message');
    await choose('Réseaux sociaux');
    await look('58-tract-print-picture');
    const saved = await saveInto(office, folder);
    await page.getByRole('button', { name: 'Enregistrer l’image…' }).click();
    // The word of it may still stand there of the file before.
    const isThere = async () => /\.png$/u.test(await saved()) && existsSync(await saved());
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);

    const png = readFileSync(await saved());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].toSorted()).toContain(1_600);
    await choose('Copieur du local');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.waitForTimeout(400);
    await screenshot(page, '58-tract-print-large');
    await page.getByRole('button', { name: 'Enregistrer en PDF…' }).scrollIntoViewIfNeeded();
    await screenshot(page, '58-tract-print-large-foot');
  });

  it('proves the file ink by ink, measures its ink and lays a kept version beside it', async () => {
    const { page } = office;
    const look = lookAt(office);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Autres actions sur le tract' }).click();
    await page.getByRole('menuitem', { name: 'Versions du tract' }).click();
    await page.getByRole('textbox', { name: 'Nom de la version' }).fill('Avant relecture');
    await page.getByRole('button', { name: 'Garder cette version' }).click();
    await page.getByRole('listitem', { name: /Avant relecture/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+p');
    await drawn();
    await choose('Imprimeur, CMJN strict');
    await page.getByRole('button', { name: 'Épreuve…' }).click();
    const proof = page.getByRole('dialog', { name: /^Épreuve/ });
    const show = (mode: string) => proof.getByText(mode, { exact: true }).click();

    await show('Encrage');
    await proof.getByText(/Le plus chargé/).waitFor();
    await proof.getByRole('row', { name: /^Noir/ }).waitFor();
    await show('Encres');
    await proof.getByRole('button', { name: /Voir seulement.*Cyan/ }).click();
    await proof.getByRole('figure', { name: /^Encres/ }).waitFor();
    await show('Avant / après');
    await proof.getByRole('figure', { name: /^La version/ }).waitFor();
    await proof.getByRole('figure', { name: /^Maintenant/ }).waitFor();
    await page.waitForTimeout(500);
    await look('59-tract-proof-compare');
    await show('L’une sur l’autre');
    await proof.getByRole('figure', { name: /^La version/ }).focus();
    await page.keyboard.press(' ');
    await proof.getByText(/^Affiché.*La version/).waitFor({ state: 'attached' });
    await screenshot(page, '59-tract-proof-over');
  });
});
