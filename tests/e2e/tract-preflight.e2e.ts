import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { lookAt } from './support/look.ts';
import { beginFile, openOffice, workAlone } from './support/secretary.ts';

describe('a leaflet before it is printed, in the real window', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    await beginFile(office.page);
    await workAlone(office.page);
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-preflight-failed');
  });

  it('has a red lamp with a fault, which leads to the object, mends it, and goes out', async () => {
    const { page } = office;
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).first().click();
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();
    const lamp = page.locator('#tract-preflight-lamp');
    await page.getByRole('button', { name: /à vérifier$/ }).waitFor();
    await screenshot(page, 'tract-preflight-begun');

    // The ground is drawn back to the cut, by typing: what a hand does by accident.
    await page.getByText('Calques', { exact: true }).click();
    await page.getByRole('complementary').getByText('Logo', { exact: true }).first().click();
    await page.getByRole('application').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('complementary').getByText('Fond', { exact: true }).first().click();
    await page.getByText('Réglages', { exact: true }).last().click();
    const x = page.getByLabel('Position X, depuis la gauche');
    await x.fill('0');
    await x.press('Enter');
    await page.getByRole('button', { name: /à corriger$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');

    const panel = page.getByRole('complementary', { name: 'Contrôle avant impression' });
    const fault = panel.getByRole('button', { name: /Ce fond devrait dépasser la coupe/ });
    await lookAt(office)('tract-preflight-fault');
    await fault.click();
    await page.getByRole('application').locator('[data-chosen], [class*=chosen]').first().waitFor();
    await panel.getByRole('button', { name: 'Corriger', exact: true }).first().click();
    await fault.waitFor({ state: 'detached' });

    for (let left = 40; left > 0; left -= 1) {
      const wave = panel.getByRole('button', { name: 'Ignorer', exact: true }).first();
      if ((await wave.count()) === 0) break;
      await wave.click();
    }
    await panel.getByText('Rien à corriger', { exact: false }).waitFor();
    expect(await lamp.textContent()).toBe('Prêt à imprimer');
    await lookAt(office)('tract-preflight-ready');
  });
});
