import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { lookAt } from './support/look.ts';
import { beginFile, openOffice, workAlone } from './support/secretary.ts';

describe('what people agree on about a leaflet, in the real window', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir: makeProfile() });
    await beginFile(office.page);
    await workAlone(office.page);
    const { page } = office;
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).click();
    await page
      .getByRole('radio', { name: /réunion/i })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Réunion publique');
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-together-failed');
  });

  const choose = async (name: string) => {
    await office.page.getByRole('button', { name: 'Autres actions sur le tract' }).click();
    await office.page.getByRole('menuitem', { name }).click();
  };

  it('is said in comments that stand over the page', async () => {
    const { page } = office;
    await page.getByRole('application').press('Tab');
    await choose('Commentaires');
    await page
      .getByRole('textbox', { name: 'Nouveau commentaire' })
      .fill('La date est-elle sûre ?');
    await page.getByRole('button', { name: 'Commenter' }).click();
    await page.getByRole('listitem', { name: /La date est-elle sûre/ }).waitFor();

    await lookAt(office)('tract-comments');

    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: /^Commentaire 1/ }).click();
    await page.getByRole('dialog', { name: 'Commentaires' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('is kept in versions, compared and gone back to', async () => {
    const { page } = office;
    await choose('Versions du tract');
    await page.getByRole('textbox', { name: 'Nom de la version' }).fill('Avant relecture');
    await page.getByRole('button', { name: 'Garder cette version' }).click();
    await page.getByRole('listitem', { name: /Avant relecture/ }).waitFor();
    await page.keyboard.press('Escape');
    const canvas = page.getByRole('application');
    await canvas.press('Control+a');
    await canvas.press('Shift+ArrowDown');
    await canvas.press('Tab');
    await canvas.press('Delete');

    await choose('Versions du tract');
    await page.waitForTimeout(800);
    await lookAt(office)('tract-versions');
    await page.getByRole('button', { name: 'Comparer' }).click();
    await page.waitForTimeout(800);
    await lookAt(office)('tract-compare');
    await page.getByText('L’une sur l’autre').click();
    await lookAt(office)('tract-compare-over');
    const dialog = page.getByRole('dialog', { name: /et maintenant/ });
    await dialog.getByRole('button', { name: 'Revenir à cette version' }).click();

    await page.getByText(/Le tract est revenu/).waitFor();
    await screenshot(page, 'tract-restored');
  });
});
