import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { prepareLaunch } from '../../build/runtime/office-launch.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import {
  beginFile,
  confirmImport,
  correct,
  countPeople,
  openedList,
  openOffice,
  openPerson,
  panelText,
  reviewImport,
  unlock,
  workAlone,
} from './support/secretary.ts';

const list = 'Nom;Prénom;Courriel\nAubépine;Zoé;zoe@exemple.fr\nBruyère;Ana;ana@exemple.fr';

describe('an office that is opened in a wrong way', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    await beginFile(office.page);
    await workAlone(office.page);
    await reviewImport(office.page, { name: 'liste.csv', text: list });
    await confirmImport(office.page);
  });

  afterAll(() => office?.close());

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'bad-passphrase');
  });

  it('counts down after some wrong passphrases, then opens with the right one', async () => {
    const { page } = office;
    await page.keyboard.press('Control+l');
    const refused = page.getByText(
      'Ce n’est pas la bonne phrase de passe. Vérifiez les majuscules',
    );
    const waiting = page.getByRole('button', { name: /^Réessayer dans \d+ s$/ });

    for (const wrong of ['un', 'deux', 'trois', 'quatre']) {
      await unlock(page, `${wrong} mots de travers`);
      await refused.waitFor();
    }
    await waiting.waitFor();
    expect(await waiting.isDisabled()).toBe(true);
    await unlock(page);

    await openedList(page);
    expect(await countPeople(page)).toBe(2);
  });

  it('brings its first window forward when it is started twice, and loses nothing of what was typed', async () => {
    const { app, page } = office;
    await openPerson(page, 'Aubépine');
    const panel = page.getByRole('complementary', { name: 'Fiche de la personne' });
    await panel.getByRole('button', { name: 'Modifier' }).click();
    await panel.getByLabel('Profession', { exact: true }).fill('Luthière');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

    const second = await startSecondCopy(profileDir);

    expect(second).toEqual({
      code: 0,
      said: 'Permanence est déjà ouverte\u00a0: sa fenêtre a été mise au premier plan.',
    });
    const isMinimized = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
    await expect.poll(isMinimized).toBe(false);
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await panel.getByRole('button', { name: 'Modifier' }).waitFor();
    await correct(page, 'Ville', 'Carhaix');
    expect(await panelText(page)).toContain('Luthière');
  });

  it('keeps what was saved while the second copy came and went', async () => {
    await office.kill();
    office = await openOffice({ profileDir });
    await unlock(office.page);
    await openedList(office.page);

    await openPerson(office.page, 'Aubépine');

    expect(await panelText(office.page)).toContain('Luthière');
    // An envelope has its town in capitals.
    expect(await panelText(office.page)).toContain('CARHAIX');
  });
});

/** As a second click on the icon does; resolves when that copy has ended. */
async function startSecondCopy(profileDir: string): Promise<{ code: unknown; said: string }> {
  const launch = await prepareLaunch();
  onTestFinished(() => launch.dispose());
  const child = spawn(launch.executablePath, [...launch.args], {
    env: {
      ...launch.env,
      PERMANENCE_PROFILE: profileDir,
      LANG: 'fr_FR.UTF-8',
      LC_ALL: '',
      LC_MESSAGES: '',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    said += more;
  });
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}
