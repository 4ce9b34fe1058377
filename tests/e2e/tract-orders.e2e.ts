import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { lookAt } from './support/look.ts';
import { beginFile, openOffice, workAlone } from './support/secretary.ts';

describe('the print orders of a leaflet, in the real window', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir: makeProfile() });
    await beginFile(office.page);
    await workAlone(office.page);
    const { page } = office;
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Marché du samedi');
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Revenir aux tracts' }).click();
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-orders-failed');
  });

  it('are noted with their price, counted as they are handed out, and summed in the list', async () => {
    const { page } = office;
    const look = lookAt(office);
    await page.getByRole('button', { name: 'Commandes d’impression' }).click();
    await look('tract-orders-none');
    await page.getByRole('button', { name: 'Noter une commande' }).click();
    await page.getByLabel(/^Quel tract a été commandé/).selectOption({ label: 'Marché du samedi' });
    await page.getByLabel('Nombre d’exemplaires').fill('2000');
    await page.getByRole('combobox', { name: 'Nom de l’imprimeur' }).fill('Imprimerie du Vallon');
    await page.getByLabel('Prix hors taxes').fill('123,50');
    await page.getByText(/TVA 24,70/).waitFor();
    await look('tract-orders-form');
    await page.getByRole('button', { name: 'Enregistrer' }).click();

    await page.getByRole('table').getByRole('button', { name: 'Marché du samedi' }).click();
    const howMany = page.getByLabel('Combien');
    await howMany.waitFor();
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText(/^Reçu de l’imprimeur.*2.000/).waitFor();
    await howMany.fill('250');
    await howMany.press('Enter');
    await page.getByText(/1.750/).first().waitFor();
    await look('tract-orders-stock');

    await page.getByRole('button', { name: 'Toutes les commandes' }).click();
    const sums = page.getByRole('table').locator('tfoot');
    expect((await sums.textContent())?.replaceAll(/\s/gu, ' ')).toContain('148,20 €');
    await look('tract-orders-list');
  });
});
