import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCentral } from '../../build/runtime/central-process.ts';
import { startCentral } from './harness/central.ts';
import type { Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { readScope } from './support/central-reader.ts';
import {
  beginFile,
  connect,
  countPeople,
  find,
  openedList,
  openOffice,
  openPerson,
  syncNow,
  upToDate,
} from './support/secretary.ts';

const secretary = 'secretary.vernoy@demo.example';

describe('what one office keeps of its people', () => {
  let central: RunningCentral;
  let a: Office;
  let b: Office;
  /** Addresses of three people, each found by a search for nobody else. */
  let addresses: readonly string[] = [];

  const panel = (page: Page) => page.getByRole('complementary', { name: 'Fiche de la personne' });

  /** What was done here goes out, and comes in there. */
  const exchange = async (from: Office, to: Office) => {
    for (const { page } of [from, to]) {
      await syncNow(page);
      await upToDate(page);
    }
  };
  const goTo = async (page: Page, command: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(command);
    await page.getByRole('button', { name: command }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: command }).waitFor();
  };

  beforeAll(async () => {
    central = await startCentral({ demo: true });
    [a, b] = await Promise.all([openOffice(), openOffice()]);
    for (const { page } of [a, b]) {
      await beginFile(page);
      await connect(page, central.url, secretary);
      await upToDate(page);
    }
    const all = (await readScope(central.url, 'sec:vernoy:core')).map(({ email }) => email ?? '');
    const isAlone = (one: string) =>
      /\d@/.test(one) && all.filter((other) => other.includes(one)).length === 1;
    addresses = all.filter(isAlone).slice(0, 3);
  });

  afterAll(async () => {
    await a?.close();
    await b?.close();
    await central?.stop();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await screenshot(a.page, 'two-offices-file-a');
    await screenshot(b.page, 'two-offices-file-b');
  });

  it('reaches the other: a tag, a field of its own, and who wrote them', async () => {
    const [address = ''] = addresses;
    await a.page.keyboard.press('Control+,');
    await a.page.getByRole('button', { name: 'Ajouter un champ' }).click();
    await a.page.keyboard.type('Taille');
    await a.page.getByRole('button', { name: 'Enregistrer' }).click();
    await a.page.getByText('Le champ « Taille » est ajouté.').waitFor();
    await a.page.keyboard.press('Control+1');
    await openedList(a.page);
    await openPerson(a.page, address);
    await panel(a.page).getByRole('button', { name: 'Modifier' }).click();
    await panel(a.page).getByLabel('Taille', { exact: true }).fill('XL');
    await panel(a.page).getByRole('combobox', { name: 'Étiquettes' }).fill('Boîtage');
    await a.page.keyboard.press('Enter');
    await panel(a.page).getByRole('button', { name: 'Enregistrer' }).click();
    await panel(a.page).getByRole('button', { name: 'Modifier' }).waitFor();

    await exchange(a, b);

    await openPerson(b.page, address);
    await panel(b.page).getByText('Boîtage').waitFor();
    await panel(b.page).getByText('XL').waitFor();
    await panel(b.page).getByRole('button', { name: 'Voir l’historique' }).click();
    await panel(b.page)
      .getByText(/par .+, depuis/)
      .first()
      .waitFor();
  });

  it('reaches the other: one address for two people', async () => {
    const other = addresses[1] ?? '';
    await panel(a.page).getByRole('button', { name: 'Partager l’adresse avec…' }).click();
    await panel(a.page).getByRole('combobox').last().fill(other);
    await a.page.getByRole('option').first().click();
    await panel(a.page).getByRole('button', { name: 'Partager l’adresse', exact: true }).click();
    await a.page.getByText(/partagent maintenant une seule adresse/).waitFor();

    await exchange(a, b);

    await panel(b.page)
      .getByText(/^Adresse partagée avec/)
      .waitFor();
    await openPerson(b.page, other);
    await panel(b.page)
      .getByText(/^Adresse partagée avec/)
      .waitFor();
  });

  it('reaches the other: who is in the bin, and who comes back', async () => {
    const address = addresses[2] ?? '';
    const before = await countPeopleIn(b.page);
    await openPerson(a.page, address);
    await panel(a.page).getByRole('button', { name: 'Supprimer' }).click();
    await a.page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
    await a.page.getByText(/est à la corbeille pour 30 jours/).waitFor();

    await exchange(a, b);
    await comesTo(b.page, before - 1);
    await goTo(b.page, 'Corbeille');
    await b.page.getByRole('button', { name: 'Remettre dans le fichier' }).click();
    await b.page.getByRole('heading', { name: 'La corbeille est vide' }).waitFor();
    await b.page.keyboard.press('Control+1');
    await exchange(b, a);

    await comesTo(a.page, before);
  });

  it('reaches the other: two records that are one person', async () => {
    const before = await countPeopleIn(b.page);
    await a.page.keyboard.press('Control+Shift+D');
    await a.page.getByRole('button', { name: 'Comparer' }).first().click();
    await a.page.getByRole('button', { name: 'Fusionner les deux fiches' }).click();
    await a.page.getByText(/n’en font plus qu’une/).waitFor();

    await exchange(a, b);

    await comesTo(b.page, before - 1);
  });

  /** As an impatient person, with F5. */
  const comesTo = (page: Page, count: number) =>
    expect
      .poll(() => syncNow(page).then(() => countPeopleIn(page)), { timeout: 20_000 })
      .toBe(count);

  async function countPeopleIn(page: Page): Promise<number> {
    await find(page, '');
    await page.getByText(/^[\d\s]+ personnes/).waitFor();
    return countPeople(page);
  }
});
