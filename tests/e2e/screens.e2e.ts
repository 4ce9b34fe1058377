import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCentral } from '../../build/runtime/central-process.ts';
import { startCentral } from './harness/central.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { accessibilityFaults } from './support/axe.ts';
import { damages } from './support/damage.ts';
import {
  confirmImport,
  connect,
  find,
  openLine,
  openOffice,
  passphrase,
  unlock,
  upToDate,
} from './support/secretary.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const secretary = 'secretary.vernoy@demo.example';
const list = [
  'Nom;Prénom;E-mail;Téléphone;Ville;Date d’adhésion',
  'Quintard;Zélie;zelie.quintard@exemple.fr;0611223344;Plélan;12/03/2024',
  'Quintard;Omar;omar.exemple.fr;0611223345;Bréal;32/01/2020',
].join('\n');

/** One walk through the product; each screen is looked at by axe, and kept as a picture for people. */
describe('every screen, in the real window', () => {
  const profileDir = makeProfile();
  let central: RunningCentral;
  let office: Office;

  /** What the page complained of: a refusal of its own policy would be here. */
  const complaints: string[] = [];
  const listen = () => {
    office.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    office.page.on('pageerror', (error) => complaints.push(error.message));
  };

  const look = async (name: string) => {
    await office.page.waitForTimeout(300);
    await screenshot(office.page, name);
    // All the screens are looked at, also after one has a fault.
    expect.soft(await accessibilityFaults(office.page), name).toEqual([]);
  };
  const choose = async (group: string, choice: string) => {
    await office.page.keyboard.press('Control+,');
    await office.page
      .getByRole('radiogroup', { name: group })
      .getByText(choice, { exact: true })
      .click();
  };

  beforeAll(async () => {
    central = await startCentral({ demo: true, dataDir: temporaryFolder('central') });
    office = await openOffice({ profileDir });
    listen();
  });

  afterAll(async () => {
    await office?.close();
    await central?.stop();
  });

  it('welcomes, and asks for a passphrase and a recovery key', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await look('01-welcome');

    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
    await page.getByLabel('La même phrase, une seconde fois').fill('autre chose');
    await page.getByRole('button', { name: 'Chiffrer le fichier' }).click();
    await look('02-passphrase-different');

    await page.getByLabel('La même phrase, une seconde fois').fill(passphrase);
    await page.getByRole('button', { name: 'Chiffrer le fichier' }).click();
    await page.getByRole('heading', { name: 'Votre clé de secours' }).waitFor();
    await look('03-recovery-key');

    await page.getByLabel('J’ai cette clé en lieu sûr').check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await look('04-connect');
  });

  it('shows the list, a search and a search without a result', async () => {
    await connect(office.page, central.url, secretary);
    await upToDate(office.page);
    await look('05-list');

    await find(office.page, 'ro');
    await look('06-search');

    await find(office.page, 'zzzzzz');
    await look('07-nothing-found');
    await office.page.getByRole('button', { name: 'Effacer la recherche' }).first().click();
  });

  it('shows a person, the form and its faults', async () => {
    const { page } = office;
    await openLine(page, 3);
    await look('08-person');

    await page.keyboard.press('Control+e');
    await page.getByLabel('Adresse électronique', { exact: true }).fill('incomplète');
    await page.getByLabel('Date de naissance').fill('31/02/1980');
    await page.keyboard.press('Control+s');
    await look('09-form-faults');

    await page.keyboard.press('Escape');
    await look('10-discard');
    await page.getByRole('button', { name: 'Abandonner' }).click();
    await page.keyboard.press('Escape');
  });

  it('imports a list and undoes it', async () => {
    const { page } = office;
    await page.keyboard.press('Control+i');
    await look('11-import');

    await page.locator('input[type=file]').setInputFiles({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    });
    await page.getByRole('button', { name: 'Continuer' }).waitFor();
    await look('12-import-file');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await look('13-import-columns');
    await page.getByRole('button', { name: 'Voir ce qui va changer' }).click();
    await page.getByText('Rien n’est écrit tant que vous n’avez pas confirmé.').waitFor();
    await look('14-import-review');

    await confirmImport(page);
    await look('15-import-done');
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('dialog').waitFor();
    await look('16-undo');
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).first().click();
    await page.waitForTimeout(3000);
    await page.getByRole('alert').filter({ hasText: 'C’est annulé.' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('offers the commands, their keys, the settings and the points to look at', async () => {
    const { page } = office;
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Une commande, ou le nom d’une personne').fill('ro');
    await look('17-palette');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
    await look('18-shortcuts');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+2');
    await look('19-points');
    await page.keyboard.press('Control+,');
    await look('20-settings');
    await page.getByRole('button', { name: 'À jour' }).click();
    await look('21-sync');
    await page.keyboard.press('Escape');
  });

  it('follows the theme, the language and the size of the text', async () => {
    const { page } = office;
    await choose('Thème', 'Sombre');
    await look('22-settings-dark');
    await page.keyboard.press('Control+1');
    await openLine(page, 3);
    await look('23-list-dark');

    await choose('Langue', 'English');
    await look('24-settings-english');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.keyboard.press('Control+1');
    await look('25-list-english');

    await choose('Theme', 'Light');
    await choose('Text size', '200%');
    await look('26-settings-200');
    await page.keyboard.press('Control+1');
    await look('27-list-200');
    await choose('Text size', '100%');
    await choose('Language', 'Français');
  });

  it('holds in a narrow window', async () => {
    await office.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(900, 640);
    });
    await office.page.keyboard.press('Control+1');
    await look('28-list-narrow');
    await office.page.keyboard.press('Control+2');
    await look('29-points-narrow');
  });

  it('locks, says why, and refuses a wrong passphrase', async () => {
    const { page } = office;
    await page.keyboard.press('Control+l');
    await page.getByText('Le fichier est verrouillé.').waitFor();
    await look('30-locked');

    await unlock(page, 'pas la bonne');
    await page.getByText('Ce n’est pas la bonne phrase de passe.').waitFor();
    await look('31-wrong-passphrase');

    await page.getByRole('button', { name: 'J’ai oublié ma phrase de passe' }).click();
    await look('32-recover');
  });

  it('explains a damaged file, restores it and reports', async () => {
    await office.close();
    damages['the whole folder is deleted']?.(profileDir, profileDir);
    office = await openOffice({ profileDir });
    listen();
    const { page } = office;
    await unlock(page);

    await page.getByRole('heading', { name: 'Le fichier local a été abîmé' }).waitFor();
    await look('33-repair');
    await page.getByRole('button', { name: 'Remettre le fichier en état' }).click();
    await page.getByRole('heading', { name: 'Le fichier est remis en état' }).waitFor();
    await look('34-restored');
    await page.getByRole('button', { name: 'Ouvrir le fichier' }).click();
    await upToDate(page);
  });

  it('never breaks the policy of the page', () => {
    expect(complaints).toEqual([]);
  });
});
