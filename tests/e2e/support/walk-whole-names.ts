import type { Page } from 'playwright';
import { confirmImport, reviewImport } from './secretary.ts';

export const fewPeople = [
  'Nom;Prénom;Courriel;Téléphone;Adresse;Code postal;Ville;Date de naissance;Étiquettes',
  'Aubépine;Zoé;zoe@exemple.fr;06 39 98 10 01;12 rue des Tilleuls;29200;Brest;01/04/1958;Bureau',
  'Bruyère;Ana;ana@exemple.fr;06 39 98 10 02;3 place de l’Œuvre;35000;Rennes;;Presse',
  'Chardon;Luc;luc@exemple.fr;;8 quai de la Mer;29200;Brest;;Bureau, Boîtage',
  'Digitale;Marc;;;;;;;',
].join('\n');

const wholeNames = [
  'Nom complet;Téléphone;Ville',
  'ÉPILOBE Rose;06 39 98 10 11;Brest',
  'ÉPILOBE Rose;06 39 98 10 11;',
  'FOUGÈRE Jean-Marie;06 39 98 10 12;Rennes',
].join('\n');

/** From a column of whole names to the report that is kept, and back; each step is looked at. */
export async function walkWholeNames(
  page: Page,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name });
  const dialog = () => page.getByRole('dialog');
  await reviewImport(page, { name: 'noms.csv', text: wholeNames });
  await button('Vérifier les noms').click();
  await page.getByRole('heading', { name: 'Vérifier les noms séparés' }).waitFor();
  await look('44-import-names');
  await button('Retour').click();
  await button('La réunir avec l’autre').waitFor();
  await look('44-import-alike');
  await confirmImport(page);
  await page.keyboard.press('Control+z');
  await dialog().waitFor();
  await look('44-undo');
  await dialog().getByRole('button', { name: 'Rapport d’import' }).first().click();
  await page.getByRole('dialog', { name: 'Rapport d’import' }).waitFor();
  await look('44-import-report');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await dialog().getByRole('button', { name: 'Annuler' }).first().click();
  await page.getByText('C’est annulé.').waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+1');
}
