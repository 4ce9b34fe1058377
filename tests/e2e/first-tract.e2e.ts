import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { accessibilityFaults, everything } from './support/axe.ts';
import { pressButton } from './support/keyboard.ts';
import { beginFile, openOffice, unlock, workAlone } from './support/secretary.ts';

describe('the guide of a first leaflet, by keyboard alone', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    await beginFile(office.page);
    await workAlone(office.page);
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'first-tract-failed');
  });

  const step = (number: number) =>
    office.page.getByText(`Étape ${number} sur 7`, { exact: true }).waitFor();

  /** Walks over the page to its first, second… text, and writes another there. */
  async function writeInText(place: number, words: string) {
    const { page } = office;
    const canvas = page.getByRole('application');
    await canvas.focus();
    await page.keyboard.press('Escape');
    for (let tabs = 0, texts = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.getByRole('heading', { name: 'Caractères' }).isVisible()) texts += 1;
      if (texts === place) break;
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
  }

  it('leads from the empty list to a saved leaflet', async () => {
    const { page } = office;
    await page.keyboard.press('Control+3');
    await pressButton(page, 'Suivre le guide');
    await step(1);
    expect(await accessibilityFaults(page, everything)).toEqual([]);
    await pressButton(page, 'Nouveau tract');
    await step(2);
    expect(await accessibilityFaults(page, everything)).toEqual([]);
    await pressButton(page, 'Créer le tract');
    await step(3);
    await screenshot(page, 'guide-3-title');
    await writeInText(1, 'Fête de quartier');
    await step(4);
    await writeInText(2, 'Samedi 12 juin');
    await step(5);
    await screenshot(page, 'guide-5-picture');
    await pressButton(page, 'Étape suivante');
    await step(6);
  });

  it('goes on where it was after the program was ended, and stays away once it is over', async () => {
    await office.kill();
    office = await openOffice({ profileDir });
    const { page } = office;
    await unlock(page);
    await page.getByRole('heading', { name: 'Adhérents' }).waitFor();
    await page.keyboard.press('Control+3');
    await page.getByText('Ouvrez votre tract pour reprendre le guide').waitFor();
    await runFromPalette('invitation');
    await step(6);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+Shift+Equal');
    await step(7);
    await pressButton(page, 'Terminer');
    await page.getByRole('region', { name: 'Votre premier tract' }).waitFor({ state: 'detached' });

    await runFromPalette('pas à pas');
    await step(1);
    await pressButton(page, 'Quitter le guide');
    await page.getByRole('region', { name: 'Votre premier tract' }).waitFor({ state: 'detached' });
  });

  async function runFromPalette(words: string) {
    const { page } = office;
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Une commande, ou le nom d’une personne').fill(words);
    await page.getByRole('dialog').getByText(new RegExp(words, 'i')).first().waitFor();
    await page.keyboard.press('Enter');
  }
});
