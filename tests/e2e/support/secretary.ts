import type { Page } from 'playwright';
import { demoPassword } from '#shared/api/demo-accounts.ts';
import { launchOffice, type Office } from '../harness/office.ts';

/** What a secretary does at the screen, in their words. Every step finds things by role and French name. */

export const passphrase = 'tonnerre ruban quatorze lanterne';

type OpenOptions = {
  readonly profileDir?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the application. The passphrase is stretched less than in the product, so that tests stay short. */
export const openOffice = (options: OpenOptions = {}): Promise<Office> =>
  launchOffice({
    ...options,
    env: { PERMANENCE_TEST_KDF: 'fast', ...options.env },
  });

/** First run, up to the question of the federation. */
export async function beginFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('La même phrase, une seconde fois').fill(passphrase);
  await page.getByRole('button', { name: 'Chiffrer le fichier' }).click();
  await page.getByLabel('J’ai cette clé en lieu sûr').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
}

export async function workAlone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plus tard, je travaille seul·e' }).click();
  await page.getByRole('heading', { name: 'Adhérents' }).waitFor();
}

/** Types the three things that the federation gave and sends them. */
export async function askToConnect(page: Page, centralUrl: string, email: string): Promise<void> {
  await page.getByLabel('Adresse de la fédération').fill(centralUrl);
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

export async function connect(page: Page, centralUrl: string, email: string): Promise<void> {
  await askToConnect(page, centralUrl, email);
  await openedList(page);
}

/** From the settings, unless the office is connected already. */
export async function beConnected(page: Page, centralUrl: string, email: string): Promise<void> {
  await page.keyboard.press('Control+,');
  const form = page.getByLabel('Adresse de la fédération');
  const signOut = page.getByRole('button', { name: 'Se déconnecter' });
  await form.or(signOut).first().waitFor();
  if (await form.isVisible()) await askToConnect(page, centralUrl, email);
  await signOut.waitFor();
  await page.keyboard.press('Control+1');
  await openedList(page);
}

export async function unlock(page: Page, words: string = passphrase): Promise<void> {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
}

export async function openedList(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Adhérents' }).waitFor();
}

/** Waits until the badge says that this office and the federation hold the same file. */
export async function upToDate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'À jour' }).waitFor({ timeout: 60_000 });
}

export async function syncNow(page: Page): Promise<void> {
  await page.keyboard.press('F5');
}

/** How many people the heading counts. */
export async function countPeople(page: Page): Promise<number> {
  const count = await page.getByRole('status').filter({ hasText: 'personne' }).textContent();
  return Number(count?.replace(/\D/g, ''));
}

export async function find(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
}

/** Opens the one person that a search finds. */
export async function openPerson(page: Page, text: string): Promise<void> {
  await find(page, text);
  await page.getByText(/^1 sur /).waitFor();
  await openLine(page, 1);
  await page.getByRole('complementary', { name: 'Fiche de la personne' }).waitFor();
}

/** Opens the page of the person in one line of the list, 1 being the first. */
export async function openLine(page: Page, line: number): Promise<void> {
  const row = page.getByRole('row').nth(line);
  await row.hover();
  await row.getByRole('button', { name: 'Ouvrir la fiche' }).click();
}

/** Corrects one field of the open person and saves. */
export async function correct(page: Page, field: string, value: string): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Fiche de la personne' });
  await panel.getByRole('button', { name: 'Modifier' }).click();
  await panel.getByLabel(field, { exact: true }).fill(value);
  // Leaves the field, and with it the towns that it offers.
  await page.keyboard.press('Tab');
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await panel.getByRole('button', { name: 'Modifier' }).waitFor();
}

export const panelText = async (page: Page): Promise<string> =>
  (await page.getByRole('complementary', { name: 'Fiche de la personne' }).textContent()) ?? '';

type Dropped = { readonly name: string; readonly text: string };

/** Imports a file up to the screen that says what will change. */
export async function reviewImport(page: Page, file: Dropped): Promise<void> {
  await page.keyboard.press('Control+i');
  await page
    .locator('#screen input[type=file]')
    .setInputFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Voir ce qui va changer' }).click();
  await page.getByText('Rien n’est écrit tant que vous n’avez pas confirmé.').waitFor();
}

export async function confirmImport(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Ajouter|Mettre à jour|Modifier) / })
    .last()
    .click();
  await page.getByRole('heading', { name: 'L’import est terminé' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Voir les adhérents' }).click();
  await openedList(page);
}
