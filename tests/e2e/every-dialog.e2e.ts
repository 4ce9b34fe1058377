import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Office } from './harness/office.ts';
import { keepSaving } from './support/keep-saving.ts';
import { lookAt } from './support/look.ts';
import {
  beginFile,
  confirmImport,
  openOffice,
  openPerson,
  reviewImport,
  workAlone,
} from './support/secretary.ts';
import { walkLongReading } from './support/walk-long-reading.ts';
import { walkPrint } from './support/walk-print.ts';
import { fewPeople, walkWholeNames } from './support/walk-whole-names.ts';

/** The screens and dialogues that the walk through `screens.e2e.ts` does not open, in both themes. */
describe('every dialogue, in the real window', () => {
  let office: Office;
  let look: (name: string) => Promise<void>;

  const button = (name: string | RegExp) => office.page.getByRole('button', { name });
  /** In the row of what is done with those who are ticked, or behind its last button. */
  const choose = async (act: string) => {
    const shown = button(`${act}…`);
    if (await shown.isVisible()) return shown.click();
    await button('Autres actions').click();
    await office.page.getByRole('menuitem', { name: `${act}…` }).click();
  };
  const dialog = () => office.page.getByRole('dialog');
  const leave = async () => {
    await office.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    office = await openOffice();
    office.page.setDefaultTimeout(8_000);
    look = lookAt(office);
    await beginFile(office.page);
    await workAlone(office.page);
  });

  afterAll(() => office?.close());

  it('an empty file, and nothing in its other places', async () => {
    const { page } = office;
    await look('40-empty-list');
    await page.keyboard.press('Control+Shift+d');
    await page.getByText('Aucun doublon trouvé').waitFor();
    await look('41-empty-duplicates');
    await page.getByRole('button', { name: 'Corbeille' }).click();
    await page.getByText('La corbeille est vide').waitFor();
    await look('42-empty-bin');
  });

  it('a long file while it is read, and stopped', () => walkLongReading(office, look));

  it('an import', async () => {
    const { page } = office;
    await reviewImport(page, { name: 'liste.csv', text: fewPeople });
    await look('43-import-review');
    await confirmImport(page);
    await look('44-list');
  });

  it('an import of whole names, two of them alike, and what is kept of it', () =>
    walkWholeNames(office.page, look));

  it('somebody new, who may be in the file already', async () => {
    const { page } = office;
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Aubepine');
    await page.getByRole('textbox', { name: 'Prénom', exact: true }).fill('Zoé');
    await page.getByLabel('Téléphone', { exact: true }).fill('06 39 98 10 01');
    await page.getByText('Cette personne est peut-être déjà dans le fichier').waitFor();
    await look('45-likely-duplicate');
    await page.keyboard.press('Control+s');
    await button('Modifier').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('duplicates, side by side', async () => {
    const { page } = office;
    await page.keyboard.press('Control+Shift+d');
    await button('Comparer').first().waitFor();
    await look('46-duplicates');
    await button('Comparer').first().click();
    await button('Fusionner les deux fiches').waitFor();
    await look('46-merge');
    await button('Retour aux doublons').first().click();
    await page.keyboard.press('Control+1');
  });

  it('segments: none, a question, its name', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Segments', exact: true }).click();
    await look('47-segments');
    await button('Cotisation ou don').first().click();
    await button('Enregistrer sous…').first().click();
    await look('48-segment-save');
    await button('Annuler').first().click();
    await button('Condition').first().click();
    await page.keyboard.press('Tab');
    await button('Groupe').first().click();
    await page.keyboard.press('Tab');
    await look('49-segment-builder');
    await button('Fermer les segments').click();
    await button('Afficher tout le monde').first().click();
  });

  it('views', async () => {
    await button('Vues').click();
    await dialog().waitFor();
    await look('51-views');
    await leave();
  });

  it('what can be done with several people', async () => {
    const { page } = office;
    for (const row of [1, 2]) {
      await page.getByRole('row').nth(row).getByRole('gridcell').first().click();
    }
    await look('52-chosen');
    const acts = ['Modifier un champ', 'Étiqueter', 'Noter un contact', 'Changer de section'];
    for (const [at, act] of [...acts, 'Mettre à la corbeille'].entries()) {
      await choose(act);
      await dialog().waitFor();
      await look(`53-bulk-${at + 1}`);
      await leave();
    }
    await choose('Noter un contact');
    await button('Voir ce qui va changer').click();
    await button('Modifier 2 fiches').waitFor();
    await look('53-bulk-summary');
    await leave();
  });

  it('what opens over the list: the menu of a column, the rest of a row, a drop-down', async () => {
    const { page } = office;
    await button('Autres actions').click();
    await page.getByRole('menu').waitFor();
    await look('53-rest');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await page.getByRole('columnheader').nth(2).hover();
    await button(/^Menu de la colonne/)
      .nth(1)
      .click();
    await page.getByRole('menu').waitFor();
    await look('53-column-menu');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await choose('Étiqueter');
    await page.getByRole('combobox', { name: 'Ajouter les étiquettes' }).click();
    await page.getByRole('listbox').waitFor();
    await look('53-drop-down');
    await page.keyboard.press('Escape');
    await leave();
  });

  it('export: the form, its fault, its log', async () => {
    await button('Exporter…').last().click();
    await dialog().waitFor();
    await look('54-export');
    await button('Enregistrer le fichier…').click();
    // The reasons that are offered cover what is wrong.
    await office.page.keyboard.press('Escape');
    await look('55-export-fault');
    const cancelSave = await keepSaving(office);
    await dialog().getByLabel('Pourquoi ce fichier').fill('Réunion');
    await office.page.keyboard.press('Escape');
    await button('Enregistrer le fichier…').click();
    await office.page.getByText('Choisissez où enregistrer le fichier.').waitFor();
    await look('55-export-progress');
    await cancelSave();
    await button('Sorties du fichier').click();
    await look('56-export-log');
    await leave();
  });

  it('print: each document, on its way and without a printer', async () => {
    await walkPrint(office, look);
    await leave();
    await button('Tout décocher').click();
  });

  it('a person: the form with its faults, the household, the history', async () => {
    const { page } = office;
    await openPerson(page, 'bruyere');
    await page.keyboard.press('Control+e');
    await page.getByLabel('Date de naissance').fill('31/02/1980');
    await page.keyboard.press('Control+s');
    await look('58-form-faults');
    await page.getByLabel('Date de naissance').fill('31/01/1980');
    await page.keyboard.press('Control+s');
    await button('Modifier').first().waitFor();
    await button('Partager l’adresse avec…').click();
    await look('59-household');
    await page.keyboard.press('Escape');
    await button('Voir l’historique').click();
    await page.getByText(/Date de naissance\s:/).waitFor();
    await look('60-history');
  });

  it('the bin with somebody in it', async () => {
    const { page } = office;
    await button('Supprimer').first().click();
    await dialog().waitFor();
    await look('61-delete');
    await dialog().getByRole('button').last().click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Corbeille' }).click();
    await button('Remettre dans le fichier').first().waitFor();
    await look('62-bin');
    await button('Supprimer pour de bon…').first().click();
    await look('63-delete-for-good');
    await leave();
  });

  it('own fields and tags', async () => {
    const { page } = office;
    await page.keyboard.press('Control+,');
    await look('64-own-fields');
    await button('Ajouter un champ').click();
    await look('65-own-field-form');
    await button('Annuler').first().click();
    await button(/^Fusionner/)
      .first()
      .click();
    await dialog().waitFor();
    await look('66-merge-tag');
    await leave();
  });
});
