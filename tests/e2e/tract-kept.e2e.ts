import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Office } from './harness/office.ts';
import { screenshot } from './harness/screenshot.ts';
import { beginFile, openOffice, unlock, workAlone } from './support/secretary.ts';

describe('what is typed on a leaflet', () => {
  const profileDir = makeProfile();
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ profileDir });
    const { page } = office;
    await beginFile(page);
    await workAlone(page);
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Nouveau tract' }).click();
    await page.getByText('Page blanche').click();
    await page.getByRole('textbox', { name: 'Nom du tract' }).fill('Réunion publique');
    await page.getByRole('button', { name: 'Créer le tract' }).click();
    await page.getByText('Enregistré', { exact: true }).waitFor();
  });
  afterAll(() => office?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(office.page, 'tract-kept-failed');
  });

  const objects = () => office.page.getByRole('application').locator('[data-object]');

  async function drawFrame(at: number): Promise<void> {
    const { page } = office;
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('The canvas is not there');
    await page.keyboard.press('r');
    const [x, y] = [box.x + box.width * at, box.y + box.height * at];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 3 });
    await page.mouse.up();
  }

  async function openAgain(): Promise<void> {
    const { page } = office;
    await unlock(page);
    await page.getByRole('heading', { name: 'Adhérents' }).waitFor();
    await page.keyboard.press('Control+3');
    await page.getByText('Réunion publique').first().dblclick();
    await page.getByText('Enregistré', { exact: true }).waitFor();
  }

  /** What the system says when the lid is closed. */
  const fallAsleep = () =>
    office.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));

  it('a moment before the computer falls asleep is there after the lock', async () => {
    await drawFrame(0.4);
    await fallAsleep();
    await office.page.getByLabel('Phrase de passe', { exact: true }).waitFor();

    await openAgain();

    expect(await objects().count()).toBe(1);
  });

  it('a moment before the window closes is there afterwards', async () => {
    await drawFrame(0.5);
    await office.close();

    office = await openOffice({ profileDir });
    await openAgain();

    expect(await objects().count()).toBe(2);
  });

  it('a second before a power cut is there afterwards', async () => {
    await drawFrame(0.6);
    await office.page.waitForTimeout(1_000);
    await office.kill();

    office = await openOffice({ profileDir });
    await openAgain();

    expect(await objects().count()).toBe(3);
  });
});
