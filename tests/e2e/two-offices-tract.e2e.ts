import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCentral } from '../../build/runtime/central-process.ts';
import { startCentral } from './harness/central.ts';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import {
  beginFile,
  connect,
  openedList,
  openOffice,
  syncNow,
  unlock,
  upToDate,
} from './support/secretary.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const secretary = 'secretary.vernoy@demo.example';

describe('two offices that work on one leaflet', () => {
  const dataDir = temporaryFolder('central');
  const profiles = { a: makeProfile(), b: makeProfile() };
  let central: RunningCentral;
  let a: Office;
  let b: Office;

  beforeAll(async () => {
    central = await startCentral({ demo: true, dataDir });
    a = await openOffice({ profileDir: profiles.a });
    b = await openOffice({ profileDir: profiles.b });
    for (const { page } of [a, b]) {
      await beginFile(page);
      await connect(page, central.url, secretary);
      await upToDate(page);
    }
  });
  afterAll(async () => {
    await a?.close();
    await b?.close();
    await central?.stop();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await screenshot(a.page, 'two-offices-tract-a');
    await screenshot(b.page, 'two-offices-tract-b');
  });

  const restartCentral = async () => {
    const env = { PORT: new URL(central.url).port };
    central = await startCentral({ demo: true, dataDir, env });
  };
  it('have what both did without a network, are told, and put back what the other deleted', async () => {
    await makeLeaflet(a.page);
    await draw(a.page, 0.35);
    await draw(a.page, 0.6);
    await saved(a.page);
    for (const { page } of [a, b]) await syncInGallery(page);
    for (const { page } of [a, b]) await openLeaflet(page);
    await holds(b.page, 2);
    await central.stop();

    await a.page.getByRole('application').focus();
    await a.page.keyboard.press('Control+a');
    await a.page.keyboard.press('Delete');
    await b.page.getByRole('application').focus();
    await b.page.keyboard.press('Control+a');
    await b.page.keyboard.press('Shift+ArrowDown');
    for (const { page } of [a, b]) await saved(page);
    await restartCentral();
    await syncInGallery(a.page);
    await syncNow(b.page);
    await b.page.getByText(/changements venus d’un autre bureau/).waitFor();
    await holds(b.page, 0);
    await screenshot(b.page, 'two-offices-tract-notice');
    await b.page.getByRole('button', { name: 'Voir les changements' }).click();
    const panel = b.page.getByRole('dialog', { name: 'Changements des autres bureaux' });
    await panel.getByText('Supprimé').first().waitFor();
    await screenshot(b.page, 'two-offices-tract-news');
    await panel.getByRole('button', { name: 'Remettre comme avant' }).first().click();
    await panel.getByText(/^Remis comme avant/).waitFor();
    await screenshot(b.page, 'two-offices-tract-restored');
    await b.page.keyboard.press('Escape');

    await holds(b.page, 1);
    await saved(b.page);
    await syncInGallery(b.page);
    await syncInGallery(a.page);
    await openLeaflet(a.page);
    await a.page.getByText(/changements venus d’un autre bureau/).waitFor();
    await holds(a.page, 1);
  });

  it('still know it after the program was ended', async () => {
    await b.kill();
    b = await openOffice({ profileDir: profiles.b });
    await unlock(b.page);
    await openedList(b.page);
    await openLeaflet(b.page);

    await b.page.getByRole('button', { name: 'Changements des autres bureaux' }).click();

    const panel = b.page.getByRole('dialog', { name: 'Changements des autres bureaux' });
    await panel.getByText('Remis comme avant').waitFor();
    expect(await panel.getByText('Supprimé').count()).toBe(2);
  });

  it('see each other there and what the other does, unasked, until one of them leaves', async () => {
    await b.page.keyboard.press('Escape');
    await seesTheOther(a.page).waitFor({ timeout: 60_000 });
    await seesTheOther(b.page).waitFor({ timeout: 60_000 });

    await draw(a.page, 0.75);
    await holds(b.page, 2);
    await b.page.locator('svg').getByText('Vous, sur un autre ordinateur').waitFor();
    await screenshot(b.page, 'two-offices-tract-together');
    await b.page.keyboard.press('Control+3');

    await seesTheOther(a.page).waitFor({ state: 'detached', timeout: 60_000 });
    await a.page
      .getByText('Ce tract n’est plus ouvert sur votre autre ordinateur.')
      .waitFor({ state: 'attached' });
  });
});

async function makeLeaflet(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Nouveau tract' }).click();
  await page.getByText('Page blanche').click();
  await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Réunion publique');
  await page.getByRole('button', { name: 'Créer le tract' }).click();
  await saved(page);
}

/** The list says when all has gone out and come in. */
async function syncInGallery(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { name: 'Tracts' }).waitFor();
  await syncNow(page);
  await upToDate(page);
}

async function openLeaflet(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page.getByText('Réunion publique').first().click();
  await saved(page);
}

/** A rectangle in the middle of the canvas, at this part of its height. */
async function draw(page: Page, part: number): Promise<void> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('The canvas is not there');
  const [x, y] = [box.x + box.width * 0.45, box.y + box.height * part];
  await page.keyboard.press('r');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
}

/** Both are signed in as the same secretary. */
const seesTheOther = (page: Page) =>
  page
    .getByRole('list', { name: 'Aussi sur ce tract' })
    .getByRole('button', { name: /^Vous, sur un autre ordinateur/ });

const saved = (page: Page) => page.getByText('Enregistré', { exact: true }).waitFor();

const holds = (page: Page, count: number) =>
  page
    .getByRole('application', { name: count === 0 ? /aucun objet/ : new RegExp(`${count} objet`) })
    .waitFor();
