import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { lookAt } from './support/look.ts';
import { beginFile, openOffice, unlock, workAlone } from './support/secretary.ts';

describe('a text of a leaflet, in the real window', () => {
  const profileDir = makeProfile();
  let office: Office;
  const field = () => office.page.getByRole('textbox', { name: 'Texte du cadre' });
  const written = async () => (await field().locator('p').allTextContents()).join('\n');
  const saved = () => office.page.getByText('Enregistré', { exact: true });

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    await beginFile(office.page);
    await workAlone(office.page);
    // A caret that blinks never ends its animation, and looking waits for the end of all.
    await office.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-writing-failed');
  });

  it('is begun in a frame of its own', async () => {
    const { page } = office;
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).click();
    await page.getByText('Page blanche').click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Réunion publique');
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await saved().waitFor();
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('The canvas is not there');
    await page.keyboard.press('t');
    const [x, y] = [box.x + box.width * 0.35, box.y + box.height * 0.3];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 260, y + 160, { steps: 4 });
    await page.mouse.up();

    await field().waitFor({ state: 'attached' });
    await page.keyboard.type('Tous à la réunion publique de la maisson ');

    expect(await written()).toBe('Tous à la réunion publique de la maisson ');
    await page.locator('[data-mistake]').waitFor({ state: 'attached' });
    await lookAt(office)('tract-writing');
  });

  it('is chosen by keys, made bold from the panel, and taken back', async () => {
    const { page } = office;
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Home');
    for (const _ of 'Tous') await page.keyboard.press('Shift+ArrowRight');
    const bold = page.getByRole('toolbar').getByRole('button', { name: 'Gras' });

    await bold.click();
    await expect.poll(() => bold.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Control+z');
    await expect.poll(() => bold.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => bold.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByText('1 mot choisi sur 8').count()).toBe(1);
  });

  it('takes what is copied, and leads where a link says', async () => {
    const { page } = office;
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    await expect.poll(written).toBe('Tous à la réunion publique de la maisson Tous');

    for (const _ of 'Tous') await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: /^Adresse web/u }).fill('section@exemple.fr');
    await lookAt(office)('tract-link');
    await page.keyboard.press('Enter');

    await page.getByText('section@exemple.fr').waitFor();
    expect(await written()).toBe('Tous à la réunion publique de la maisson Tous');
  });

  it('is mended at what no dictionary knows', async () => {
    const { page } = office;
    await page.keyboard.press('F7');
    const meant = page.getByRole('menuitem', { name: 'maison', exact: true });
    await meant.waitFor();
    await lookAt(office)('tract-spelling');
    await page.keyboard.press('Enter');

    await expect.poll(written).toBe('Tous à la réunion publique de la maison Tous');
    await page.keyboard.press('Control+Shift+Y');
    const search = page.getByRole('textbox', { name: 'Chercher un signe par son nom' });
    await search.waitFor();
    await lookAt(office)('tract-signs');
    await search.fill('ellipsis');
    await page.keyboard.press('Enter');
    await expect.poll(written).toBe('Tous à la réunion publique de la maison… Tous');
    await page.keyboard.press('Control+z');
  });

  it('is looked through, changed, and there again after the program was ended', async () => {
    await office.page.keyboard.press('Control+h');
    await office.page.getByRole('textbox', { name: 'Rechercher' }).fill('tous');
    await office.page.getByText('2 résultats').waitFor();
    await office.page.getByRole('textbox', { name: 'Remplacer par' }).fill('Venez');
    await lookAt(office)('tract-find');
    await office.page.getByRole('button', { name: 'Tout remplacer' }).click();
    await office.page.getByText('2 remplacements').waitFor();
    await office.page.keyboard.press('Escape');
    await expect.poll(written).toBe('Venez à la réunion publique de la maison Venez');
    await office.page.waitForTimeout(1_200);
    await saved().waitFor();
    await office.kill();

    office = await openOffice({ profileDir });
    const { page } = office;
    await unlock(page);
    await page.getByRole('heading', { name: 'Adhérents' }).waitFor();
    await page.keyboard.press('Control+3');
    await page.getByText('Réunion publique').first().click();
    await saved().waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await field().waitFor({ state: 'attached' });

    expect(await written()).toBe('Venez à la réunion publique de la maison Venez');
  });
});
