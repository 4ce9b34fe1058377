import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screenHex } from '#shared/domain/tracts/document/model/screen-colour.ts';
import { aPng } from '../builders/a-picture-file.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { lookAt } from './support/look.ts';
import { beginFile, openOffice, workAlone } from './support/secretary.ts';

describe('a leaflet of the section, in the real window', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    await beginFile(office.page);
    await workAlone(office.page);
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-section-failed');
  });

  const layer = (name: string) =>
    office.page.getByRole('complementary').getByText(name, { exact: true });
  const openNew = async () => {
    await office.page.keyboard.press('Control+3');
    await office.page.getByRole('button', { name: 'Nouveau tract' }).first().click();
  };
  const make = async () => {
    await office.page.getByRole('button', { name: 'Créer le tract' }).click();
    await office.page.getByText('Enregistré', { exact: true }).waitFor();
    await office.page.getByText('Calques', { exact: true }).click();
  };

  it('says what the settings say: name, address, logo and colours', async () => {
    const { page } = office;
    await page.keyboard.press('Control+,');
    const section = page.getByRole('region', { name: 'Section – pour les tracts' });
    await section.getByLabel('Nom de la section, tel qu’il s’imprime').fill('Ensemble pour Vernoy');
    await section.getByLabel('Commune ou quartier').fill('Vernoy-sur-Lie');
    await section.getByLabel('Adresse postale').fill('1, rue Haute, 35000 Vernoy');
    await section.getByLabel('Téléphone de la section').fill('02 99 00 00 00');
    const inks = section.getByRole('group', { name: /^Couleur principale/ });
    for (const [ink, percent] of Object.entries({ Cyan: 60, Magenta: 90, Jaune: 0, Noir: 10 })) {
      await inks.getByLabel(ink, { exact: true }).fill(String(percent));
    }
    const logo = aPng({ width: 200, height: 200 });
    await section
      .locator('input[type=file]')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(logo) });
    await section.getByRole('img', { name: 'Logo' }).waitFor();
    await lookAt(office)('tract-section-settings');
    await section.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Les informations de la section pour les tracts sont').waitFor();

    await openNew();
    await screenshot(page, 'tract-section-new');
    await make();

    await layer('Ensemble pour Vernoy').waitFor();
    const canvas = page.getByRole('application');
    await canvas.locator('image').first().waitFor();
    const fills = await canvas
      .locator('[fill]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('fill')));
    expect(fills).toContain(screenHex({ cyan: 60, magenta: 90, yellow: 0, black: 10 }));
    await screenshot(page, 'tract-section-made');
    await page.keyboard.press('PageDown');
    await layer('Mentions').click();
    await canvas.focus();
    await page.keyboard.press('Enter');
    const written = page.locator('[contenteditable=true]');
    await written.waitFor();
    expect(await written.textContent()).toContain('1, rue Haute, 35000 Vernoy');
    await page.keyboard.press('Escape');
  });

  it('becomes a template, and the template a leaflet', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Autres actions sur le tract' }).click();
    await page.getByRole('menuitem', { name: 'Enregistrer comme modèle' }).click();
    await page.getByLabel('Nom du modèle').fill('Nos réunions');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('est enregistré').waitFor();
    await page.getByRole('button', { name: 'Revenir aux tracts' }).click();

    await openNew();
    await page.getByRole('radio', { name: 'Nos réunions' }).click();
    await lookAt(office)('tract-section-templates');
    await make();

    await layer('Ensemble pour Vernoy').waitFor();
    await page.getByRole('button', { name: 'Autres actions sur le tract' }).click();
    await page.getByRole('menuitem', { name: 'Mettre à jour depuis la section' }).click();
    await page.getByText('Rien à mettre à jour').waitFor();
  });
});
