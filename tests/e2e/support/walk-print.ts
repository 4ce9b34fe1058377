import type { Office } from '../harness/office.ts';
import { keepSaving } from './keep-saving.ts';

const documents = [
  'Étiquettes',
  'Liste d’appels',
  'Annuaire',
  'Feuille d’émargement',
  'Cartes d’adhérent·e',
];

/** From the row of those who are ticked: every document, the saving of one, and a computer without a printer. */
export async function walkPrint(
  office: Office,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = office;
  const button = (name: string) => page.getByRole('button', { name });
  await button('Imprimer…').last().click();
  for (const [at, one] of documents.entries()) {
    await page.getByRole('tab', { name: one }).click();
    await page.getByRole('figure').waitFor();
    await look(`57-print-${at + 1}`);
  }
  const cancelSave = await keepSaving(office);
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: /Pourquoi ce document/ })
    .fill('Réunion');
  await page.keyboard.press('Escape');
  await button('Enregistrer en PDF…').click();
  await page.waitForTimeout(400);
  await look('57-print-progress');
  await cancelSave();
  await withoutPrinter(office);
  await button('Imprimer').last().click();
  await page.getByRole('alert').filter({ hasText: 'Aucune imprimante' }).waitFor();
  await look('57-print-failed');
}

/** Whatever stands beside this computer, the system knows of none. */
const withoutPrinter = ({ app }: Office): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.getPrintersAsync = async () => [];
    }
  });
