import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { beginFile, openOffice, unlock, workAlone } from './support/secretary.ts';

describe('a leaflet, in the real window', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    await beginFile(office.page);
    await workAlone(office.page);
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-failed');
  });

  it('is made, written on, and there again after the program was ended', async () => {
    const { page } = office;
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).click();
    await screenshot(page, 'tract-templates');
    await page.getByText('Page blanche').click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Réunion publique');
    await page.getByRole('button', { name: 'Créer le tract' }).click();

    const saved = page.getByText('Enregistré', { exact: true });
    await saved.waitFor();
    const canvas = page.getByRole('application');
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The canvas is not there');
    await page.keyboard.press('t');
    const [x, y] = [box.x + box.width * 0.4, box.y + box.height * 0.4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 80, { steps: 4 });
    await page.mouse.up();
    await page.getByText('Enregistrement…').waitFor();
    await saved.waitFor();
    await screenshot(page, 'tract-editor');
    await office.kill();

    office = await openOffice({ profileDir });
    await unlock(office.page);
    await office.page.getByRole('heading', { name: 'Adhérents' }).waitFor();
    await office.page.keyboard.press('Control+k');
    await office.page.getByPlaceholder('Une commande, ou le nom d’une personne').fill('réunion');
    await office.page.getByText('Réunion publique').click();
    await office.page.getByText('Enregistré', { exact: true }).waitFor();
    await office.page.keyboard.press('Control+a');
    await office.page.keyboard.press('Shift+F10');
    await office.page
      .getByRole('menuitem', { name: /^Copier/ })
      .first()
      .waitFor();
    await office.page.keyboard.press('Escape');

    await screenshot(office.page, 'tract-reopened');
    expect(await office.page.locator('[data-object]').count()).toBeGreaterThan(0);
  });

  it('takes what was copied on one leaflet to another, and words of other programs', async () => {
    const { page, app } = office;
    const canvas = page.getByRole('application');
    const painted = canvas.locator('[data-object]');
    await canvas.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).first().click();
    await page.getByText('Page blanche').click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Marché');
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();

    await canvas.focus();
    await page.keyboard.press('Control+v');
    await painted.nth(0).waitFor({ state: 'attached' });
    // What every Electron has: how formatted words are written has changed since.
    await app.evaluate(({ clipboard }) => clipboard.writeText('Gel des loyers'));
    await page.keyboard.press('Control+v');
    await painted.nth(1).waitFor({ state: 'attached' });
    await page.getByText('Calques', { exact: true }).click();

    await page.getByRole('row', { name: 'Gel des loyers' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });
});
