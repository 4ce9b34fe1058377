import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { pressButton, tabTo } from './support/keyboard.ts';
import { saveInto } from './support/save-to.ts';
import { countPeople, openOffice, passphrase } from './support/secretary.ts';

const list = [
  'Nom;Prénom;Courriel;Adresse;Code postal;Ville',
  'Aubépine;Zoé;zoe@exemple.fr;12 rue des Tilleuls;29200;Brest',
  'Bruyère;Ana;ana@exemple.fr;3 place de l’Œuvre;35000;Rennes',
  'Chardon;Luc;luc@exemple.fr;8 quai de la Mer;29200;Brest',
].join('\n');

/** Nothing here clicks, and nothing is given the focus: Tab, letters, arrows, Enter and Space alone. */
describe('from the first start to a sheet of labels, without a mouse', () => {
  let office: Office;
  let saved: () => Promise<string>;

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await office.page.keyboard.press(key);
  };
  const type = (text: string) => office.page.keyboard.type(text);

  beforeAll(async () => {
    office = await openOffice();
    saved = await saveInto(office, makeProfile());
  });

  afterAll(() => office?.close());

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'keyboard-journey');
  });

  it('begins a file', async () => {
    const { page } = office;
    await pressButton(page, 'Commencer');
    await tabTo(page, page.getByLabel('Phrase de passe', { exact: true }));
    await type(passphrase);
    await tabTo(page, page.getByLabel('La même phrase, une seconde fois'));
    await type(passphrase);
    await press('Enter');
    await tabTo(page, page.getByLabel('J’ai cette clé en lieu sûr'));
    await press('Space');
    await pressButton(page, 'Continuer');
    await pressButton(page, 'Plus tard, je travaille seul·e');

    await page.getByRole('heading', { name: 'Adhérents' }).waitFor();
  });

  it('imports a list', async () => {
    const { page } = office;
    await press('Control+i');
    const chooser = page.waitForEvent('filechooser');
    await pressButton(page, 'Choisir un fichier');
    await (await chooser).setFiles({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    });
    await pressButton(page, 'Continuer');
    await pressButton(page, 'Voir ce qui va changer');
    await pressButton(page, /^Ajouter 3 /);
    await page.getByRole('heading', { name: 'L’import est terminé' }).waitFor();
    await pressButton(page, 'Voir les adhérents');

    await page.getByText(/^3 personnes/).waitFor();
    expect(await countPeople(page)).toBe(3);
  });

  it('finds a person and corrects their town on their page', async () => {
    const { page } = office;
    await press('Control+f');
    await type('bruyere');
    await page.getByText(/^1 sur /).waitFor();
    await press('Enter', 'Enter');
    await page.getByRole('complementary', { name: 'Fiche de la personne' }).waitFor();
    await page.getByRole('button', { name: 'Modifier', exact: true }).waitFor();
    await press('Control+e');
    await tabTo(page, page.getByRole('combobox', { name: 'Ville' }));
    await press('Control+a');
    await type('Brest');
    await press('Control+s');
    await page.getByRole('button', { name: 'Modifier', exact: true }).waitFor();
    await press('Escape');

    await page.getByRole('gridcell', { name: 'Brest', exact: true }).waitFor();
  });

  it('asks a question of the file', async () => {
    const { page } = office;
    await press('Control+f', 'Control+a', 'Delete');
    await page.getByText(/^3 personnes/).waitFor();
    await pressButton(page, 'Segments');
    await pressButton(page, 'Condition');
    await type('courriel');
    await press('ArrowDown', 'Enter', 'Tab', 'Tab');
    await type('luc@');

    await page.getByText(/^1 sur 3/).waitFor();
  });

  it('prints their labels into a PDF', async () => {
    const { page } = office;
    await pressButton(page, /^Imprimer/);
    await page.getByText(/1 étiquette, 1 planche/).waitFor();
    await pressButton(page, 'Enregistrer en PDF…');
    // It asks why first, and the keyboard stands where the answer goes.
    await type('Convocation');
    await pressButton(page, 'Enregistrer en PDF…');
    await page.getByText('Le PDF est enregistré. Il n’est plus chiffré.').waitFor();

    const text = execFileSync('pdftotext', ['-layout', await saved(), '-'], { encoding: 'utf8' });
    expect(text.trim().split(/\s*\n\s*/)).toEqual([
      'Luc CHARDON',
      '8 quai de la Mer',
      '29200 BREST',
    ]);
  });
});
